import {columnLetters, columnNumber} from '../../geometry/a1-notation.js';

/** One corner of a reference; a whole column has no row, a whole row no column. */
export interface ReferenceCorner {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

/** A reference as a formula writes it; `end` is absent for a single cell. */
export interface FormulaReference {
  /** Undefined for the sheet the formula stands on. */
  readonly sheetName: string | undefined;
  readonly start: ReferenceCorner;
  readonly end: ReferenceCorner | undefined;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_A_CELL = /^(?:[A-Za-z]{1,3}\d+|R\d*C\d*)$/i;

/** Reads the text of a reference token. */
export function parseReference(text: string): FormulaReference {
  const bang = text.lastIndexOf('!');
  const [start = '', end] = text.slice(bang + 1).split(':');
  return {
    sheetName: bang < 0 ? undefined : unquote(text.slice(0, bang)),
    start: parseCorner(start),
    end: end === undefined ? undefined : parseCorner(end),
  };
}

/** The text of a reference. */
export function printReference(reference: FormulaReference): string {
  const prefix = reference.sheetName === undefined ? '' : `${quoteSheetName(reference.sheetName)}!`;
  const area = [reference.start, reference.end].filter(corner => corner !== undefined).map(printCorner);
  return prefix + area.join(':');
}

/** The sheet's name as formulas write it, in quotes where it needs them. */
export function quoteSheetName(name: string): string {
  const isPlain = PLAIN_SHEET_NAME.test(name) && !LOOKS_LIKE_A_CELL.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

function unquote(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function parseCorner(text: string): ReferenceCorner {
  const [, columnFix, letters, rowFix, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  const isRowOnly = !letters;
  return {
    column: letters ? columnNumber(letters) : undefined,
    row: digits ? Number(digits) : undefined,
    isColumnFixed: !isRowOnly && columnFix === '$',
    isRowFixed: isRowOnly ? columnFix === '$' || rowFix === '$' : rowFix === '$',
  };
}

function printCorner({column, row, isColumnFixed, isRowFixed}: ReferenceCorner): string {
  const letters = column === undefined ? '' : `${isColumnFixed ? '$' : ''}${columnLetters(column)}`;
  return row === undefined ? letters : `${letters}${isRowFixed ? '$' : ''}${row}`;
}
