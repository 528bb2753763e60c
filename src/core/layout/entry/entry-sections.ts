import {type UnitKind} from '../../domain/vocabulary.js';

/** What a column holds: decides its number format, its dropdown and how it is read. */
export type ColumnContent =
  | 'text'
  | 'number'
  | 'date'
  | 'verdict'
  | 'documentKind'
  | 'documentState'
  | 'criterion' // number of a village criterion
  | 'indicator'; // code of one of the tab's indicators

/** A column of a section; `key` is the scenario key. Fixed columns are written by us and hold no input. */
export interface EntryColumn {
  readonly key: string;
  readonly content: ColumnContent;
  readonly isInput: boolean;
  /** Printed bold: a rule may ask for it. */
  readonly isRequired: boolean;
}

export const SECTION_IDS = ['assessment', 'villageWork', 'indicators', 'dossier', 'criterionWork'] as const;
/** Names a section among all tabs; the words of its title and columns are found under this id. */
export type SectionId = (typeof SECTION_IDS)[number];

/** One table of an entry tab. */
export interface EntrySection {
  readonly id: SectionId;
  /** Unique within a tab: `title:<key>` and `head:<key>` name its title and header rows. */
  readonly key: 'assessment' | 'work' | 'indicators' | 'dossier';
  /** Row keys are `<rowPrefix>:<name>`. */
  readonly rowPrefix: 'assessment' | 'work' | 'indicator' | 'dossier';
  /** Lines are numbered and may be blank; the other sections have one fixed row per criterion or indicator. */
  readonly hasLines: boolean;
  readonly columns: readonly EntryColumn[];
}

/** Blank lines that a section gets at making time (for the dossier: on top of the template's). */
export const LINE_CAPACITY: Readonly<Record<'villageWork' | 'dossier' | 'criterionWork', number>> = {
  villageWork: 40,
  dossier: 15,
  criterionWork: 25,
};

/** The first column of every section, after the hidden key column and `Kiểm tra` (1-based). */
export const FIRST_SECTION_COLUMN = 3;

const fixed = (key: string): EntryColumn => ({key, content: 'text', isInput: false, isRequired: false});
const input = (key: string, content: ColumnContent = 'text'): EntryColumn => ({
  key,
  content,
  isInput: true,
  isRequired: false,
});
const required = (key: string, content: ColumnContent = 'text'): EntryColumn => ({
  key,
  content,
  isInput: true,
  isRequired: true,
});

const ASSESSMENT: EntrySection = {
  id: 'assessment',
  key: 'assessment',
  rowPrefix: 'assessment',
  hasLines: false,
  columns: [
    fixed('number'),
    fixed('name'),
    fixed('requiredLevel'),
    required('verdict', 'verdict'),
    required('status'),
    required('obstacles'),
    required('solutions'),
    input('proposal'),
    input('resolver'),
  ],
};

const VILLAGE_WORK: EntrySection = {
  id: 'villageWork',
  key: 'work',
  rowPrefix: 'work',
  hasLines: true,
  columns: [
    required('criterion', 'criterion'),
    required('task'),
    required('unit'),
    input('planned', 'number'),
    input('done', 'number'),
    required('remaining', 'number'),
    required('doer'),
    required('director'),
    required('resource'),
    input('budget', 'number'),
    required('start', 'date'),
    required('end', 'date'),
    input('note'),
  ],
};

const INDICATORS: EntrySection = {
  id: 'indicators',
  key: 'indicators',
  rowPrefix: 'indicator',
  hasLines: false,
  columns: [
    fixed('indicator'),
    fixed('text'),
    fixed('requirement'),
    required('status'),
    required('verdict', 'verdict'),
    input('note'),
  ],
};

const DOSSIER: EntrySection = {
  id: 'dossier',
  key: 'dossier',
  rowPrefix: 'dossier',
  hasLines: true,
  columns: [
    input('indicator', 'indicator'),
    required('kind', 'documentKind'),
    required('title'),
    input('number'),
    required('state', 'documentState'),
    required('solution'),
    required('person'),
    required('due', 'date'),
  ],
};

const CRITERION_WORK: EntrySection = {
  id: 'criterionWork',
  key: 'work',
  rowPrefix: 'work',
  hasLines: true,
  columns: [
    required('indicator', 'indicator'),
    required('task'),
    input('unit'),
    required('quantity', 'number'),
    required('lead'),
    required('sectors'),
    required('request'),
    input('budget'),
    required('due', 'date'),
  ],
};

/** The sections of each kind of entry tab, from top to bottom; columns run from C on. */
export const ENTRY_SECTIONS: Readonly<Record<UnitKind, readonly EntrySection[]>> = {
  village: [ASSESSMENT, VILLAGE_WORK],
  criterion: [INDICATORS, DOSSIER, CRITERION_WORK],
};

export const HEAD_ROW_KEYS = [
  'header:title',
  'header:state',
  'header:unit',
  'header:respondents',
  'header:supervisor',
  'header:deadline',
  'header:submitter',
  'header:submit',
  'header:reason',
  'header:help',
] as const;
/** The rows above the sections, from row 2 on. */
export type HeadRowKey = (typeof HEAD_ROW_KEYS)[number];

/** Key of the row below the head: blank in every tab but the residential-model criterion's, where compile writes computed figures. */
export const FIGURES_ROW_KEY = 'header:figures';

/** The number of columns of an entry tab, the hidden key column and `Kiểm tra` included. */
export function entryColumnCount(kind: UnitKind): number {
  return Math.max(...ENTRY_SECTIONS[kind].map(section => section.columns.length)) + FIRST_SECTION_COLUMN - 1;
}
