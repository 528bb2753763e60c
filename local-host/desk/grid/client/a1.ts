import {type WireArea} from '../wire.js';

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** A1 notation of an area. */
export function formatArea({row, column, rows, columns}: WireArea): string {
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

/** The area that 'B2', 'A1:C3', 'A:C' or '2:5' names on a sheet of that size; undefined for anything else. */
export function parseArea(text: string, size: {readonly rows: number; readonly columns: number}): WireArea | undefined {
  const corners = text
    .replaceAll('$', '')
    .split(':')
    .map(corner => /^([A-Z]{0,3})(\d{0,7})$/i.exec(corner.trim()));
  const [start, end = start] = corners;
  if (corners.length > 2 || !start || !end || start[0] === '' || end[0] === '') return undefined;
  const row = Number(start[2] || 1);
  const column = start[1] ? columnNumber(start[1]) : 1;
  const lastRow = Number(end[2] || size.rows);
  const lastColumn = end[1] ? columnNumber(end[1]) : size.columns;
  if (row < 1 || lastRow < row || lastColumn < column || lastRow > size.rows || lastColumn > size.columns)
    return undefined;
  return {row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1};
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
