import {ENTRY_COLUMNS, type EntryColumn, type SectionId} from '../../domain/entry-columns.js';
import {type UnitKind} from '../../domain/vocabulary.js';

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

/** The sections of each kind of entry tab, from top to bottom; columns run from C on. */
export const ENTRY_SECTIONS: Readonly<Record<UnitKind, readonly EntrySection[]>> = {
  village: [
    {...toSection('assessment'), key: 'assessment', rowPrefix: 'assessment', hasLines: false},
    {...toSection('villageWork'), key: 'work', rowPrefix: 'work', hasLines: true},
  ],
  criterion: [
    {...toSection('indicators'), key: 'indicators', rowPrefix: 'indicator', hasLines: false},
    {...toSection('dossier'), key: 'dossier', rowPrefix: 'dossier', hasLines: true},
    {...toSection('criterionWork'), key: 'work', rowPrefix: 'work', hasLines: true},
  ],
};

function toSection(id: SectionId): Pick<EntrySection, 'id' | 'columns'> {
  return {id, columns: ENTRY_COLUMNS[id]};
}

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

/** The widths of an entry tab's columns from C on: each as wide as the widest of the tables asks. */
export function entryColumnWidths(kind: UnitKind): readonly number[] {
  const sections = ENTRY_SECTIONS[kind];
  const count = entryColumnCount(kind) - FIRST_SECTION_COLUMN + 1;
  return Array.from({length: count}, (_, index) =>
    Math.max(...sections.map(section => section.columns[index]?.width ?? 0)),
  );
}
