import {type Language} from '../vocabulary.js';
import {isBlank} from './cell-readers.js';
import {type CellMatrix, type EntryGrid, findSectionOfRow, readEntryGrid} from './entry-grid.js';
import {readEntryRows} from './entry-rows.js';
import {FIRST_SECTION_COLUMN} from './entry-sections.js';

/** A cell's place, 1-based as the user sees it. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Finds a cell of an entry tab as it is now by row key (`assessment:4`, `work:1`, `header`) and column key (`verdict`; for
 * `header`: `submitter`, `submit`, `reason`); undefined where the tab has no such cell.
 */
export function locateCell(
  values: CellMatrix,
  rowKey: string,
  columnKey: string,
  language: Language = 'vi',
): CellPlace | undefined {
  const reading = readEntryGrid(values, language);
  return reading.kind === 'grid' ? locateInGrid(reading.grid, rowKey, columnKey) : undefined;
}

/** The same in a grid that was already read. */
export function locateInGrid(grid: EntryGrid, rowKey: string, columnKey: string): CellPlace | undefined {
  const isHead = rowKey === 'header';
  const row = grid.rows.get(isHead ? `header:${columnKey}` : rowKey);
  const section = findSectionOfRow(grid.kind, rowKey);
  const column = isHead ? FIRST_SECTION_COLUMN : grid.columns[section?.key ?? '']?.get(columnKey);
  return row === undefined || column === undefined ? undefined : {row, column};
}

/** The key of the first line of a section (`work`, `dossier`) in which nothing is typed; undefined where all are used. */
export function findFreeRow(values: CellMatrix, sectionKey: string, language: Language = 'vi'): string | undefined {
  const reading = readEntryGrid(values, language);
  if (reading.kind === 'broken') return undefined;
  return readEntryRows(reading.grid)[sectionKey]?.find(row => row.inputs.length === 0)?.key;
}

/** The first row from `from` on in which all the given columns are blank: where a list goes on. */
export function findFirstBlankRow(values: CellMatrix, from: number, columns: readonly number[]): number {
  for (let row = from; row <= values.length; row++) {
    if (columns.every(column => isBlank(values[row - 1]?.[column - 1] ?? ''))) return row;
  }
  return Math.max(from, values.length + 1);
}
