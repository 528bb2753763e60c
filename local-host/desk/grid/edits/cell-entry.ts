import {type Cell, isCellError} from '../../../workbook/cell/cell.js';
import {formatDisplay, isDateFormat} from '../../../workbook/cell/display.js';
import {toLocalFormula} from '../../../workbook/formulas/language/formula-text.js';
import {localeFacts} from '../../../workbook/cell/locale-facts.js';
import {parseTypedText} from '../../../workbook/typing/typed-text.js';

/** Any year will do: whether a text reads as a date does not depend on it. */
const SOME_YEAR = 2024;

/** What a person edits in the cell: typed again, it gives what the cell holds. */
export function cellEntry(cell: Cell, locale: string): string {
  const {formula, value, style} = cell;
  if (formula !== '') return toLocalFormula(formula, locale);
  if (typeof value === 'string') return quoted(value, {locale, plainText: style.numberFormat === '@'});
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : numberEntry(value, style.numberFormat, locale);
}

/** A text that would be read as something else is marked with an apostrophe. */
function quoted(text: string, {locale, plainText}: {locale: string; plainText: boolean}): string {
  if (text === '' || plainText) return text;
  const typed = parseTypedText(text, {locale, plainText, currentYear: SOME_YEAR});
  return typed.kind === 'text' && typed.value === text ? text : `'${text}`;
}

function numberEntry(value: number, format: string | undefined, locale: string): string {
  const {decimal} = localeFacts(locale);
  if (format !== undefined && isDateFormat(format)) return dateEntry(value, locale) ?? plainNumber(value, decimal);
  return format?.includes('%') ? `${plainNumber(percentOf(value), decimal)}%` : plainNumber(value, decimal);
}

/** Percent without the dust of binary fractions: 0.07 is 7 %. */
function percentOf(value: number): number {
  return Number((value * 100).toPrecision(15));
}

function plainNumber(value: number, decimal: string): string {
  return String(value).replace('.', decimal);
}

/** A day, a time of day, or both, to the second; finer times are edited as numbers. */
function dateEntry(value: number, locale: string): string | undefined {
  const {dateFormat, dateTimeFormat} = localeFacts(locale);
  const seconds = Math.round(value * 86_400);
  if (value < 0 || Math.abs(value * 86_400 - seconds) > 1e-3) return undefined;
  const whole = seconds / 86_400;
  if (Number.isInteger(whole)) return formatDisplay(whole, dateFormat, locale);
  return formatDisplay(whole, whole < 1 ? 'h:mm:ss' : dateTimeFormat, locale);
}
