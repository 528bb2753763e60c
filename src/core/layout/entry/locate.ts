import {type Language} from '../../domain/vocabulary.js';
import {type CellMatrix, type CellPlace} from '../tab/cell-matrix.js';
import {type EntryGrid, findSectionOfRow, readEntryGrid} from './entry-grid.js';
import {readEntryRows} from './entry-rows.js';
import {FIRST_SECTION_COLUMN} from './entry-sections.js';

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
