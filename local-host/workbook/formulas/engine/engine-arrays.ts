import {type Area} from '../../geometry/area.js';
import {columnLetters} from '../../geometry/a1-notation.js';
import {callAt, type GroupPart, type NamedCall, textOf, trimmed} from '../language/formula-calls.js';
import {handsArraysOn, isLed, isSingleValue, producesArray, takesOneOf} from '../functions/function-kinds.js';
import {parseReference, printReference} from '../language/formula-reference.js';
import {type FormulaToken, tokenizeFormula} from '../language/formula-tokens.js';

/** Where a formula stands. */
export interface FormulaAddress {
  readonly row: number;
  readonly column: number;
}

/** Whether the tokens yield an array, for all that can be told from their text. */
export function isArray(given: readonly FormulaToken[]): boolean {
  const tokens = trimmed(given);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const call = callAt(tokens, index);
    if (call) {
      if (producesArray(call.name) || hasArrayForAValue(call)) return true;
      index = call.end;
    } else if (token?.text === '{' || (token?.kind === 'reference' && isRange(token.text))) return true;
  }
  return false;
}

function hasArrayForAValue({name, args}: NamedCall): boolean {
  return args.some((arg, place) => (isSingleValue(name, place) || handsArraysOn(name)) && isArray(arg));
}

/** Whether a reference names more than one cell. */
export function isRange(reference: string): boolean {
  return parseReference(reference).end !== undefined;
}

/**
 * Says a call that is given arrays for single values so that the engine goes through them: MAP(A1:A3,LAMBDA(item_0,LEN(item_0))).
 * Undefined where there is nothing to do.
 */
export function ledCall({name, args}: NamedCall): FormulaToken[] | undefined {
  if (!isLed(name)) return undefined;
  const places = args.flatMap((arg, place) => (isSingleValue(name, place) && isArray(arg) ? [place] : []));
  if (places.length === 0) return undefined;
  const items = places.map((_, index) => `item_${index}`);
  const inner = args.map((arg, place) => items[places.indexOf(place)] ?? textOf(arg));
  const arrays = places.map(place => textOf(args[place] ?? []));
  return tokenizeFormula(`MAP(${arrays.join(',')},LAMBDA(${items.join(',')},${name}(${inner.join(',')})))`);
}

/** Puts one value in place of each array that is given for a single value, as Sheets does outside of ARRAYFORMULA. */
export function singleValued({name, args}: NamedCall, at: FormulaAddress): NamedCall {
  const inner = args.map((arg, place) => (takesOneOf(name, place) && isArray(arg) ? oneOf(arg, at) : arg));
  return {name, args: inner};
}

function oneOf(arg: readonly FormulaToken[], at: FormulaAddress): readonly FormulaToken[] {
  const tokens = trimmed(arg);
  const [only] = tokens;
  if (tokens.length === 1 && only?.kind === 'reference') return tokenizeFormula(crossing(only.text, at));
  const isWhole = callAt(tokens, 0)?.end === tokens.length - 1 || only?.text === '{';
  return isWhole ? tokenizeFormula(`INDEX(${textOf(tokens)},1,1)`) : arg;
}

/** The cell in which a line of cells crosses the row or column of the formula; #VALUE! where it does not. */
export function crossing(reference: string, at: FormulaAddress): string {
  const parsed = parseReference(reference);
  const {start, end} = parsed;
  if (end === undefined) return reference;
  const column = start.column === end.column ? start.column : undefined;
  const row = start.row === end.row ? start.row : undefined;
  const within = (line: number, first = 1, last = Number.POSITIVE_INFINITY): boolean => line >= first && line <= last;
  if (column !== undefined && within(at.row, start.row, end.row)) return cellOf(parsed.sheetName, at.row, column);
  if (row !== undefined && within(at.column, start.column, end.column)) return cellOf(parsed.sheetName, row, at.column);
  return '#VALUE!';
}

function cellOf(sheetName: string | undefined, row: number, column: number): string {
  return printReference({sheetName, start: {row, column, isColumnFixed: false, isRowFixed: false}, end: undefined});
}

const OPERATORS = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', '%']);

/** Whether the range is worked on by an operator, or follows the '=' of the formula: then one cell of it is meant. */
export function meansOneCell(tokens: readonly FormulaToken[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'reference' || !isRange(token.text)) return false;
  const before = neighbour(tokens, index, -1);
  const after = neighbour(tokens, index, 1);
  return [before, after].some(one => one?.kind === 'sign' && OPERATORS.has(one.text));
}

function neighbour(tokens: readonly FormulaToken[], index: number, step: 1 | -1): FormulaToken | undefined {
  let at = index + step;
  while (tokens[at]?.kind === 'space') at += step;
  return tokens[at];
}

/** An array: of constants as it is; of ranges and formulas said as stacks, {A1:A2;B1:B2} as VSTACK(A1:A2,B1:B2). */
export function arrayTokens(parts: readonly GroupPart[]): FormulaToken[] {
  const separator = ({startsRow}: GroupPart, index: number): string => (index === 0 ? '' : startsRow ? ';' : ',');
  if (parts.every(part => part.tokens.every(isConstantToken)))
    return tokenizeFormula(`{${parts.map((part, index) => separator(part, index) + textOf(part.tokens)).join('')}}`);
  const rows: string[][] = [];
  for (const {tokens, startsRow} of parts) {
    if (startsRow) rows.push([]);
    rows.at(-1)?.push(textOf(tokens));
  }
  const stacks = rows.map(row => inStack('HSTACK', row));
  return tokenizeFormula(inStack('VSTACK', stacks));
}

function inStack(name: string, parts: readonly string[]): string {
  return parts.length === 1 ? parts.join('') : `${name}(${parts.join(',')})`;
}

function isConstantToken({kind, text}: FormulaToken): boolean {
  if (kind === 'name') return /^(?:TRUE|FALSE)$/i.test(text);
  return kind === 'string' || kind === 'number' || kind === 'error' || kind === 'space' || text === '-' || text === '+';
}

/** The text of an area in the engine: $A$1:$B$2. */
export function printArea({row, column, rows, columns}: Area): string {
  const first = `$${columnLetters(column)}$${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:$${columnLetters(column + columns - 1)}$${row + rows - 1}`;
}
