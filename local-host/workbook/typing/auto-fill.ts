import {type CellValue} from '../cell/cell.js';
import {continuedWord} from './word-series.js';

/** How a line of cells goes on: dates count days, everything else is a plain number or text. */
export interface SeriesCell {
  readonly value: CellValue;
  readonly isDate: boolean;
}

/**
 * The value at a step beyond a line of constants, as dragging the fill handle gives it: numbers follow their trend, a single
 * date counts on by days, texts that end in a number count on by one, months and weekdays (of the BCP 47 tag, or English) go on,
 * everything else is repeated. Steps count from 1.
 */
export function continuedValue(line: readonly SeriesCell[], step: number, tag = 'en-US'): CellValue {
  const [first] = line;
  if (first === undefined) return '';
  const numbers = line.map(({value}) => value).filter(value => typeof value === 'number');
  if (numbers.length === line.length) return continuedNumber(numbers, step, first.isDate);
  const texts = line.map(({value}) => value).filter(value => typeof value === 'string');
  const word = texts.length === line.length ? continuedWord(texts, step, tag) : undefined;
  if (word !== undefined) return word;
  if (line.length === 1 && typeof first.value === 'string') return continuedText(first.value, step);
  return line[(step - 1) % line.length]?.value ?? '';
}

/** The line that lies closest to the numbers goes on; a single number stays, a single date counts days. */
function continuedNumber(numbers: readonly number[], step: number, isDate: boolean): number {
  const [first = 0] = numbers;
  const count = numbers.length;
  if (count === 1) return isDate ? first + step : first;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, one) => sum + one, 0) / count;
  const spread = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = numbers.reduce((sum, one, index) => sum + (index - middle) * (one - mean), 0) / spread;
  return Number((mean + slope * (count - 1 + step - middle)).toPrecision(15));
}

function continuedText(text: string, step: number): string {
  const [, stem = text, digits] = /^(.*?)(\d+)$/s.exec(text) ?? [];
  return digits === undefined ? text : stem + String(Number(digits) + step).padStart(digits.length, '0');
}
