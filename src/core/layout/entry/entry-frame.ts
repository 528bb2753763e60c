import {type UnitKind} from '../../domain/vocabulary.js';
import {type EntrySection, ENTRY_SECTIONS, FIRST_SECTION_COLUMN, HEAD_ROW_KEYS} from './entry-sections.js';
import {type Area} from '../tab/tab-plan.js';

/** The names of the rows of each section, by section key: criterion numbers, indicator codes, ordinals. */
export type RowNames = Readonly<Record<string, readonly string[]>>;

/** One row of an entry tab, from row 1 on. */
export type FrameRow =
  | {readonly kind: 'machine' | 'blank'; readonly key: string}
  | {readonly kind: 'head'; readonly key: string}
  | {readonly kind: 'sectionTitle'; readonly key: string; readonly section: EntrySection}
  | {readonly kind: 'sectionHead'; readonly key: string; readonly section: EntrySection}
  | {readonly kind: 'body'; readonly key: string; readonly section: EntrySection; readonly name: string};

/** The row below the head: blank, or the computed figures of one criterion. */
export const FIGURES_ROW = HEAD_ROW_KEYS.length + 2;

/** The rows of an entry tab from top to bottom. */
export function planEntryFrame(kind: UnitKind, names: RowNames): readonly FrameRow[] {
  return [
    {kind: 'machine', key: ''},
    ...HEAD_ROW_KEYS.map(key => ({kind: 'head', key}) as const),
    {kind: 'blank', key: ''},
    ...ENTRY_SECTIONS[kind].flatMap(section => planSection(section, names[section.key] ?? [])),
  ];
}

/** Names of lines: "1", "2" … */
export function toOrdinals(count: number): readonly string[] {
  return Array.from({length: count}, (_, index) => String(index + 1));
}

function planSection(section: EntrySection, names: readonly string[]): readonly FrameRow[] {
  return [
    {kind: 'sectionTitle', key: `title:${section.key}`, section},
    {kind: 'sectionHead', key: `head:${section.key}`, section},
    ...names.map(name => ({kind: 'body', key: `${section.rowPrefix}:${name}`, section, name}) as const),
    {kind: 'blank', key: ''},
  ];
}

/** The parts of an entry tab that others than the coordinator may write. */
export interface EntryAreas {
  /** Column B from row 1 on: the state line and the marks, written by the officer's own onEdit. */
  readonly check: Area;
  /** Submitter, tick and reason. */
  readonly head: Area;
  /** The input columns of each section's rows, in runs of neighbouring rows. */
  readonly blocks: readonly Area[];
}

/** Finds those parts from the row keys as they stand (first element = row 1), in a tab whose columns stand as made. */
export function findEntryAreas(kind: UnitKind, keys: readonly string[]): EntryAreas {
  const submitter = keys.indexOf('header:submitter') + 1;
  return {
    check: {row: 1, column: 2, rows: keys.length, columns: 1},
    head: {row: submitter, column: FIRST_SECTION_COLUMN, rows: 3, columns: HEAD_VALUE_COLUMNS},
    blocks: ENTRY_SECTIONS[kind].flatMap(section => findBlocks(section, keys)),
  };
}

/** How many columns the value of a head row is merged over: as wide as a phone shows beside the frozen columns. */
export const HEAD_VALUE_COLUMNS = 2;

function findBlocks(section: EntrySection, keys: readonly string[]): readonly Area[] {
  const first = section.columns.findIndex(column => column.isInput);
  const place = {column: FIRST_SECTION_COLUMN + first, columns: section.columns.length - first};
  const blocks: Area[] = [];
  let start = 0;
  for (let index = 0; index <= keys.length; index++) {
    const isBody = keys[index]?.startsWith(`${section.rowPrefix}:`) ?? false;
    if (isBody && start === 0) start = index + 1;
    if (isBody || start === 0) continue;
    blocks.push({row: start, rows: index + 1 - start, ...place});
    start = 0;
  }
  return blocks;
}
