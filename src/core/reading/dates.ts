import {DAY_WORD, MONTH_WORDS, VAGUE_TIME_WORDS, YEAR_WORD} from '../catalogue/lists/reading-words.js';
import {addDays, isRealDate, toCalendarDate, toMilliseconds, type CalendarDate} from '../domain/calendar.js';
import {type CellValue, type DateCell, type Reading, type UnreadableReason} from '../domain/cell.js';
import {isErrorValue, toComparisonKey} from './text.js';

export {formatDate, formatDateTime, formatMonth, formatTime} from './date-format.js';

/** Which end of a month stands for it: the first day where work starts, the last where it ends. */
export type DateEdge = 'start' | 'end';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const LONGEST_DATE = 100;

const DAY_MONTH_YEAR = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_MONTH = /^(\d{1,2}) ?[/.-] ?(\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2}) ?[/.-] ?(\d{4})$/;
const YEAR = /^\d{4}$/;

const MONTH = MONTH_WORDS.map(toComparisonKey).join('|');
const DAY_BEFORE = new RegExp(`^${toComparisonKey(DAY_WORD)} (?=\\d)`);
const MONTH_AFTER_DAY = new RegExp(`^(\\d{1,2}) (?:${MONTH}) ?(?=\\d)`);
const MONTH_FIRST = new RegExp(`^(?:${MONTH}) ?(?=\\d)`);
const YEAR_LAST = new RegExp(`(\\d),? ${toComparisonKey(YEAR_WORD)} (?=\\d{4}$)`);
const VAGUE_WORDS: ReadonlySet<string> = new Set(VAGUE_TIME_WORDS.map(toComparisonKey));

/** A cell read as a day, written dd/MM/yyyy in any locale; a month reads as its first or last day, with a note. */
export function readDate(cell: CellValue, edge: DateEdge): Reading<CalendarDate> {
  if (typeof cell === 'boolean') return unreadable('notADate');
  if (typeof cell === 'number') return unreadable(isYear(cell) ? 'vagueDate' : 'notADate');
  if (typeof cell !== 'string') return readDateCell(cell);
  const text = toComparisonKey(cell);
  if (text === '') return {kind: 'blank'};
  if (isErrorValue(cell)) return unreadable('errorValue');
  if (text.length > LONGEST_DATE) return unreadable('notADate');
  const written = withoutDateWords(text);
  return readWholeDate(written) ?? readMonth(written, edge) ?? unreadable(whyNotADate(written, text));
}

/** The last day of a month. */
export function lastDayOfMonth(year: number, month: number): CalendarDate {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return addDays(toDate(nextYear, nextMonth, 1), -1);
}

function readDateCell(cell: DateCell): Reading<CalendarDate> {
  return Number.isNaN(toMilliseconds(cell.at)) ? unreadable('notADate') : readDay(toCalendarDate(cell.at));
}

function readWholeDate(text: string): Reading<CalendarDate> | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso !== null) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const usual = DAY_MONTH_YEAR.exec(text);
  return usual === null ? undefined : dateOf(toYear(usual[3] ?? ''), Number(usual[2]), Number(usual[1]));
}

/** A month stands for its first or last day. */
function readMonth(text: string, edge: DateEdge): Reading<CalendarDate> | undefined {
  const found = MONTH_YEAR.exec(text);
  if (found === null) return undefined;
  const [month, year] = [Number(found[1]), Number(found[2])];
  const first = dateOf(year, month, 1);
  if (first.kind !== 'value') return first;
  return {kind: 'value', value: edge === 'start' ? first.value : lastDayOfMonth(year, month), note: 'monthOnly'};
}

function whyNotADate(written: string, text: string): UnreadableReason {
  const dayAndMonth = DAY_MONTH.exec(written);
  if (dayAndMonth !== null) {
    // 2024 is a leap year: 29/2 may exist, only the year is missing.
    return isRealDate(2024, Number(dayAndMonth[2]), Number(dayAndMonth[1])) ? 'yearMissing' : 'noSuchDate';
  }
  if (YEAR.test(written) && isYear(Number(written))) return 'vagueDate';
  const words = text.split(/[^\p{L}\p{M}]+/u);
  return words.some(word => VAGUE_WORDS.has(word)) ? 'vagueDate' : 'notADate';
}

/** Turns "ngày 10 tháng 6 năm 2024" and "tháng 9/2024" into "10/6/2024" and "9/2024". */
function withoutDateWords(text: string): string {
  return text
    .replace(DAY_BEFORE, '')
    .replace(MONTH_AFTER_DAY, '$1/')
    .replace(MONTH_FIRST, '')
    .replace(YEAR_LAST, '$1/');
}

function dateOf(year: number, month: number, day: number): Reading<CalendarDate> {
  if (!isRealDate(year, month, day)) return unreadable('noSuchDate');
  return readDay(toDate(year, month, day));
}

function readDay(date: CalendarDate): Reading<CalendarDate> {
  const year = Number(date.slice(0, 4));
  return year < FIRST_YEAR || year > LAST_YEAR ? unreadable('dateOutOfRange') : {kind: 'value', value: date};
}

function toDate(year: number, month: number, day: number): CalendarDate {
  return [pad(year, 4), pad(month, 2), pad(day, 2)].join('-');
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

// "10/6/24" is how people write 2024.
function toYear(text: string): number {
  return text.length === 2 ? FIRST_YEAR + Number(text) : Number(text);
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
}

function unreadable(reason: UnreadableReason): Reading<never> {
  return {kind: 'unreadable', reason};
}
