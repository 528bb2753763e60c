/** A rectangle of cells. Rows and columns are counted from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle on the sheet with this id. */
export interface AreaOnSheet {
  readonly sheetId: number;
  readonly area: Area;
}

/** Whether the cell lies within the area. */
export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** Whether the outer area covers every cell of the inner one. */
export function containsArea(outer: Area, inner: Area): boolean {
  return (
    containsCell(outer, inner.row, inner.column) &&
    containsCell(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

/** Whether the two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return intersection(a, b) !== undefined;
}

/** The cells two areas share, or undefined. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? {row, column, rows, columns} : undefined;
}

/** Whether the two areas are the same rectangle. */
export function isSameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
