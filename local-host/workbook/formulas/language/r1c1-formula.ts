import {columnLetters} from '../../geometry/a1-notation.js';
import {parseReference, printReference, quoteSheetName, type ReferenceCorner} from './formula-reference.js';
import {tokenizeFormula} from './formula-tokens.js';

/** The cell a formula stands on, to which relative parts refer. */
export interface Standpoint {
  readonly row: number;
  readonly column: number;
}

/** The canonical formula with its references as R1C1: =A1 on B2 is =R[-1]C[-1]. */
export function toR1C1(formula: string, at: Standpoint): string {
  return tokenizeFormula(formula)
    .map(({kind, text}) => (kind === 'reference' ? referenceToR1C1(text, at) : text))
    .join('');
}

/** The canonical formula of one written in R1C1. */
export function fromR1C1(formula: string, at: Standpoint): string {
  const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\bR(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w([])/g;
  return formula.replace(pieces, (piece, row: string | undefined, column: string | undefined) =>
    piece.startsWith('R') ? `${columnText(column, at)}${rowText(row, at)}` : piece,
  );
}

function referenceToR1C1(text: string, at: Standpoint): string {
  const {sheetName, start, end} = parseReference(text);
  const prefix = sheetName === undefined ? '' : `${quoteSheetName(sheetName)}!`;
  const area = [start, end].filter(corner => corner !== undefined).map(corner => cornerText(corner, at));
  return area.includes(undefined) ? printReference({sheetName, start, end}) : prefix + area.join(':');
}

/** Whole rows and columns have no R1C1 form of their own here. */
function cornerText({row, column, isRowFixed, isColumnFixed}: ReferenceCorner, at: Standpoint): string | undefined {
  if (row === undefined || column === undefined) return undefined;
  return `R${part(row, at.row, isRowFixed)}C${part(column, at.column, isColumnFixed)}`;
}

function part(line: number, own: number, isFixed: boolean): string {
  if (isFixed) return String(line);
  return line === own ? '' : `[${line - own}]`;
}

function rowText(text: string | undefined, {row}: Standpoint): string {
  const {line, isFixed} = lineOf(text, row);
  return `${isFixed ? '$' : ''}${line}`;
}

function columnText(text: string | undefined, {column}: Standpoint): string {
  const {line, isFixed} = lineOf(text, column);
  return `${isFixed ? '$' : ''}${columnLetters(line)}`;
}

function lineOf(text: string | undefined, own: number): {line: number; isFixed: boolean} {
  if (text === undefined) return {line: own, isFixed: false};
  if (text.startsWith('[')) return {line: own + Number(text.slice(1, -1)), isFixed: false};
  return {line: Number(text), isFixed: true};
}
