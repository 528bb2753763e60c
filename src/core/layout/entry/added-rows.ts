import {toCellText} from '../tab/cell-text.js';
import {type EntryGrid} from './entry-grid.js';
import {entryColumnCount, ENTRY_SECTIONS, type EntrySection} from './entry-sections.js';
import {type Matrix, type PlanValue} from '../tab/tab-plan.js';

/** The blank row between two tables. */
const GAP = 1;

/** Lines to add to a section: insert rows, write the values, give them the look and rules of the row above. */
export interface AddedRows {
  readonly section: string;
  /** The last line of the section: insert after it, copy formats and rules from it. */
  readonly afterRow: number;
  readonly count: number;
  /** How many of the rows are to be inserted: the others stand there already, blank, left by a run that died. */
  readonly inserts: number;
  /** For one `setValues` into the new rows from column A on. */
  readonly values: Matrix<PlanValue>;
}

/**
 * Plans more lines for every section that has lines and fewer than `free` blank ones left; from the bottom up, so that positions
 * stay right. `lastRow` is the last row of the sheet.
 */
export function planAddedRows(
  grid: EntryGrid,
  use: Readonly<Record<string, {readonly capacity: number; readonly used: number}>>,
  {free, count, lastRow}: {readonly free: number; readonly count: number; readonly lastRow: number},
): readonly AddedRows[] {
  const sections = ENTRY_SECTIONS[grid.kind].filter(section => section.hasLines);
  const full = sections.filter(({key}) => (use[key]?.capacity ?? 0) - (use[key]?.used ?? 0) <= free);
  const added = full.map(section => planLines(grid, section, {count, lastRow}));
  return [...added].sort((one, other) => other.afterRow - one.afterRow);
}

interface Wanted {
  readonly count: number;
  readonly lastRow: number;
}

function planLines(
  grid: EntryGrid,
  {key: section, rowPrefix: prefix}: Pick<EntrySection, 'key' | 'rowPrefix'>,
  {count, lastRow}: Wanted,
): AddedRows {
  const lines = [...grid.rows].filter(([key]) => key.startsWith(`${prefix}:`));
  const head = grid.rows.get(`head:${section}`) ?? 1;
  const afterRow = Math.max(head, ...lines.map(([, row]) => row));
  const last = Math.max(0, ...lines.map(([key]) => Number(key.slice(prefix.length + 1))));
  const width = entryColumnCount(grid.kind);
  const values = Array.from({length: count}, (_, index) => {
    const name = String(last + index + 1);
    return [`${prefix}:${name}`, toCellText(name), ...Array.from({length: width - 2}, () => '')];
  });
  const spare = countBlankRows(grid, afterRow, lastRow) - GAP;
  return {section, afterRow, count, inserts: count - Math.min(count, Math.max(0, spare)), values};
}

/** Rows right below a line in which nothing stands. */
function countBlankRows({values}: EntryGrid, afterRow: number, lastRow: number): number {
  let row = afterRow;
  while (row < lastRow && (values[row] ?? []).every(cell => cell === '')) row++;
  return row - afterRow;
}
