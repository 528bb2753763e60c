import {constantOf, literalTokens, scalarToken} from '../language/formula-literals.js';
import {bodyOf, callAt, calledNames, type FormulaCall, textOf, trimmed, wholeCall} from '../language/formula-calls.js';
import {type FormulaToken, tokenizeFormula} from '../language/formula-tokens.js';
import {demandShallow} from '../functions/formula-depth.js';
import {takesArrays} from '../functions/function-kinds.js';
import {
  type FormulaArgument,
  type FormulaRows,
  type FormulaScalar,
  numberOfScalar,
  scalarOf,
} from '../language/formula-values.js';
import {callNative, nativeFunction} from '../functions/native-functions.js';
import {LackingFunctionError} from '../functions/native-function.js';
import {isSheetsFunction} from '../functions/sheets-names.js';
import {indirectReference, offsetReference} from './reference-calls.js';

/** The functions of the script that formulas may call. */
export interface CustomFunctionPort {
  /** Whether the script has a function of the name, whatever its case. */
  has(name: string): boolean;
  /** The rows that the function yields; one row of one value for anything but a list. */
  call(name: string, args: readonly FormulaArgument[]): FormulaRows;
}

/** What a formula with computed calls needs of its surroundings. */
export interface ComputedSurroundings {
  readonly functions: CustomFunctionPort | undefined;
  /** The cells that a reference stands for, or undefined where there are none. */
  readonly read: (reference: string) => FormulaArgument | undefined;
  /** The first column of a reference. */
  readonly firstColumn: (reference: string) => number | undefined;
  /** The formula that stands in the cell of a reference, as people see it; '' where there is none. */
  readonly formulaText: (reference: string) => string;
  /** What a formula without such calls yields. */
  readonly evaluate: (formula: string) => FormulaRows;
}

/** What computed calls left of a formula: its value, or a formula that the engine understands. */
export type Resolved =
  {readonly kind: 'rows'; readonly rows: FormulaRows} | {readonly kind: 'formula'; readonly formula: string};

/** Functions whose answer is a reference, or is about one: the engine can follow neither. */
const OF_REFERENCES = new Set(['FORMULATEXT', 'INDIRECT', 'OFFSET']);

/** Whether the formula calls anything that is computed outside of the engine. */
export function hasComputedCall(formula: string, functions: CustomFunctionPort | undefined): boolean {
  return calledNames(tokenizeFormula(formula)).some(name => isComputed(name, functions));
}

/** Whether the formula calls a function of the script. */
export function callsCustom(formula: string, functions: CustomFunctionPort | undefined): boolean {
  return calledNames(tokenizeFormula(formula)).some(name => isCustom(name, functions));
}

/** Built-in functions go before those of the script. */
function isComputed(name: string, functions: CustomFunctionPort | undefined): boolean {
  if (nativeFunction(name) !== undefined || OF_REFERENCES.has(name)) return true;
  return isCustom(name, functions);
}

function isCustom(name: string, functions: CustomFunctionPort | undefined): boolean {
  return !isSheetsFunction(name) && functions?.has(name) === true;
}

/** Computes the calls that the engine cannot, from the inside out. */
export function resolveFormula(formula: string, around: ComputedSurroundings): Resolved {
  const body = trimmed(bodyOf(formula));
  demandShallow(body);
  const whole = wholeCall(body);
  if (whole && !OF_REFERENCES.has(whole.name) && isComputed(whole.name, around.functions)) {
    return {kind: 'rows', rows: calledRows(whole, around, false)};
  }
  return {kind: 'formula', formula: `=${textOf(withoutCalls(body, around, false))}`};
}

/** The tokens with each computed call replaced by what it yields. */
function withoutCalls(
  tokens: readonly FormulaToken[],
  around: ComputedSurroundings,
  goesThroughArrays: boolean,
): FormulaToken[] {
  const rest: FormulaToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const call = callAt(tokens, index);
    if (call) {
      rest.push(...withoutCall(call, around, goesThroughArrays));
      index = call.end;
    } else rest.push(...tokens.slice(index, index + 1));
  }
  return rest;
}

function withoutCall(call: FormulaCall, around: ComputedSurroundings, goesThroughArrays: boolean): FormulaToken[] {
  const {name, args} = call;
  if (OF_REFERENCES.has(name)) return ofReference(call, around);
  if (isComputed(name, around.functions)) return literalTokens(calledRows(call, around, goesThroughArrays));
  if (name === 'LAMBDA') return lambda(call, around);
  if (name === 'LET' && hasComputed(args, around)) return withoutCalls(withoutLet(args), around, goesThroughArrays);
  const isWithin = goesThroughArrays || takesArrays(name);
  const inner = args.map(tokens => withoutCalls(tokens, around, isWithin));
  return tokenizeFormula(`${name}(${inner.map(textOf).join(',')})`);
}

/** What a lambda is called with is known to the engine alone. */
function lambda({name, args}: FormulaCall, around: ComputedSurroundings): FormulaToken[] {
  const lacking = args.flatMap(calledNames).find(called => isComputed(called, around.functions));
  if (lacking !== undefined) throw new LackingFunctionError(`${lacking} within LAMBDA`);
  return tokenizeFormula(`${name}(${args.map(textOf).join(',')})`);
}

function hasComputed(args: readonly (readonly FormulaToken[])[], {functions}: ComputedSurroundings): boolean {
  return args.flatMap(calledNames).some(name => isComputed(name, functions));
}

/** LET said without its names: each stands for what it was given. */
function withoutLet(args: readonly (readonly FormulaToken[])[]): FormulaToken[] {
  const given = new Map<string, readonly FormulaToken[]>();
  const plain = (tokens: readonly FormulaToken[]): FormulaToken[] =>
    tokens.flatMap(token => (token.kind === 'name' ? (given.get(token.text.toLowerCase()) ?? [token]) : [token]));
  for (let index = 0; index + 1 < args.length; index += 2) {
    const name = textOf(trimmed(args[index] ?? [])).toLowerCase();
    const value = plain(trimmed(args[index + 1] ?? []));
    given.set(name, value.length === 1 ? value : tokenizeFormula(`(${textOf(value)})`));
  }
  return plain(args.at(-1) ?? []);
}

function calledRows({name, args}: FormulaCall, around: ComputedSurroundings, goesThroughArrays: boolean): FormulaRows {
  const isBare = args.length === 1 && trimmed(args[0] ?? []).length === 0;
  const given = isBare ? [] : args;
  const native = nativeFunction(name);
  const isWithin = goesThroughArrays || native?.kind === 'whole';
  const values = given.map(tokens => argumentOf(tokens, around, isWithin));
  if (native === undefined) return around.functions?.call(name, values) ?? [['']];
  const firstColumns = given.map(tokens => firstColumnOf(trimmed(tokens), around));
  return callNative(native, {args: values, firstColumns, isArray: goesThroughArrays});
}

function firstColumnOf(tokens: readonly FormulaToken[], {firstColumn}: ComputedSurroundings): number | undefined {
  const [only] = tokens;
  return tokens.length === 1 && only?.kind === 'reference' ? firstColumn(only.text) : undefined;
}

function argumentOf(
  given: readonly FormulaToken[],
  around: ComputedSurroundings,
  goesThroughArrays: boolean,
): FormulaArgument {
  const tokens = trimmed(withoutCalls(given, around, goesThroughArrays));
  const [only] = tokens;
  if (only === undefined) return '';
  if (tokens.length > 1) return evaluated(tokens, around, goesThroughArrays);
  if (only.kind === 'reference') return around.read(only.text) ?? evaluated(tokens, around, goesThroughArrays);
  return constantOf(only) ?? evaluated(tokens, around, goesThroughArrays);
}

function evaluated(
  tokens: readonly FormulaToken[],
  around: ComputedSurroundings,
  goesThroughArrays: boolean,
): FormulaArgument {
  const text = textOf(tokens);
  const rows = around.evaluate(goesThroughArrays ? `=ARRAYFORMULA(${text})` : `=${text}`);
  return rows.length === 1 && rows[0]?.length === 1 ? scalarOf(rows) : rows;
}

/** INDIRECT and OFFSET said as the reference that they come to; FORMULATEXT as the text. */
function ofReference({name, args}: FormulaCall, around: ComputedSurroundings): FormulaToken[] {
  const [first = [], ...rest] = args;
  const scalars = (given: readonly (readonly FormulaToken[])[]): FormulaScalar[] =>
    given.map(tokens => scalarOf(argumentOf(tokens, around, false)));
  if (name === 'INDIRECT') return tokenizeFormula(indirectReference(scalars(args)));
  const [of] = trimmed(withoutCalls(first, around, false));
  if (of?.kind !== 'reference') return tokenizeFormula('#REF!');
  if (name === 'OFFSET') return tokenizeFormula(offsetReference(of.text, scalars(rest).map(numberOfScalar)));
  const text = around.formulaText(of.text);
  return text === '' ? tokenizeFormula('#N/A') : [scalarToken(text)];
}
