import {type CellValue} from '../../domain/cell.js';
import {isBlank} from './cell-readers.js';

/** The values of a sheet from A1 on. */
export type CellMatrix = readonly (readonly CellValue[])[];

/** A cell's place, 1-based as the user sees it. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The value of a cell, '' outside of what was read. */
export function cellAt(values: CellMatrix, row: number, column: number): CellValue {
  return values[row - 1]?.[column - 1] ?? '';
}

/** The first row from `from` on in which all the given columns are blank: where a list goes on. */
export function findFirstBlankRow(values: CellMatrix, from: number, columns: readonly number[]): number {
  for (let row = from; row <= values.length; row++) {
    if (columns.every(column => isBlank(cellAt(values, row, column)))) return row;
  }
  return Math.max(from, values.length + 1);
}
