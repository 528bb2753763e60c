import {type FormulaScalar, numberOfScalar, textOfScalar, valueOfScalar} from '../language/formula-values.js';
import {FormulaTrouble, type NativeFunction} from './native-function.js';
import {patternOf, replacementOf} from './patterns.js';

type Scalars = readonly FormulaScalar[];

const text = (args: Scalars, index: number): string => textOfScalar(args[index] ?? '');

/** The functions of text and addresses that the engine lacks. */
export const TEXT_FUNCTIONS: Readonly<Record<string, NativeFunction>> = {
  REGEXMATCH: {kind: 'byValue', least: 2, call: args => patternOf(text(args, 1)).test(text(args, 0))},
  REGEXREPLACE: {
    kind: 'byValue',
    least: 3,
    call: args => text(args, 0).replace(patternOf(text(args, 1), 'g'), replacementOf(text(args, 2))),
  },
  REGEXEXTRACT: {kind: 'toRows', least: 2, call: args => [extracted(text(args, 0), patternOf(text(args, 1)))]},
  SPLIT: {kind: 'toRows', least: 2, call: args => [split(args)]},
  ENCODEURL: {kind: 'byValue', least: 1, call: args => encodeURIComponent(text(args, 0))},
  ISEMAIL: {
    kind: 'byValue',
    least: 1,
    call: args => /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i.test(text(args, 0)),
  },
  ISURL: {
    kind: 'byValue',
    least: 1,
    call: args =>
      /^(?:(?:https?|ftp):\/\/)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i.test(text(args, 0)),
  },
  ISDATE: {kind: 'byValue', least: 1, call: ([value = '']) => isDate(value)},
  TO_TEXT: {
    kind: 'byValue',
    least: 1,
    call: ([value = '']) => (typeof value === 'string' ? value : textOfScalar(value)),
  },
};

function extracted(given: string, by: RegExp): FormulaScalar[] {
  const found = by.exec(given);
  if (found === null) throw new FormulaTrouble('#N/A');
  const [whole, ...groups] = found;
  return groups.length === 0 ? [whole] : groups.map(group => (group as string | undefined) ?? '');
}

/** Each character of the delimiter parts, unless it is taken as a whole; parts that look like numbers are numbers. */
function split([given = '', delimiter = '', byEach = true, dropsEmpty = true]: Scalars): FormulaScalar[] {
  const between = textOfScalar(delimiter);
  if (between === '') throw new FormulaTrouble('#VALUE!');
  const isByEach = numberOfScalar(byEach) !== 0;
  const parts = textOfScalar(given).split(
    isByEach ? new RegExp(`[${Array.from(between, escaped).join('')}]`, 'u') : between,
  );
  const kept = numberOfScalar(dropsEmpty) === 0 ? parts : parts.filter(part => part !== '');
  if (kept.length === 0) throw new FormulaTrouble('#VALUE!');
  return kept.map(part => (/^\s*-?(?:\d+(?:\.\d+)?|\.\d+)\s*$/.test(part) ? Number(part) : part));
}

function escaped(character: string): string {
  return /[\\\]^-]/.test(character) ? `\\${character}` : character;
}

function isDate(given: FormulaScalar): boolean {
  if (typeof given === 'object' && 'dateSerial' in given) return true;
  const value = valueOfScalar(given);
  if (typeof value !== 'string') return false;
  return /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/.test(value) || isShortDate(value);
}

/** Day and month in either order. */
function isShortDate(value: string): boolean {
  const [, a = '', b = ''] = /^(\d{1,2})[-/](\d{1,2})[-/]\d{2}(?:\d{2})?$/.exec(value) ?? [];
  const parts = [Number(a), Number(b)];
  return Math.min(...parts) >= 1 && Math.min(...parts) <= 12 && Math.max(...parts) <= 31;
}
