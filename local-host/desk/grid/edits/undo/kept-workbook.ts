import {BLANK_CELL, type Cell} from '../../../../workbook/cell/cell.js';
import {type CellGrid} from '../../../../workbook/cell/cell-grid.js';
import {type Sheet, type Workbook} from '../../../../workbook/model/workbook.js';

type FrameField = Exclude<keyof Sheet, 'workbook' | 'id' | 'grid' | 'revision' | `${string}At` | 'values'>;

/** A sheet as it was: its cells, and the rest of it field by field. */
export interface KeptSheet {
  readonly sheet: Sheet;
  /** The grid itself, which may have changed since, and its revision then. */
  readonly grid: CellGrid;
  readonly revision: number;
  readonly cells: CellGrid;
  readonly fields: Readonly<Partial<Record<FrameField, unknown>>>;
}

/** A workbook as it was, as far as changes of rows, columns and sheets reach. */
export interface KeptWorkbook {
  readonly sheets: readonly KeptSheet[];
  readonly lists: Pick<Workbook, 'namedRanges' | 'metadata' | 'protections'>;
}

/** Keeps how the workbook is now. Cells do not change, so that only the lists that hold them are copied. */
export function keepWorkbook({sheets, namedRanges, metadata, protections}: Workbook): KeptWorkbook {
  return {sheets: sheets.map(keepSheet), lists: copyLists({namedRanges, metadata, protections})};
}

function keepSheet(sheet: Sheet): KeptSheet {
  const {grid} = sheet;
  const fields = Object.fromEntries(
    Object.entries(sheet).filter(([name]) => !['workbook', 'id', 'grid'].includes(name)),
  );
  return {sheet, grid, revision: grid.revision, cells: grid.copy(), fields: copyFields(fields)};
}

/** The fields of a sheet on their own: maps and sets change in their place, all else is replaced. */
export function copyFields<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, copyOf(value)])) as T; // same names
}

function copyOf(value: unknown): unknown {
  if (value instanceof Map) return new Map(value);
  return value instanceof Set ? new Set(value) : value;
}

/** The lists of a workbook on their own: protections change in their place. */
export function copyLists(lists: KeptWorkbook['lists']): KeptWorkbook['lists'] {
  return {...lists, protections: lists.protections.map(one => ({...one}))};
}

/** Whether the cells are still what they were. */
export function isUntouched({sheet, grid, revision}: KeptSheet): boolean {
  return sheet.grid === grid && grid.revision === revision;
}

/** The cells that are others now than those that were kept. */
export function cellsChangedSince({sheet, cells}: KeptSheet): {row: number; column: number; cell: Cell}[] {
  const changed: {row: number; column: number; cell: Cell}[] = [];
  sheet.grid.forEach((cell, row, column) => {
    if (cells.get(row, column) !== cell) changed.push({row, column, cell});
  });
  cells.forEach((_, row, column) => {
    if (sheet.cellAt(row, column) === BLANK_CELL) changed.push({row, column, cell: BLANK_CELL});
  });
  return changed;
}
