import {type NamedCall, textOf, trimmed} from '../language/formula-calls.js';
import {tokenizeFormula, type FormulaToken} from '../language/formula-tokens.js';
import {isArray} from './engine-arrays.js';
import {needsRange} from '../functions/function-kinds.js';
import {LackingFunctionError} from '../functions/native-function.js';

/** Where and when a formula is computed. */
export interface Moment {
  readonly row: number;
  readonly column: number;
  /** What NOW() yields. */
  readonly nowSerial: number;
}

/** How a function of Sheets is said in those of the engine: {0} is its first argument; undefined leaves it as it is. */
type Saying = string | ((args: readonly string[]) => string | undefined);

const operator = (sign: string): string => `(({0})${sign}({1}))`;

const SAYINGS: Readonly<Record<string, Saying>> = {
  ADD: operator('+'),
  MINUS: operator('-'),
  MULTIPLY: operator('*'),
  DIVIDE: operator('/'),
  POW: operator('^'),
  EQ: operator('='),
  NE: operator('<>'),
  GT: operator('>'),
  GTE: operator('>='),
  LT: operator('<'),
  LTE: operator('<='),
  UMINUS: '(-({0}))',
  UPLUS: '({0})',
  UNARY_PERCENT: '(({0})/100)',
  ISBETWEEN: ([value = '', low = '', high = '', withLow = 'TRUE', withHigh = 'TRUE']) =>
    `((IF(${withLow},(${value})>=(${low}),(${value})>(${low}))*IF(${withHigh},(${value})<=(${high}),(${value})<(${high})))=1)`,
  TO_DATE: '({0})',
  TO_DOLLARS: '({0})',
  TO_PERCENT: '({0})',
  TO_PURE_NUMBER: '({0})',
  EPOCHTODATE: ([time = '', unit = '1']) => `((${time})/CHOOSE(${unit},1,1000,1000000)/86400+25569)`,
  HYPERLINK: ([address = '', label = address]) => `(${label})`,
  ARRAYFORMULA: '({0})',
  IMAGE: '""',
  SPARKLINE: '""',
  ARRAY_CONSTRAIN: 'TAKE({0},{1},{2})',
  'AVERAGE.WEIGHTED': '(SUMPRODUCT({0},{1})/SUM({1}))',
  CHAR: 'UNICHAR({0})',
  CODE: 'UNICODE({0})',
  IFERROR: args => (args.length === 1 ? 'IFERROR({0},"")' : undefined),
  IFNA: args => (args.length === 1 ? 'IFNA({0},"")' : undefined),
  COUNT: countOf,
  ROWS: ([of = '']) => (isReference(of) ? undefined : `SUM(CHOOSECOLS(MAP(${of},LAMBDA(item_0,1)),1))`),
  COLUMNS: ([of = '']) => (isReference(of) ? undefined : `SUM(CHOOSEROWS(MAP(${of},LAMBDA(item_0,1)),1))`),
  COUNTUNIQUE: args => `COUNTA(UNIQUE(${inOneColumn(args, ',1')}))`,
  FLATTEN: args => inOneColumn(args, ''),
  FILTER: ([range = '', ...conditions]) =>
    conditions.length < 2 ? undefined : `FILTER(${range},${conditions.map(one => `(${one})`).join('*')})`,
  RANK: args => (args.length < 3 ? undefined : 'RANK({0},{1},IF({2},1,0))'),
  SORT: sorted,
  TEXT: ([value = '', pattern = '']) => {
    const lowered = loweredPattern(pattern);
    return lowered === pattern ? undefined : `TEXT(${value},${lowered})`;
  },
};

/** The call as the engine understands it, its arguments said already; undefined where it does as it is. */
export function engineCall(call: NamedCall, moment: Moment): FormulaToken[] | undefined {
  const {name} = call;
  const args = call.args.map(tokens => textOf(trimmed(tokens)));
  const answer = args.length === 1 && args[0] === '' ? answerOf(name, moment) : undefined;
  if (answer !== undefined) return [{kind: 'number', text: String(answer)}];
  const isRefused = call.args.some((tokens, place) => needsRange(name, place) && isNoRange(tokens));
  if (isRefused) throw new LackingFunctionError(`${name} of an array`);
  const saying = Object.hasOwn(SAYINGS, name) ? SAYINGS[name] : undefined;
  const said = typeof saying === 'function' ? saying(args) : saying;
  return said === undefined ? undefined : tokenizeFormula(filled(said, args));
}

/** The functions without arguments whose answer the engine, with its own clock and places, would get wrong. */
function answerOf(name: string, {row, column, nowSerial}: Moment): number | undefined {
  if (name === 'TODAY') return Math.floor(nowSerial);
  if (name === 'NOW') return nowSerial;
  if (name === 'ROW') return row;
  return name === 'COLUMN' ? column : undefined;
}

function filled(saying: string, args: readonly string[]): string {
  return saying.replace(/\{(\d)\}/g, (_, place: string) => args[Number(place)] ?? '');
}

function isReference(text: string): boolean {
  const [only, ...more] = tokenizeFormula(text);
  return more.length === 0 && only?.kind === 'reference';
}

function isNoRange(given: readonly FormulaToken[]): boolean {
  const tokens = trimmed(given);
  return isArray(tokens) && !(tokens.length === 1 && tokens[0]?.kind === 'reference');
}

/** The engine counts no numbers of arrays, such as those that a lambda is given: they are counted one by one. */
function countOf(args: readonly string[]): string | undefined {
  const isArrayText = (text: string): boolean => {
    const tokens = tokenizeFormula(text);
    return isNoRange(tokens) || (tokens.length === 1 && tokens[0]?.kind === 'name');
  };
  if (!args.some(isArrayText)) return undefined;
  const counts = args.map(arg =>
    isArrayText(arg) ? `SUM(MAP(${arg},LAMBDA(item_0,COUNT(item_0))))` : `COUNT(${arg})`,
  );
  return `(${counts.join('+')})`;
}

function inOneColumn(args: readonly string[], more: string): string {
  const columns = args.map(arg => `TOCOL(${arg}${more})`);
  return columns.length === 1 ? columns.join('') : `VSTACK(${columns.join(',')})`;
}

/** SORT by columns: those given by number are looked up in the range, others are ranges of their own. */
function sorted([range = '', ...by]: readonly string[]): string | undefined {
  if (by.length === 0) return undefined;
  const keys = by.flatMap((key, index) => {
    if (index % 2 === 1) return [];
    const column = /[:{]/.test(key) ? key : `INDEX(${range},0,${key})`;
    return [column, `IF(${by[index + 1] ?? 'TRUE'},1,-1)`];
  });
  return `SORTBY(${range},${keys.join(',')})`;
}

/** The engine reads the letters of dates in small; those between quotes are words. */
function loweredPattern(pattern: string): string {
  if (!/^".*"$/.test(pattern)) return pattern;
  return pattern.replace(/""(?:[^"])*""|AM\/PM|[DMYHS]+/g, part =>
    /^[DMYHS]+$/.test(part) ? part.toLowerCase() : part,
  );
}
