import {parseReference, printReference, type ReferenceCorner} from '../language/formula-reference.js';
import {tokenizeFormula} from '../language/formula-tokens.js';
import {type FormulaScalar, numberOfScalar, textOfScalar} from '../language/formula-values.js';

const LOST = '#REF!';

/** What INDIRECT comes to: the reference that its text says, in A1 notation or in R1C1. */
export function indirectReference([address = '', isA1 = true]: readonly FormulaScalar[]): string {
  const given = textOfScalar(address).trim();
  const text = numberOfScalar(isA1) === 0 ? fromR1C1(given) : given;
  const [only, ...more] = tokenizeFormula(text);
  return more.length === 0 && (only?.kind === 'reference' || only?.kind === 'name') ? only.text : LOST;
}

/** R3C2 and R3C2:R4C2 as A1 notation says them; '' for anything else. */
function fromR1C1(text: string): string {
  const bang = text.lastIndexOf('!');
  const corners = text
    .slice(bang + 1)
    .split(':')
    .map(corner => /^R(\d+)C(\d+)$/i.exec(corner));
  if (corners.some(corner => corner === null)) return '';
  const said = corners.map(corner => printArea(cornerAt(Number(corner?.[1]), Number(corner?.[2]))));
  return text.slice(0, bang + 1) + said.join(':');
}

/** What OFFSET comes to: rows down, columns to the right, and perhaps a height and a width. */
export function offsetReference(
  of: string,
  [down = 0, right = 0, height, width]: readonly (number | undefined)[],
): string {
  const {sheetName, start, end = start} = parseReference(of);
  const [row, rows] = offsetLine(start.row, end.row, down, height);
  const [column, columns] = offsetLine(start.column, end.column, right, width);
  if (Math.min(row, column, rows, columns) < 1) return LOST;
  const isCell = rows === 1 && columns === 1;
  const last = cornerAt(row + rows - 1, column + columns - 1);
  return printReference({sheetName, start: cornerAt(row, column), end: isCell ? undefined : last});
}

/** Where lines begin once they are moved, and how many there are. */
function offsetLine(first = 1, last = first, by: number, count = last - first + 1): [line: number, count: number] {
  return [first + Math.trunc(by), Math.trunc(count)];
}

function cornerAt(row: number, column: number): ReferenceCorner {
  return {row, column, isRowFixed: false, isColumnFixed: false};
}

function printArea(start: ReferenceCorner): string {
  return printReference({sheetName: undefined, start, end: undefined});
}
