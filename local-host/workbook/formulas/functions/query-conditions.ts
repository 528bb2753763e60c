import {type FormulaScalar, textOfScalar, valueOfScalar} from '../language/formula-values.js';
import {FormulaTrouble} from './native-function.js';
import {wholePatternOf} from './patterns.js';
import {type QueryCondition, type QueryConstant} from './query-language.js';

/** Whether the row, whose columns are found by their id, meets the condition. */
export function meets(
  condition: QueryCondition,
  row: readonly FormulaScalar[],
  columnOf: (id: string) => number,
): boolean {
  switch (condition.kind) {
    case 'and':
      return meets(condition.left, row, columnOf) && meets(condition.right, row, columnOf);
    case 'or':
      return meets(condition.left, row, columnOf) || meets(condition.right, row, columnOf);
    case 'not':
      return !meets(condition.of, row, columnOf);
    case 'null':
    case 'compare':
      return meetsTest(condition, row[columnOf(condition.column)] ?? '');
  }
}

function meetsTest(condition: QueryCondition & {kind: 'null' | 'compare'}, value: FormulaScalar): boolean {
  if (condition.kind === 'null') return value === '';
  return compares(value, condition.operator, condition.constant);
}

function compares(value: FormulaScalar, operator: string, constant: QueryConstant): boolean {
  if (value === '') return false;
  const wanted = typeof constant === 'object' ? serialOf(constant.date) : constant;
  const plain = valueOfScalar(value);
  const test = TEXT_TESTS[operator];
  if (test) return test(textOfScalar(value), String(wanted));
  if (typeof plain !== typeof wanted) return operator === '!=' || operator === '<>';
  const order = plain === wanted ? 0 : plain < wanted ? -1 : 1;
  return ORDER_TESTS[operator]?.(order) ?? false;
}

const ORDER_TESTS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': order => order === 0,
  '!=': order => order !== 0,
  '<>': order => order !== 0,
  '<': order => order < 0,
  '<=': order => order <= 0,
  '>': order => order > 0,
  '>=': order => order >= 0,
};

const TEXT_TESTS: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
  contains: (text, wanted) => text.includes(wanted),
  starts: (text, wanted) => text.startsWith(wanted),
  ends: (text, wanted) => text.endsWith(wanted),
  matches: (text, wanted) => wholePatternOf(wanted).test(text),
  like: (text, wanted) => new RegExp(`^${likePattern(wanted)}$`, 'su').test(text),
};

function likePattern(wanted: string): string {
  return wanted
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll('%', '.*')
    .replaceAll('_', '.');
}

/** The serial number of 2024-06-10 or 2024-06-10 10:00:00. */
function serialOf(text: string): number {
  const instant = Date.parse(`${text.trim().replace(' ', 'T')}${text.includes(':') ? '' : 'T00:00:00'}Z`);
  if (Number.isNaN(instant)) throw new FormulaTrouble('#VALUE!', `"${text}" is no date.`);
  return instant / 86_400_000 + 25_569;
}
