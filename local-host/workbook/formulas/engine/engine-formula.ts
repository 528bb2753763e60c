import {type Area} from '../../geometry/area.js';
import {type Sheet} from '../../model/workbook.js';
import {arrayTokens, crossing, isArray, ledCall, meansOneCell, printArea, singleValued} from './engine-arrays.js';
import {engineCall, type Moment} from './engine-rewrites.js';
import {
  bodyOf,
  callAt,
  type FormulaCall,
  type FormulaGroup,
  groupAt,
  tokensOfCall,
  wholeCall,
} from '../language/formula-calls.js';
import {parseReference, type FormulaReference} from '../language/formula-reference.js';
import {type FormulaToken, tokenizeFormula} from '../language/formula-tokens.js';
import {demandShallow} from '../functions/formula-depth.js';
import {passesOn, takesArrays} from '../functions/function-kinds.js';
import {isLackingFunction, isSheetsFunction} from '../functions/sheets-names.js';
import {LackingFunctionError} from '../functions/native-function.js';

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

/** What a formula is translated with. */
export interface Translation {
  /** What NOW() yields. */
  readonly nowSerial: number;
  /** The name of a sheet within the engine. */
  readonly nameOf: (sheet: Sheet) => string;
}

/**
 * Translates a canonical formula for the engine. Throws LackingFunctionError for a function that Sheets has and nobody here
 * computes; one that Sheets lacks is #NAME?, also where the engine has it.
 */
export function translateFormula(
  formula: string,
  place: FormulaPlace,
  {nowSerial, nameOf}: Translation,
): EngineFormula {
  const areas: {sheet: Sheet; area: Area}[] = [];
  const look = (sheet: Sheet, area: Area): string => {
    areas.push({sheet, area});
    return `${nameOf(sheet)}!${printArea(area)}`;
  };
  const tokens = tokenizeFormula(formula);
  demandShallow(tokens);
  const text = rewrite(tokens, {...place, nowSerial}, false)
    .map(token => translateToken(token, place.sheet, look))
    .join('');
  const isVolatile = tokens.some(({kind, text: name}) => kind === 'name' && /^(?:TODAY|NOW)$/i.test(name));
  return {text, areas, isVolatile};
}

/** Whether the formula may yield a blank or an array: it hands on what cells hold. */
export function mayPassOn(formula: string): boolean {
  const body = bodyOf(formula);
  const whole = wholeCall(body);
  return whole ? passesOn(whole.name) : isArray(body);
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

/** Says in the engine's functions what it lacks, would get wrong, or does with arrays as Excel does and Sheets does not. */
function rewrite(tokens: readonly FormulaToken[], moment: Moment, goesThroughArrays: boolean): FormulaToken[] {
  const rewritten: FormulaToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const piece = callAt(tokens, index) ?? arrayAt(tokens, index);
    if (!piece) rewritten.push(...rewriteToken(tokens, index, goesThroughArrays ? undefined : moment));
    else if ('name' in piece) rewritten.push(...rewriteCall(piece, moment, goesThroughArrays));
    else rewritten.push(...rewriteArray(piece, moment));
    index = piece?.end ?? index;
  }
  return rewritten;
}

function arrayAt(tokens: readonly FormulaToken[], index: number): FormulaGroup | undefined {
  return tokens[index]?.text === '{' ? groupAt(tokens, index) : undefined;
}

function rewriteToken(tokens: readonly FormulaToken[], index: number, at: Moment | undefined): FormulaToken[] {
  const token = tokens[index];
  if (token === undefined) return [];
  return at && meansOneCell(tokens, index) ? tokenizeFormula(crossing(token.text, at)) : [token];
}

function rewriteArray({parts}: FormulaGroup, moment: Moment): FormulaToken[] {
  return arrayTokens(parts.map(({tokens, startsRow}) => ({tokens: rewrite(tokens, moment, true), startsRow})));
}

function rewriteCall({name, args}: FormulaCall, moment: Moment, goesThroughArrays: boolean): FormulaToken[] {
  if (isLackingFunction(name)) throw new LackingFunctionError(name);
  if (!isSheetsFunction(name)) return [{kind: 'error', text: '#NAME?'}];
  const isWithin = goesThroughArrays || takesArrays(name);
  const inner = {name, args: args.map(tokens => rewrite(tokens, moment, isWithin))};
  const said = goesThroughArrays ? inner : singleValued(inner, moment);
  return engineCall(said, moment) ?? (goesThroughArrays ? ledCall(said) : undefined) ?? tokensOfCall(said);
}
