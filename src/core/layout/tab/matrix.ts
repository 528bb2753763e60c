import {type Matrix} from './tab-plan.js';

/** How large a tab is. */
export interface TabSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A rectangle whose cells are made from their 1-based row and column. */
export function toMatrix<T>({rowCount, columnCount}: TabSize, cellOf: (row: number, column: number) => T): Matrix<T> {
  return Array.from({length: rowCount}, (_, row) =>
    Array.from({length: columnCount}, (__, column) => cellOf(row + 1, column + 1)),
  );
}

/** A rectangle made of rows that may be too short or missing. */
export function fillMatrix<T>(rows: Matrix<T>, size: TabSize, filler: T): Matrix<T> {
  return toMatrix(size, (row, column) => rows[row - 1]?.[column - 1] ?? filler);
}
