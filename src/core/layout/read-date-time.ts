import {MINUTE_WORDS, TIME_JOINING_WORDS} from '../catalogue/layout-words.js';
import {HOUR_WORDS} from '../catalogue/reading-words.js';
import {type Instant} from '../calendar.js';
import {type CellValue, type UnreadableReason} from '../cell.js';
import {formatTime} from '../reading/date-format.js';
import {readDate} from '../reading/dates.js';
import {toComparisonKey} from '../reading/text.js';

/** What reading a typed day and time gives. */
export type DateTimeReading =
  | {readonly kind: 'blank'}
  | {readonly kind: 'value'; readonly value: Instant}
  | {readonly kind: 'unreadable'; readonly reason: UnreadableReason | 'timeMissing' | 'noSuchTime'};

/** What reading a typed time of day (`HH:mm`) gives. */
export type TimeReading =
  {readonly kind: 'blank'} | {readonly kind: 'value'; readonly value: string} | {readonly kind: 'unreadable'};

const words = (list: readonly string[]): string => list.map(toComparisonKey).join('|');
const TIME = `(\\d{1,2}) ?(?:(?::|${words(HOUR_WORDS)}) ?(\\d{2})(?::(\\d{2}))?(?: ?(?:${words(MINUTE_WORDS)}))?|(?:${words(HOUR_WORDS)}))`;
const NO_LETTER_OR_DIGIT_BEFORE = '(^|[^\\p{L}\\p{M}\\d/.-])';
const NO_LETTER_OR_DIGIT_AFTER = '(?![\\p{L}\\p{M}\\d])';
const TIME_IN_TEXT = new RegExp(NO_LETTER_OR_DIGIT_BEFORE + TIME + NO_LETTER_OR_DIGIT_AFTER, 'u');
const TIME_ALONE = new RegExp(`^${TIME}$`);
const ISO = /^(\d{4}-\d{2}-\d{2})[t ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?:\+07:00)?$/;
const JOINING = new RegExp(`(^|[ ,;-])(?:${words(TIME_JOINING_WORDS)})(?= |$)`, 'g');

/** Reads a day with a time, in any of the ways officials write it ("10/06/2024 10:00", "10h ngày 10/6/2024", "10 giờ 30, 10/6/2024"). */
export function readDateTime(cell: CellValue): DateTimeReading {
  if (typeof cell === 'object') return readDateCell(cell.at);
  if (typeof cell !== 'string') return {kind: 'unreadable', reason: 'notADate'};
  const text = toComparisonKey(cell);
  if (text === '') return {kind: 'blank'};
  const iso = ISO.exec(text);
  if (iso !== null) return join(iso[1] ?? '', toTime(iso[2], iso[3]), iso[4]);
  const found = TIME_IN_TEXT.exec(text);
  const rest = found === null ? text : text.replace(found[0], `${found[1] ?? ''} `);
  return join(withoutJoiningWords(rest), found === null ? undefined : toTime(found[2], found[3]), found?.[4]);
}

/** Reads a time of day ("07:00", "7h30", "20 giờ", 7). */
export function readTimeOfDay(cell: CellValue): TimeReading {
  if (typeof cell === 'object') return {kind: 'value', value: formatTime(cell.at)};
  const text = toComparisonKey(String(cell));
  if (text === '') return {kind: 'blank'};
  const found = TIME_ALONE.exec(/^\d{1,2}$/.test(text) ? `${text}:00` : text);
  const time = found === null ? '' : toTime(found[1], found[2]);
  return time === '' ? {kind: 'unreadable'} : {kind: 'value', value: time};
}

function readDateCell(at: Instant): DateTimeReading {
  const day = readDate({kind: 'date', at}, 'end');
  if (day.kind !== 'value') return day;
  const time = at.slice(11, 19);
  return time === '00:00:00'
    ? {kind: 'unreadable', reason: 'timeMissing'}
    : {kind: 'value', value: `${day.value}T${time}+07:00`};
}

/** `time` is undefined where the text holds none, '' where it names none that exists. */
function join(dayText: string, time: string | undefined, seconds = '00'): DateTimeReading {
  const day = readDate(dayText, 'end');
  if (day.kind === 'blank') return {kind: 'unreadable', reason: 'notADate'};
  if (day.kind === 'unreadable') return day;
  if (day.note !== undefined) return {kind: 'unreadable', reason: 'vagueDate'};
  if (time === undefined) return {kind: 'unreadable', reason: 'timeMissing'};
  if (time === '' || seconds > '59') return {kind: 'unreadable', reason: 'noSuchTime'};
  return {kind: 'value', value: `${day.value}T${time}:${seconds}+07:00`};
}

function toTime(hours = '', minutes = '00'): string {
  return Number(hours) > 23 || Number(minutes) > 59 ? '' : `${hours.padStart(2, '0')}:${minutes}`;
}

function withoutJoiningWords(text: string): string {
  return text
    .replace(JOINING, '$1')
    .replace(/^[ ,;-]+|[ ,;-]+$/g, '')
    .replace(/ +/g, ' ');
}
