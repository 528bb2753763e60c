import {bodyOf, type FormulaCall, groupAt, textOf, trimmed, wholeCall} from './formula-calls.js';
import {type FormulaToken} from './formula-tokens.js';

/** From which cells the result of a formula takes its number format, for all that can be told from its text. */
export type FormatSource =
  /** The cells of a reference; of a table, those of one column, from 0. */
  | {readonly kind: 'cells'; readonly reference: string; readonly column: number | undefined}
  /** The first that has one. */
  | {readonly kind: 'first'; readonly of: readonly FormatSource[]}
  /** Terms added or taken away: a date and a number make a date, two dates a number. */
  | {readonly kind: 'sum'; readonly of: readonly FormatSource[]}
  /** Factors: nothing that is multiplied is a date. */
  | {readonly kind: 'product'; readonly of: readonly FormatSource[]};

type Tokens = readonly FormulaToken[];

/** The arguments whose format a function passes on. */
const PASSED_ON: Readonly<Record<string, readonly number[] | 'all'>> = {
  ...Object.fromEntries(['AVERAGE', 'MAX', 'MEDIAN', 'MIN', 'MODE', 'SUM'].map(name => [name, 'all'])),
  ...Object.fromEntries(['ABS', 'LARGE', 'ROUND', 'ROUNDDOWN', 'ROUNDUP', 'SMALL'].map(name => [name, [0]])),
  ...Object.fromEntries(['AVERAGEIFS', 'INDEX', 'MAXIFS', 'MINIFS', 'SUMIFS'].map(name => [name, [0]])),
  AVERAGEIF: [2, 0],
  CHOOSE: [1, 2, 3, 4, 5],
  IF: [1, 2],
  IFERROR: [0, 1],
  IFNA: [0, 1],
  IFS: [1, 3, 5, 7],
  LOOKUP: [2, 1],
  SUMIF: [2, 0],
  XLOOKUP: [2],
};

const NOTHING: FormatSource = {kind: 'first', of: []};

const known = new Map<string, FormatSource>();

/** From where the result of the formula takes its format. */
export function formatSource(formula: string): FormatSource {
  const found = known.get(formula) ?? sourceOf(bodyOf(formula));
  known.set(formula, found);
  return found;
}

function sourceOf(tokens: Tokens): FormatSource {
  const body = trimmed(tokens);
  const signs = body.filter((token, index) => isOperator(token) && depthAt(body, index) === 0).map(({text}) => text);
  if (signs.some(sign => !/[+*-]/.test(sign))) return NOTHING;
  if (signs.some(sign => sign !== '*')) return {kind: 'sum', of: partsBetween(body, /[+-]/).map(sourceOf)};
  if (signs.length > 0) return {kind: 'product', of: partsBetween(body, /\*/).map(sourceOf)};
  return operandSource(body);
}

function operandSource(body: Tokens): FormatSource {
  const [first, ...more] = body;
  if (first?.kind === 'reference' && more.length === 0)
    return {kind: 'cells', reference: first.text, column: undefined};
  const call = wholeCall(body);
  return call ? callSource(call) : bracketSource(body);
}

function bracketSource(body: Tokens): FormatSource {
  const group = body[0]?.text === '(' ? groupAt(body, 0) : undefined;
  const [inner] = group?.end === body.length - 1 ? group.parts : [];
  return inner ? sourceOf(inner.tokens) : NOTHING;
}

function callSource({name, args}: FormulaCall): FormatSource {
  if (name === 'VLOOKUP') return columnSource(args);
  const places = Object.hasOwn(PASSED_ON, name) ? PASSED_ON[name] : undefined;
  if (places === undefined) return NOTHING;
  const passed = places === 'all' ? args : places.flatMap(place => args.slice(place, place + 1));
  return {kind: 'first', of: passed.map(sourceOf)};
}

function columnSource([, table = [], column = []]: readonly Tokens[]): FormatSource {
  const [only, ...more] = trimmed(table);
  const number = Number(textOf(column).trim() || Number.NaN);
  if (only?.kind !== 'reference' || more.length > 0 || !Number.isInteger(number)) return NOTHING;
  return {kind: 'cells', reference: only.text, column: number - 1};
}

function isOperator({kind, text}: FormulaToken): boolean {
  return kind === 'sign' && /^[-+*/^&=<>%]$/.test(text);
}

function depthAt(tokens: Tokens, index: number): number {
  const before = tokens.slice(0, index).filter(({kind}) => kind === 'sign');
  const count = (signs: string): number => before.filter(({text}) => signs.includes(text)).length;
  return count('({') - count(')}');
}

/** The tokens between the operators outside of brackets; a sign before the first leaves nothing before it. */
function partsBetween(tokens: Tokens, operator: RegExp): Tokens[] {
  const parts: FormulaToken[][] = [[]];
  tokens.forEach((token, index) => {
    if (isOperator(token) && operator.test(token.text) && depthAt(tokens, index) === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  });
  return parts.filter(part => trimmed(part).length > 0);
}
