import {type Area} from '../geometry/area.js';
import {columnLetters} from '../geometry/a1-notation.js';
import {parseReference, type FormulaReference} from './formula-reference.js';
import {type FormulaToken, tokenizeFormula} from './formula-tokens.js';
import {type Sheet} from '../model/workbook.js';

/** A formula as the engine is given it, and what it looks at. */
export interface EngineFormula {
  readonly text: string;
  readonly areas: readonly {readonly sheet: Sheet; readonly area: Area}[];
  /** Whether it asks for the day or the time. */
  readonly isVolatile: boolean;
}

/** Where a formula stands. */
export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The name of a sheet within the engine: ids last, names change and may be longer than the engine allows. */
export function engineSheetName(sheet: Pick<Sheet, 'id'>): string {
  return `sheet_${sheet.id}`;
}

/** Translates a canonical formula for the engine; `nowSerial` is what NOW() yields. */
export function translateFormula(formula: string, place: FormulaPlace, nowSerial: number): EngineFormula {
  const areas: {sheet: Sheet; area: Area}[] = [];
  const look = (sheet: Sheet, area: Area): string => {
    areas.push({sheet, area});
    return `${engineSheetName(sheet)}!${printArea(area)}`;
  };
  const tokens = tokenizeFormula(formula);
  const text = rewriteCalls(tokens, {...place, nowSerial})
    .map(token => translateToken(token, place.sheet, look))
    .join('');
  const isVolatile = tokens.some(({kind, text: name}) => kind === 'name' && /^(?:TODAY|NOW)$/i.test(name));
  return {text, areas, isVolatile};
}

type Look = (sheet: Sheet, area: Area) => string;

function translateToken({kind, text}: FormulaToken, ownSheet: Sheet, look: Look): string {
  if (kind === 'reference') {
    const reference = parseReference(text);
    const sheet = reference.sheetName === undefined ? ownSheet : ownSheet.workbook.sheetByName(reference.sheetName);
    const area = sheet && areaWithin(reference, sheet);
    return sheet && area ? look(sheet, area) : '#REF!';
  }
  if (kind !== 'name') return text;
  const named = ownSheet.workbook.namedRanges.find(({name}) => name.toLowerCase() === text.toLowerCase());
  const target = named && ownSheet.workbook.sheetById(named.target.sheetId);
  return named && target ? look(target, named.target.area) : text;
}

/** The cells of a reference, ended where the sheet ends; undefined if it starts beyond. */
export function areaWithin({start, end}: FormulaReference, sheet: Sheet): Area | undefined {
  const last = end ?? start;
  const [top, bottom] = sorted(start.row ?? 1, last.row ?? sheet.maxRows);
  const [left, right] = sorted(start.column ?? 1, last.column ?? sheet.maxColumns);
  if (top > sheet.maxRows || left > sheet.maxColumns) return undefined;
  const rows = Math.min(bottom, sheet.maxRows) - top + 1;
  const columns = Math.min(right, sheet.maxColumns) - left + 1;
  return {row: top, column: left, rows, columns};
}

function sorted(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

function printArea({row, column, rows, columns}: Area): string {
  const first = `$${columnLetters(column)}$${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:$${columnLetters(column + columns - 1)}$${row + rows - 1}`;
}

/** Functions the engine lacks, or must not answer itself, said in those it has. */
function rewriteCalls(tokens: readonly FormulaToken[], moment: Moment): FormulaToken[] {
  const rewritten: FormulaToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const call = callAt(tokens, index);
    const replacement = call && replaceCall(call, moment);
    if (call && replacement) {
      rewritten.push(...rewriteCalls(replacement, moment));
      index = call.end;
    } else rewritten.push(...tokens.slice(index, index + 1));
  }
  return rewritten;
}

/** Where and when a formula is computed. */
interface Moment extends Pick<FormulaPlace, 'row' | 'column'> {
  readonly nowSerial: number;
}

/** A call of a function within a formula. */
export interface FormulaCall {
  readonly name: string;
  readonly args: readonly (readonly FormulaToken[])[];
  /** The index of the closing bracket. */
  readonly end: number;
}

/** The call that begins at the token, if one does. */
export function callAt(tokens: readonly FormulaToken[], index: number): FormulaCall | undefined {
  const name = tokens[index];
  if (name?.kind !== 'name' || tokens[index + 1]?.text !== '(') return undefined;
  const args: FormulaToken[][] = [[]];
  let depth = 1;
  for (const [at, token] of tokens.slice(index + 2).entries()) {
    depth += depthStep(token);
    if (depth === 0) return {name: name.text.toUpperCase(), args, end: index + 2 + at};
    if (depth === 1 && token.text === ',') args.push([]);
    else args.at(-1)?.push(token);
  }
  return undefined;
}

function depthStep({kind, text}: FormulaToken): number {
  if (kind !== 'sign') return 0;
  if (text === '(' || text === '{') return 1;
  return text === ')' || text === '}' ? -1 : 0;
}

function replaceCall({name, args}: FormulaCall, moment: Moment): FormulaToken[] | undefined {
  const [first = [], second] = args;
  const isPlain = args.length === 1 && first.every(({kind}) => kind === 'space');
  const answer = isPlain ? answerCall(name, moment) : undefined;
  if (answer !== undefined) return [{kind: 'number', text: String(answer)}];
  if (name === 'HYPERLINK') return bracketed(second ?? first);
  return name === 'ARRAYFORMULA' ? bracketed(first) : undefined;
}

/** The functions without arguments whose answer the engine, with its own clock and places, would get wrong. */
function answerCall(name: string, {row, column, nowSerial}: Moment): number | undefined {
  if (name === 'TODAY') return Math.floor(nowSerial);
  if (name === 'NOW') return nowSerial;
  if (name === 'ROW') return row;
  return name === 'COLUMN' ? column : undefined;
}

function bracketed(tokens: readonly FormulaToken[]): FormulaToken[] {
  return [{kind: 'sign', text: '('}, ...tokens, {kind: 'sign', text: ')'}];
}
