import {type CalendarDate} from './calendar.js';
import {type Cell} from './cell.js';
import {type DocumentKind, type DocumentState, type Verdict} from './vocabulary.js';

/** The contents that a column may have, each with the value that reading a cell of it gives. */
export interface ColumnContents {
  readonly text: string;
  readonly number: number;
  /** A month without a day is read as its first day. */
  readonly startDate: CalendarDate;
  /** A month without a day is read as its last day. */
  readonly endDate: CalendarDate;
  readonly verdict: Verdict;
  readonly documentKind: DocumentKind;
  readonly documentState: DocumentState;
  /** The number of one of the tab's village criteria. */
  readonly criterion: string;
  /** The code of one of the tab's indicators. */
  readonly indicator: string;
}
/** Decides a column's number format, its dropdown and how its cells are read. */
export type ColumnContent = keyof ColumnContents;

/** A column of a section. */
export interface EntryColumn {
  /** Names the column in row texts, words and scenarios, for ever. */
  readonly key: string;
  readonly content: ColumnContent;
  /** In pixels; a column of the sheet is as wide as the widest that stand in it. */
  readonly width: number;
  /** Fixed columns are written by us and hold no input. */
  readonly isInput: boolean;
  /** Printed bold: a rule may ask for it. */
  readonly isRequired: boolean;
}

const fixed = <const Key extends string>(key: Key, width: number) =>
  ({key, content: 'text', width, isInput: false, isRequired: false}) as const;
const input = <const Key extends string, const Content extends ColumnContent>(
  key: Key,
  content: Content,
  width: number,
) => ({key, content, width, isInput: true, isRequired: false}) as const;
const required = <const Key extends string, const Content extends ColumnContent>(
  key: Key,
  content: Content,
  width: number,
) => ({key, content, width, isInput: true, isRequired: true}) as const;

/**
 * The columns of every table that people fill in, from column C on. Line types, readers, rules, widths, words and the fills
 * of scenarios follow from this table; its texts stand in `catalogue/words/cell-words-{vi,en}.ts`.
 */
export const ENTRY_COLUMNS = {
  assessment: [
    fixed('number', 70),
    fixed('name', 170),
    fixed('requiredLevel', 170),
    required('verdict', 'verdict', 100),
    required('status', 'text', 160),
    required('obstacles', 'text', 160),
    required('solutions', 'text', 160),
    input('proposal', 'text', 160),
    input('resolver', 'text', 160),
  ],
  villageWork: [
    required('criterion', 'criterion', 70),
    required('task', 'text', 170),
    required('unit', 'text', 100),
    input('planned', 'number', 100),
    input('done', 'number', 100),
    required('remaining', 'number', 100),
    required('doer', 'text', 160),
    required('director', 'text', 160),
    required('resource', 'text', 160),
    input('budget', 'number', 100), // triệu đồng
    required('start', 'startDate', 100),
    required('end', 'endDate', 100),
    input('note', 'text', 160),
  ],
  indicators: [
    fixed('indicator', 70),
    fixed('text', 170),
    fixed('requirement', 170),
    required('status', 'text', 120),
    required('verdict', 'verdict', 100),
    input('note', 'text', 160),
  ],
  dossier: [
    input('indicator', 'indicator', 70),
    required('kind', 'documentKind', 100),
    required('title', 'text', 170),
    input('number', 'text', 120),
    required('state', 'documentState', 120),
    required('solution', 'text', 160),
    required('person', 'text', 160),
    required('due', 'endDate', 100),
  ],
  criterionWork: [
    required('indicator', 'indicator', 70),
    required('task', 'text', 170),
    input('unit', 'text', 100),
    required('quantity', 'number', 100),
    required('lead', 'text', 120),
    required('sectors', 'text', 160),
    required('request', 'text', 160),
    input('budget', 'text', 100), // "Kinh phí, nguồn" is free text
    required('due', 'endDate', 100),
  ],
} as const satisfies Readonly<Record<string, readonly EntryColumn[]>>;

/** Names a section among all tabs; the words of its title and columns are found under this id. */
export type SectionId = keyof typeof ENTRY_COLUMNS;

type ColumnOf<Id extends SectionId> = (typeof ENTRY_COLUMNS)[Id][number];

/** The keys of a section's columns. */
export type ColumnKey<Id extends SectionId> = ColumnOf<Id>['key'];

/** The keys of the columns that people fill in. */
export type InputKey<Id extends SectionId> = Extract<ColumnOf<Id>, {readonly isInput: true}>['key'];

/** The keys of the columns that we write. */
export type FixedKey<Id extends SectionId> = Exclude<ColumnKey<Id>, InputKey<Id>>;

/** What a column holds. */
export type ContentOf<Id extends SectionId, Key extends ColumnKey<Id>> = Extract<
  ColumnOf<Id>,
  {readonly key: Key}
>['content'];

/** The input cells of one row of a section. */
export type EntryCells<Id extends SectionId> = {
  readonly [Key in InputKey<Id>]: Cell<ColumnContents[ContentOf<Id, Key>]>;
};

/** The keys of the columns of a section that people fill in, in their order. */
export function inputKeys<Id extends SectionId>(id: Id): readonly InputKey<Id>[] {
  return INPUT_KEYS[id];
}

const INPUT_KEYS: {readonly [Id in SectionId]: readonly InputKey<Id>[]} = {
  assessment: keysOfInputs('assessment'),
  villageWork: keysOfInputs('villageWork'),
  indicators: keysOfInputs('indicators'),
  dossier: keysOfInputs('dossier'),
  criterionWork: keysOfInputs('criterionWork'),
};

function keysOfInputs<Id extends SectionId>(id: Id): readonly InputKey<Id>[] {
  const columns: readonly EntryColumn[] = ENTRY_COLUMNS[id];
  return columns.filter(column => column.isInput).map(column => column.key as InputKey<Id>); // keys of this section
}
