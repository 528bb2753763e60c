import {
  type EntryGrid,
  type EntryReport,
  type EntrySection,
  ENTRY_SECTIONS,
  findSectionOfRow,
} from '../../src/core/index.js';
import {type FillEntry} from '../schema/timeline-schema.js';
import {identify, type KnownLine, listKnownLines} from './known-lines.js';
import {type FillValue, toTypedText} from './typed-text.js';

/** One row that a `fill` changes, or a line that found no room. */
export type FillStep =
  | {readonly kind: 'row'; readonly key: string; readonly row: number; readonly cells: readonly TypedCell[]}
  | {readonly kind: 'noRow'; readonly key: string}
  | {readonly kind: 'noRoom'; readonly section: string; readonly capacity: number};

/** A text and the column that it goes to. */
export interface TypedCell {
  readonly column: number;
  readonly text: string;
}

/** An entry tab as it stands: where its rows and columns are, and what they say. */
export interface ReadTab {
  readonly grid: EntryGrid;
  readonly report: EntryReport;
}

type Values = Readonly<Record<string, FillValue | undefined>>;

/** Finds the row of everything that a `fill` says, from top to bottom of the tab. */
export function planFill(tab: ReadTab, entry: FillEntry): readonly FillStep[] {
  const parts = {...entry} as Readonly<Record<string, unknown>>; // sections are looked up by their keys
  return ENTRY_SECTIONS[tab.grid.kind].flatMap(section => {
    const values = parts[section.key] ?? {};
    return section.hasLines
      ? planLines(tab, section, Array.isArray(values) ? (values as Values[]) : [])
      : planFixedRows(tab.grid, section, values as Readonly<Record<string, Values>>);
  });
}

function planFixedRows(
  grid: EntryGrid,
  section: EntrySection,
  rows: Readonly<Record<string, Values>>,
): readonly FillStep[] {
  return Object.entries(rows).map(([name, values]) => planRow(grid, section, `${section.rowPrefix}:${name}`, values));
}

/** A line goes to the row it already has, else to the first empty one; no two lines of one entry share a row. */
function planLines({grid, report}: ReadTab, section: EntrySection, lines: readonly Values[]): readonly FillStep[] {
  const keys = listRowKeys(grid, section);
  const known = listKnownLines(report, section.key);
  const taken = new Set<string>();
  return lines.map(line => {
    const key = findKnownKey(known, identify(section.key, line), taken) ?? findEmptyKey(keys, known, taken);
    if (key === undefined) return {kind: 'noRoom', section: section.key, capacity: keys.length};
    taken.add(key);
    return planRow(grid, section, key, line);
  });
}

function findKnownKey(
  known: readonly KnownLine[],
  identity: string | undefined,
  taken: ReadonlySet<string>,
): string | undefined {
  return known.find(line => line.identity === identity && !taken.has(line.key))?.key;
}

function findEmptyKey(
  keys: readonly string[],
  known: readonly KnownLine[],
  taken: ReadonlySet<string>,
): string | undefined {
  return keys.find(key => !taken.has(key) && known.every(line => line.key !== key));
}

/** Keys of the section's rows from top to bottom. */
function listRowKeys(grid: EntryGrid, section: EntrySection): readonly string[] {
  return [...grid.rows]
    .filter(([key]) => findSectionOfRow(grid.kind, key) === section)
    .sort(([, one], [, other]) => one - other)
    .map(([key]) => key);
}

function planRow(grid: EntryGrid, section: EntrySection, key: string, values: Values): FillStep {
  const row = grid.rows.get(key);
  if (row === undefined) return {kind: 'noRow', key};
  const cells = section.columns.flatMap(({key: columnKey, content}) => {
    const value = values[columnKey];
    const column = grid.columns[section.key]?.get(columnKey);
    return value === undefined || column === undefined ? [] : [{column, text: toTypedText(content, value)}];
  });
  return {kind: 'row', key, row, cells: cells.sort((one, other) => one.column - other.column)};
}
