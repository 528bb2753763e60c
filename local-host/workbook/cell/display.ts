import {type CellValue, isCellError} from './cell.js';
import {localeFacts, type LocaleFacts} from './locale-facts.js';
import {formatUnderPattern, isPatternOfDates} from './number-pattern.js';

/** Up to this size whole numbers are written out. */
const PLAIN_CEILING = 1e15;
const PLAIN_FLOOR = 1e-4;
const SIGNIFICANT_DIGITS = 10;

/**
 * The text a cell shows: the value under a number pattern (undefined or 'General' is automatic) in the locale.
 * A pattern that cannot be read shows the value as if there were none.
 */
export function formatDisplay(value: CellValue, numberFormat: string | undefined, locale: string): string {
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const facts = localeFacts(locale);
  const pattern = isAutomaticFormat(numberFormat) ? undefined : numberFormat;
  if (typeof value === 'number') return formatNumber(value, pattern, facts);
  return pattern === undefined || value === '' ? value : applyPattern(value, pattern, facts);
}

/** Whether the pattern leaves the look of numbers to Sheets. */
export function isAutomaticFormat(numberFormat: string | undefined): boolean {
  return numberFormat === undefined || numberFormat === '' || numberFormat.toLowerCase() === 'general';
}

/** Whether a number under the pattern is a date or time, which getValue gives as a Date. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  if (isAutomaticFormat(numberFormat)) return false;
  const known = dateness.get(numberFormat ?? '');
  if (known !== undefined) return known;
  const isDate = isPatternOfDates(numberFormat ?? '');
  dateness.set(numberFormat ?? '', isDate);
  return isDate;
}

const dateness = new Map<string, boolean>();

function formatNumber(value: number, pattern: string | undefined, facts: LocaleFacts): string {
  return pattern === undefined || pattern === '@' ? formatGeneral(value, facts) : applyPattern(value, pattern, facts);
}

/** Ten significant digits, whole numbers in full, scientific beyond. */
function formatGeneral(value: number, facts: LocaleFacts): string {
  const size = Math.abs(value);
  if (size >= PLAIN_CEILING || (size < PLAIN_FLOOR && size > 0)) return applyPattern(value, 'General', facts);
  const precision = Math.max(SIGNIFICANT_DIGITS, Math.ceil(Math.log10(size + 1)));
  const digits = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(precision)));
  return (digits === '-0' ? '0' : digits).replace('.', facts.decimal);
}

function applyPattern(value: number | string, pattern: string, facts: LocaleFacts): string {
  try {
    return formatUnderPattern(value, pattern, facts.tag);
  } catch {
    return typeof value === 'number' ? formatGeneral(value, facts) : value;
  }
}
