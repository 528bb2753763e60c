import {type CellValue, isCellError} from '../cell/cell.js';
import {callAt, type FormulaCall} from './engine-formula.js';
import {type FormulaToken, tokenizeFormula} from './formula-tokens.js';

/** What a script function is given for one cell: dates are told from numbers. */
export type CustomScalar = CellValue | {readonly dateSerial: number};

/** One argument of a script function: a value, or the rows of a range. */
export type CustomArgument = CustomScalar | readonly (readonly CustomScalar[])[];

/** The functions of the script that formulas may call. */
export interface CustomFunctionPort {
  /** Whether the script has a function of the name, whatever its case. */
  has(name: string): boolean;
  /** The rows that the function yields; one row of one value for anything but a list. */
  call(name: string, args: readonly CustomArgument[]): readonly (readonly CustomScalar[])[];
}

/** What a formula with calls of script functions needs of its surroundings. */
export interface CustomCallSurroundings {
  readonly functions: CustomFunctionPort;
  /** The cells that a reference stands for, or undefined where there are none. */
  readonly read: (reference: string) => CustomArgument | undefined;
  /** What a formula without such calls yields. */
  readonly evaluate: (formula: string) => CellValue;
}

/** The value of a cell that holds it: a date is its serial number. */
export function valueOfScalar(scalar: CustomScalar): CellValue {
  return typeof scalar === 'object' && 'dateSerial' in scalar ? scalar.dateSerial : scalar;
}

const known = new WeakMap<CustomFunctionPort, Map<string, boolean>>();

/** Whether a formula calls a function of the script. */
export function hasCustomCall(formula: string, functions: CustomFunctionPort): boolean {
  const answers = known.get(functions) ?? new Map<string, boolean>();
  known.set(functions, answers);
  const answer = answers.get(formula);
  if (answer !== undefined) return answer;
  const tokens = tokenizeFormula(formula);
  const found = tokens.some(
    ({kind, text}, index) => kind === 'name' && tokens[index + 1]?.text === '(' && functions.has(text),
  );
  answers.set(formula, found);
  return found;
}

/** The rows that the formula yields, its script functions called from the inside out. */
export function evaluateCustom(formula: string, around: CustomCallSurroundings): readonly (readonly CustomScalar[])[] {
  const body = trimmed(tokenizeFormula(formula).slice(1));
  const whole = callAt(body, 0);
  if (whole?.end === body.length - 1 && around.functions.has(whole.name)) return calledRows(whole, around);
  return [[around.evaluate(`=${textOf(withoutCalls(body, around))}`)]];
}

function calledRows({name, args}: FormulaCall, around: CustomCallSurroundings): readonly (readonly CustomScalar[])[] {
  const isBare = args.length === 1 && trimmed(args[0] ?? []).length === 0;
  return around.functions.call(name, isBare ? [] : args.map(tokens => argumentOf(tokens, around)));
}

function argumentOf(given: readonly FormulaToken[], around: CustomCallSurroundings): CustomArgument {
  const tokens = trimmed(withoutCalls(given, around));
  const [only] = tokens;
  if (only === undefined) return '';
  const cells = tokens.length === 1 && only.kind === 'reference' ? around.read(only.text) : undefined;
  return cells ?? around.evaluate(`=${textOf(tokens)}`);
}

/** The tokens with each call of a script function replaced by what it yields. */
function withoutCalls(tokens: readonly FormulaToken[], around: CustomCallSurroundings): FormulaToken[] {
  const rest: FormulaToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const call = callAt(tokens, index);
    if (call && around.functions.has(call.name)) {
      rest.push(literal(calledRows(call, around)));
      index = call.end;
    } else rest.push(...tokens.slice(index, index + 1));
  }
  return rest;
}

function literal(rows: readonly (readonly CustomScalar[])[]): FormulaToken {
  const [first = []] = rows;
  if (rows.length > 1 || first.length > 1) return {kind: 'sign', text: arrayLiteral(rows)};
  return scalarToken(valueOfScalar(first[0] ?? ''));
}

/** Rows as formulas write them: {1,"a";2,TRUE}. */
export function arrayLiteral(rows: readonly (readonly CustomScalar[])[]): string {
  return `{${rows.map(row => row.map(one => scalarToken(valueOfScalar(one), false).text).join(',')).join(';')}}`;
}

function scalarToken(value: CellValue, isBracketed = true): FormulaToken {
  if (typeof value === 'string') return {kind: 'string', text: `"${value.replaceAll('"', '""')}"`};
  if (typeof value === 'number') return {kind: 'number', text: value < 0 && isBracketed ? `(${value})` : String(value)};
  return isCellError(value) ? {kind: 'error', text: value.error} : {kind: 'name', text: value ? 'TRUE' : 'FALSE'};
}

function trimmed(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const isSpace = (token: FormulaToken | undefined): boolean => token?.kind === 'space';
  return tokens.slice(isSpace(tokens[0]) ? 1 : 0, isSpace(tokens.at(-1)) ? -1 : undefined);
}

function textOf(tokens: readonly FormulaToken[]): string {
  return tokens.map(({text}) => text).join('');
}
