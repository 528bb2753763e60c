import {type Area} from './area.js';

/** The size of a sheet, for references that name whole rows or columns. */
export interface GridSize {
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** What a reference such as 'Sheet 1'!A1:B2 names; the sheet is undefined where none is written. */
export interface Reference {
  readonly sheetName: string | undefined;
  readonly range: string;
}

const CORNER = /^\$?([A-Z]+)?\$?([1-9]\d*)?$/i;

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** The column of the letters: A is 1, AA is 27. */
export function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A1 notation of one cell. */
export function formatCell(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A1 notation of an area: 'B2' for one cell, 'B2:C5' for more. */
export function formatArea(area: Area): string {
  const first = formatCell(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${formatCell(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Splits off the sheet: "'It''s'!A1" names the sheet It's. */
export function parseReference(text: string): Reference {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return {sheetName: undefined, range: text};
  const name = text.slice(0, mark);
  const sheetName = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return {sheetName, range: text.slice(mark + 1)};
}

/** The area that 'B2', 'A1:C3', 'A:C', '2:5', 'A2:C' or 'B2:7' names, or undefined; it may lie outside the grid. */
export function parseArea(text: string, grid: GridSize): Area | undefined {
  const [first = '', second, ...more] = text.split(':');
  if (more.length > 0) return undefined;
  const start = parseCorner(first);
  if (!start) return undefined;
  if (second === undefined) return oneCell(start);
  const end = parseCorner(second);
  return end && spanned(start, end, grid);
}

/** Which ends of a range a reference writes; 'A:B' leaves the rows open, '2:3' the columns. */
export interface Bounds {
  readonly startRow: boolean;
  readonly endRow: boolean;
  readonly startColumn: boolean;
  readonly endColumn: boolean;
}

/** The bounds of an area that is written by its corners. */
export const BOUNDED: Bounds = {startRow: true, endRow: true, startColumn: true, endColumn: true};

/** Which ends the reference writes; it must be one that `parseArea` reads. */
export function boundsOf(text: string): Bounds {
  const [first = '', second] = text.split(':');
  if (second === undefined) return BOUNDED;
  const [start, end] = [parseCorner(first), parseCorner(second)];
  return {
    startRow: start?.row !== undefined,
    endRow: end?.row !== undefined,
    startColumn: start?.column !== undefined,
    endColumn: end?.column !== undefined,
  };
}

/** The area as its bounds have it: 'A:C' where no rows were written, 'B2:D' where only the last row was not. */
export function formatBounded(area: Area, bounds: Bounds): string {
  const end = {row: area.row + area.rows - 1, column: area.column + area.columns - 1};
  const isOpen = Object.values(bounds).includes(false);
  if (!isOpen) return formatArea(area);
  const corner = (row: number | '', column: number | ''): string =>
    `${column === '' ? '' : columnLetters(column)}${row}`;
  const first = corner(bounds.startRow ? area.row : '', bounds.startColumn ? area.column : '');
  return `${first}:${corner(bounds.endRow ? end.row : '', bounds.endColumn ? end.column : '')}`;
}

/** The area that 'R2C3' or 'R1C1:R2C3' names, or undefined. */
export function parseR1C1(text: string): Area | undefined {
  const groups = /^R(?<row>[1-9]\d*)C(?<column>[1-9]\d*)(?::R(?<lastRow>[1-9]\d*)C(?<lastColumn>[1-9]\d*))?$/i.exec(
    text,
  )?.groups;
  if (!groups) return undefined;
  const {row, column, lastRow, lastColumn} = groups;
  const [first, second] = [Number(row), Number(lastRow ?? row)];
  const [left, right] = [Number(column), Number(lastColumn ?? column)];
  return {
    row: Math.min(first, second),
    column: Math.min(left, right),
    rows: Math.abs(second - first) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const [, letters, digits] = CORNER.exec(text.trim()) ?? [];
  if (letters === undefined && digits === undefined) return undefined;
  return {
    column: letters === undefined ? undefined : columnNumber(letters),
    row: digits === undefined ? undefined : Number(digits),
  };
}

function oneCell({row, column}: Corner): Area | undefined {
  return row === undefined || column === undefined ? undefined : {row, column, rows: 1, columns: 1};
}

function spanned(start: Corner, end: Corner, grid: GridSize): Area {
  const [row, rows] = span(start.row, end.row, grid.maxRows);
  const [column, columns] = span(start.column, end.column, grid.maxColumns);
  return {row, column, rows, columns};
}

/** The first index and the count from one end to the other; an end that is not written is that of the grid. */
function span(start: number | undefined, end: number | undefined, size: number): [number, number] {
  if (start !== undefined && end !== undefined) return [Math.min(start, end), Math.abs(end - start) + 1];
  const first = start ?? end ?? 1;
  return [first, size - first + 1];
}
