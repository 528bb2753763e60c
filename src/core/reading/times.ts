import {HOUR_WORDS, MINUTE_WORDS} from '../catalogue/lists/reading-words.js';
import {toMilliseconds, type Instant} from '../domain/calendar.js';
import {type CellValue, type Reading, type UnreadableReason} from '../domain/cell.js';
import {readDate} from './dates.js';
import {toComparisonKey, trimText} from './text.js';

const HOUR = HOUR_WORDS.map(toComparisonKey).join('|');
const MINUTE = MINUTE_WORDS.map(toComparisonKey).join('|');
const TIME = `(\\d{1,2}) ?(?::|${HOUR}) ?(\\d{1,2})?(?::00)?(?: ?(?:${MINUTE}))?`;
const TIME_ONLY = new RegExp(`^${TIME}$`);
const TIME_FIRST = new RegExp(`^${TIME}[, ]+(?=\\D*\\d)`);
const TIME_LAST = new RegExp(`[, T]+${TIME}$`, 'i');
const OFFSET = /(?:\+07:00|\+0700)$/;
const LONGEST = 100;

/** A cell read as a time of day `HH:mm` ("7:00", "07h30", "10 giờ 00"). */
export function readTime(cell: CellValue): Reading<string> {
  if (typeof cell === 'string') return trimText(cell) === '' ? {kind: 'blank'} : readTimeText(toComparisonKey(cell));
  if (typeof cell === 'object') return readTimeCell(cell.at);
  return {kind: 'unreadable', reason: 'notADate'};
}

/** A cell read as a day with a time ("10/06/2024 10:00", "10h ngày 10/6/2024"); a day without a time is vague. */
export function readInstant(cell: CellValue): Reading<Instant> {
  if (typeof cell === 'object') return readInstantCell(cell.at);
  const text = toComparisonKey(String(cell)).slice(0, LONGEST).replace(OFFSET, '');
  const match = TIME_FIRST.exec(text) ?? TIME_LAST.exec(text);
  const day = readDate(match === null ? cell : text.replace(match[0], ''), 'end');
  if (day.kind !== 'value') return day;
  const time = match === null ? undefined : toTime(match);
  if (time === undefined || day.note !== undefined) return unreadable('vagueDate');
  return {kind: 'value', value: `${day.value}T${time}:00+07:00`};
}

function readTimeText(text: string): Reading<string> {
  const match = TIME_ONLY.exec(text);
  const time = match === null ? undefined : toTime(match);
  return time === undefined ? unreadable('notADate') : {kind: 'value', value: time};
}

function toTime([, hours = '', minutes = '0']: RegExpExecArray): string | undefined {
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

function readTimeCell(at: Instant): Reading<string> {
  return isInstant(at) ? {kind: 'value', value: at.slice(11, 16)} : unreadable('notADate');
}

function readInstantCell(at: Instant): Reading<Instant> {
  const day = readDate({kind: 'date', at}, 'end');
  return day.kind === 'value' ? {kind: 'value', value: at} : day;
}

function isInstant(at: Instant): boolean {
  return !Number.isNaN(toMilliseconds(at));
}

function unreadable(reason: UnreadableReason): Reading<never> {
  return {kind: 'unreadable', reason};
}
