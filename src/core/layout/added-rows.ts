import {toCellText} from './cell-text.js';
import {type EntryGrid} from './entry-grid.js';
import {entryColumnCount, ENTRY_SECTIONS} from './entry-sections.js';
import {type Matrix, type PlanValue} from './tab-plan.js';

/** Lines to add to a section: insert rows, give them the look and rules of the row above, write the values. */
export interface AddedRows {
  readonly section: string;
  /** The last line of the section: insert after it, copy formats and rules from it. */
  readonly afterRow: number;
  readonly count: number;
  /** For one `setValues` into the new rows from column A on. */
  readonly values: Matrix<PlanValue>;
}

/** Plans more lines for every section that has lines and fewer than `free` blank ones left; from the bottom up, so that positions stay right. */
export function planAddedRows(
  grid: EntryGrid,
  use: Readonly<Record<string, {readonly capacity: number; readonly used: number}>>,
  {free, count}: {readonly free: number; readonly count: number},
): readonly AddedRows[] {
  const sections = ENTRY_SECTIONS[grid.kind].filter(section => section.hasLines);
  const full = sections.filter(({key}) => (use[key]?.capacity ?? 0) - (use[key]?.used ?? 0) <= free);
  const added = full.map(section => planLines(grid, section.key, section.rowPrefix, count));
  return [...added].sort((one, other) => other.afterRow - one.afterRow);
}

function planLines(grid: EntryGrid, section: string, prefix: string, count: number): AddedRows {
  const lines = [...grid.rows].filter(([key]) => key.startsWith(`${prefix}:`));
  const head = grid.rows.get(`head:${section}`) ?? 1;
  const afterRow = Math.max(head, ...lines.map(([, row]) => row));
  const last = Math.max(0, ...lines.map(([key]) => Number(key.slice(prefix.length + 1))));
  const width = entryColumnCount(grid.kind);
  const values = Array.from({length: count}, (_, index) => {
    const name = String(last + index + 1);
    return [`${prefix}:${name}`, toCellText(name), ...Array.from({length: width - 2}, () => '')];
  });
  return {section, afterRow, count, values};
}
