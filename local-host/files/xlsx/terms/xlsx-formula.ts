import {
  type FormulaReference,
  parseReference,
  printReference,
  type ReferenceCorner,
} from '../../../workbook/formulas/language/formula-reference.js';
import {type FormulaToken, tokenizeFormula} from '../../../workbook/formulas/language/formula-tokens.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {fromXlsxLink, toXlsxLink} from './xlsx-links.js';

/** Functions of Sheets that Excel does not have, or that spill over cells there: their cells are written as values. */
const ONLY_IN_SHEETS = new Set(
  `ARRAYFORMULA ARRAY_CONSTRAIN COUNTUNIQUE DETECTLANGUAGE FILTER FLATTEN GOOGLEFINANCE GOOGLETRANSLATE IMAGE IMPORTDATA IMPORTFEED
  IMPORTHTML IMPORTRANGE IMPORTXML ISDATE ISEMAIL ISURL JOIN QUERY REGEXEXTRACT REGEXMATCH REGEXREPLACE SEQUENCE SORT SORTN SPARKLINE
  SPLIT TO_DATE TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT UNIQUE`.split(/\s+/),
);

/** Functions newer than the file format: files name them with a prefix. */
const PREFIXED = new Set(
  `ACOT BASE CEILING.MATH CONCAT DAYS DECIMAL FLOOR.MATH FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM LET MAXIFS MINIFS MODE.SNGL
  NUMBERVALUE PERCENTILE.INC QUARTILE.INC RANK.AVG RANK.EQ SHEET SHEETS STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE VAR.P VAR.S XLOOKUP
  XMATCH XOR`.split(/\s+/),
);
const PREFIX = '_xlfn.';

/** The formula (without '=') as xlsx has it, or undefined if only Sheets can compute it. */
export function toXlsxFormula(
  formula: string,
  sheet: Sheet,
  nameOf: (sheetId: number) => string | undefined,
): string | undefined {
  const tokens = tokenizeFormula(formula).slice(1);
  if (tokens.some((_, index) => isCall(tokens, index) && ONLY_IN_SHEETS.has(nameAt(tokens, index)))) return undefined;
  return tokens.map((token, index) => translate(token, isCall(tokens, index), sheet, nameOf)).join('');
}

/** The canonical formula (with '=') of a formula in a file. */
export function fromXlsxFormula(formula: string, idOf: (sheetName: string) => number | undefined): string {
  const tokens = tokenizeFormula(`=${formula.replaceAll(PREFIX, '')}`);
  return tokens
    .map(({kind, text}) => (kind === 'string' ? linkText(text, link => fromXlsxLink(link, idOf)) : text))
    .join('');
}

function isCall(tokens: readonly FormulaToken[], index: number): boolean {
  return tokens[index]?.kind === 'name' && tokens[index + 1]?.text === '(';
}

function nameAt(tokens: readonly FormulaToken[], index: number): string {
  return tokens[index]?.text.toUpperCase() ?? '';
}

function translate(
  {kind, text}: FormulaToken,
  isFunction: boolean,
  sheet: Sheet,
  nameOf: (sheetId: number) => string | undefined,
): string {
  if (isFunction) return PREFIXED.has(text.toUpperCase()) ? `${PREFIX}${text.toUpperCase()}` : text.toUpperCase();
  if (kind === 'reference') return translateReference(text, sheet, nameOf);
  return kind === 'string' ? linkText(text, link => toXlsxLink(link, nameOf) ?? link) : text;
}

/** xlsx has no ranges that are open at the bottom or right (A2:A): they end where the sheet ends. */
function translateReference(text: string, sheet: Sheet, nameOf: (sheetId: number) => string | undefined): string {
  const reference = parseReference(text);
  const {sheetName} = reference;
  const target = sheetName === undefined ? sheet : sheet.workbook.sheetByName(sheetName);
  if (!target) return text;
  const name = sheetName === undefined ? undefined : nameOf(target.id);
  return printReference({...reference, end: closedEnd(reference, target), sheetName: name});
}

function closedEnd({start, end}: FormulaReference, {maxRows, maxColumns}: Sheet): ReferenceCorner | undefined {
  if (!end) return undefined;
  const isOpenBelow = start.row !== undefined && end.row === undefined;
  const isOpenRight = start.column !== undefined && end.column === undefined;
  return {...end, ...(isOpenBelow ? {row: maxRows} : {}), ...(isOpenRight ? {column: maxColumns} : {})};
}

/** A text in quotes that is an internal link, as in =HYPERLINK("#gid=0", …), translated; any other text as it is. */
function linkText(quoted: string, translateLink: (link: string) => string): string {
  const text = quoted.slice(1, -1).replaceAll('""', '"');
  return text.startsWith('#') ? `"${translateLink(text).replaceAll('"', '""')}"` : quoted;
}
