import {type EntryGrid, type EntrySection, ENTRY_SECTIONS, findSectionOfRow} from '../core.js';
import {type FillEntry} from '../schema/timeline-schema.js';
import {findLineRow} from './find-line-row.js';
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

type Values = Readonly<Record<string, FillValue | undefined>>;

/** Finds the row of everything that a `fill` says, from top to bottom of the tab. */
export function planFill(grid: EntryGrid, entry: FillEntry): readonly FillStep[] {
  const rows = {...entry} as Readonly<Record<string, unknown>>; // sections are looked up by their keys below
  return ENTRY_SECTIONS[grid.kind].flatMap(section => {
    const values = rows[section.key] ?? {};
    return section.hasLines
      ? planLines(grid, section, Array.isArray(values) ? (values as Values[]) : [])
      : planFixedRows(grid, section, values as Readonly<Record<string, Values>>);
  });
}

function planFixedRows(
  grid: EntryGrid,
  section: EntrySection,
  rows: Readonly<Record<string, Values>>,
): readonly FillStep[] {
  return Object.entries(rows).map(([name, values]) => planRow(grid, section, `${section.rowPrefix}:${name}`, values));
}

function planLines(grid: EntryGrid, section: EntrySection, lines: readonly Values[]): readonly FillStep[] {
  const taken = new Set<string>();
  return lines.map(line => {
    const key = findLineRow(grid, section, line, taken);
    if (key === undefined) return {kind: 'noRoom', section: section.key, capacity: countRows(grid, section)};
    taken.add(key);
    return planRow(grid, section, key, line);
  });
}

function planRow(grid: EntryGrid, section: EntrySection, key: string, values: Values): FillStep {
  const row = grid.rows.get(key);
  if (row === undefined) return {kind: 'noRow', key};
  const cells = Object.entries(values).flatMap(([columnKey, value]) => {
    const column = grid.columns[section.key]?.get(columnKey);
    return value === undefined || column === undefined ? [] : [{column, text: toTypedText(columnKey, value)}];
  });
  return {kind: 'row', key, row, cells: cells.sort((one, other) => one.column - other.column)};
}

function countRows(grid: EntryGrid, section: EntrySection): number {
  return [...grid.rows.keys()].filter(key => findSectionOfRow(grid.kind, key) === section).length;
}
