import {type LocaleFacts} from '../cell/locale-facts.js';
import {isCalendarDay, serialFromParts} from '../../ground/serial-date.js';
import {parseTypedTime} from './typed-time.js';

/** How a date is read: the locale's order, and what is assumed of Sheets. */
export interface DateReading extends LocaleFacts {
  readonly currentYear: number;
  readonly dotIsDateSeparator: boolean;
  readonly isHostile?: boolean;
}

interface ParsedDate {
  /** A serial number. */
  readonly value: number;
  /** The pattern as typed. */
  readonly numberFormat: string;
}

interface Piece {
  readonly unit: 'd' | 'm' | 'y';
  readonly digits: string;
}

/** Two-digit years up to this one are in the 2000s. */
const LAST_SHORT_YEAR_OF_THIS_CENTURY = 29;

const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENGLISH_MONTH = `(?<name>${ENGLISH_MONTHS.join('|')})[a-z]*\\.?`;
const VIETNAMESE_MONTH = String.raw`(?:tháng|thg|th)\.?\s*(?<number>\d{1,2})`;

/** 10 June 2024, 10-Jun, 10 tháng 6, 10 tháng 6 năm 2024. */
const DAY_FIRST = new RegExp(
  String.raw`^(?<day>\d{1,2})[\s-]+(?:${VIETNAMESE_MONTH}|${ENGLISH_MONTH})(?:[\s,-]+(?:năm\s+)?(?<year>\d{2}|\d{4}))?$`,
  'iu',
);

/** June 10, 2024 and Jun 10. */
const MONTH_FIRST = new RegExp(String.raw`^${ENGLISH_MONTH}\s+(?<day>\d{1,2})(?:[\s,]+(?<year>\d{4}))?$`, 'iu');

/** Reads a date, a time or both. A day that does not exist is none. */
export function parseTypedDate(text: string, reading: DateReading): ParsedDate | undefined {
  const time = parseTypedTime(text, reading);
  if (time) return time;
  const split = /^(\S.*?)[\sT]+(\d{1,2}[:h].*)$/.exec(text);
  const day = parseDay(split?.[1] ?? text, reading);
  if (!split || !day) return day;
  const hour = parseTypedTime(split[2] ?? '', reading);
  return hour && {value: day.value + hour.value, numberFormat: `${day.numberFormat} ${hour.numberFormat}`};
}

function parseDay(text: string, reading: DateReading): ParsedDate | undefined {
  return parseNumericDay(text, reading) ?? parseNamedDay(text, reading);
}

function parseNumericDay(text: string, reading: DateReading): ParsedDate | undefined {
  const match = /^(\d{1,4})([/\-.])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!match) return undefined;
  const [, first = '', separator = '', second = '', third] = match;
  if (separator === '.' && !dotsMakeDates(reading)) return undefined;
  const digits = third === undefined ? [first, second] : [first, second, third];
  for (const order of ordersOf(digits, reading)) {
    const day = dayOf(
      digits.map((text, index) => ({unit: order[index] ?? 'd', digits: text})),
      reading.currentYear,
    );
    if (day !== undefined) return {value: day, numberFormat: patternOf(digits, order).join(separator)};
  }
  return undefined;
}

function dotsMakeDates(reading: DateReading): boolean {
  return Boolean(reading.isHostile) || (reading.decimal === ',' && reading.dotIsDateSeparator);
}

/** The orders in which the numbers may be day, month and year, likeliest first. */
function ordersOf(digits: readonly string[], reading: DateReading): readonly Piece['unit'][][] {
  const local: Piece['unit'][] = reading.isMonthFirst ? ['m', 'd'] : ['d', 'm'];
  const other: Piece['unit'][] = reading.isMonthFirst ? ['d', 'm'] : ['m', 'd'];
  const dayMonths = reading.isHostile ? [local, other] : [local];
  if (digits.length === 2) return digits[1]?.length === 4 ? [['m', 'y']] : dayMonths;
  if (digits[0]?.length === 4) return [['y', 'm', 'd']];
  return dayMonths.map(order => [...order, 'y']);
}

function parseNamedDay(text: string, {currentYear}: DateReading): ParsedDate | undefined {
  const found = (DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text))?.groups;
  if (!found) return undefined;
  const {day = '', number, name = '', year} = found;
  const month = number ?? String(ENGLISH_MONTHS.indexOf(name.toLowerCase()) + 1);
  const pieces: Piece[] = [
    {unit: 'd', digits: day},
    {unit: 'm', digits: month},
  ];
  if (year !== undefined) pieces.push({unit: 'y', digits: year});
  const value = dayOf(pieces, currentYear);
  if (value === undefined) return undefined;
  return {value, numberFormat: year === undefined ? 'd mmm' : 'd mmm yyyy'};
}

function dayOf(pieces: readonly Piece[], currentYear: number): number | undefined {
  const digitsOf = (unit: Piece['unit']): string | undefined => pieces.find(piece => piece.unit === unit)?.digits;
  const year = yearOf(digitsOf('y'), currentYear);
  const [month = '1', day = '1'] = [digitsOf('m'), digitsOf('d')];
  if (year === undefined || month.length > 2 || day.length > 2) return undefined;
  if (!isCalendarDay(year, Number(month), Number(day))) return undefined;
  return serialFromParts({year, month: Number(month), day: Number(day)});
}

function yearOf(digits: string | undefined, currentYear: number): number | undefined {
  if (digits === undefined) return currentYear;
  const year = Number(digits);
  if (digits.length === 4) return year;
  if (digits.length > 2) return undefined;
  return year > LAST_SHORT_YEAR_OF_THIS_CENTURY ? 1900 + year : 2000 + year;
}

/** The pattern as typed; one leading zero pads day and month alike. */
function patternOf(digits: readonly string[], order: readonly Piece['unit'][]): readonly string[] {
  const isPadded = digits.some(text => text.startsWith('0'));
  return digits.map((text, at) => {
    const unit = order[at] ?? 'd';
    if (unit === 'y') return text.length === 4 ? 'yyyy' : 'yy';
    return isPadded ? unit + unit : unit;
  });
}
