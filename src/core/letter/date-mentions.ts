import {
  BEFORE_WORD,
  CRITERIA_WORD,
  DATE_WORDS,
  DAY_PARTS,
  HOUR_SIGNS,
  IS_WORD,
  MINUTE_SIGNS,
  ROLE_WORDS,
  WEEKDAYS,
} from '../catalogue/lists/letter-words.js';
import {dayOfWeek, isRealDate} from '../domain/calendar.js';
import {notAfter, patternWhere, textBefore} from './bordered-pattern.js';
import {type DayPart, type LetterDay} from './letter-reading.js';
import {type Span} from './letter-lines.js';
import {foldWord, type LetterText} from './letter-text.js';
import {anyOf} from './word-pattern.js';

/** A date in a letter, with the hour, weekday and part of the day that stand beside it. */
export interface DateMention extends LetterDay, Span {
  /** Where the day itself begins, after the hour. */
  readonly core: number;
  /** `HH:mm`, up to 24:00. */
  readonly time: string | undefined;
  readonly part: DayPart | undefined;
  readonly isWeekdayWrong: boolean;
  /** False for a day or an hour that does not exist. */
  readonly isReal: boolean;
}

const {day: DAY, month: MONTH, year: YEAR} = DATE_WORDS;
const [D, M, Y] = [foldWord(DAY), foldWord(MONTH), foldWord(YEAR)];
const FIRST_YEAR = 2000;
const LEAP_YEAR = 2024;
/** The group of a month that has no day before it. */
const MONTH_ALONE = 9;
/** The group of a day without year. */
const SHORT_DAY = 11;
/** An hour that no clock shows. */
const NO_TIME = 'none';

const YEAR_PART = `(?: ?[,/]? ?(?:${Y} )?(\\d{4}))`;
const CORES = [
  `(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4}|\\d{2})(?![\\d/])`,
  `(\\d{1,2}) ${M} (\\d{1,2})(?!\\d)${YEAR_PART}?`,
  `${D}[ .\\u2026_/-]{0,30}${M} (\\d{1,2})(?!\\d)${YEAR_PART}`,
  `${M} (\\d{1,2})(?!\\d)${YEAR_PART}`,
  `(\\d{1,2})[/-](\\d{1,2})(?![\\d/.,-]?\\d|[/-]| ?${anyOf([CRITERIA_WORD])})`,
  anyOf([DATE_WORDS.sameDay]),
];
const BEFORE_CORE = /[\p{L}\d/.,-]$/u;
/** A day before a month alone would have been taken with it, if it were one. */
const BEFORE_MONTH = /\d ?$/;
const CORE = patternWhere(CORES.join('|'), match => {
  const before = textBefore(match, 2);
  return !BEFORE_CORE.test(before) && (match[MONTH_ALONE] === undefined || !BEFORE_MONTH.test(before));
});

const TIME = `(\\d{1,2}) ?(?:${anyOf(HOUR_SIGNS)}(?!\\p{L})|:(?=\\d{2})) ?(?:(\\d{2})(?!\\d))?(?: ?${anyOf(MINUTE_SIGNS)}(?!\\p{L}))?`;
const PART_WORDS = Object.keys(DAY_PARTS).map(foldWord).join('|');
const PART = `(?:${foldWord(DATE_WORDS.session)} )?(${PART_WORDS})`;
const WEEKDAY = `(${foldWord(DATE_WORDS.sunday)}|${foldWord(DATE_WORDS.weekday)} (?:${Object.keys(WEEKDAYS).map(foldWord).join('|')}))`;
const BREAK = '[ ,(\\n]{0,3}';
const LEAD = notAfter(
  '\\p{L}\\p{N}/:.,-',
  `(?:${PART}${BREAK})?(?:${TIME}${BREAK})?(?:${PART}${BREAK})?(?:${WEEKDAY}${BREAK})?` +
    `(?:${anyOf(DATE_WORDS.between)} )?(?:${D} )?$`,
);
const OF_NEXT_DAY = `(?!${BREAK}(?:${D}|${PART_WORDS}|\\d{1,2}[/.-]))`;
const TRAIL = new RegExp(
  `^${BREAK}(?:${anyOf(DATE_WORDS.atHour)} )?${TIME}(?: ${PART}(?! ${D}))?(?! ?\\d)${OF_NEXT_DAY}`,
  'u',
);
const SAYS_DAY = new RegExp(`${anyOf([BEFORE_WORD, ...ROLE_WORDS.deadline])}(?: ${IS_WORD})? ?$`, 'u');
const LEAD_LENGTH = 60;
const TRAIL_LENGTH = 50;

/** Every date of a letter, in its order; days without year are taken only where something says that they are days. */
export function findDateMentions(letter: LetterText): readonly DateMention[] {
  const mentions: DateMention[] = [];
  for (const match of CORE.matchAll(letter.folded)) {
    const mention = toMention(letter.folded, match, mentions[mentions.length - 1]);
    if (mention !== undefined) mentions.push(mention);
  }
  return mentions;
}

function toMention(folded: string, match: RegExpExecArray, before: DateMention | undefined): DateMention | undefined {
  const day = readDay(match, before);
  const ahead = folded.slice(Math.max(before?.end ?? 0, match.index - LEAD_LENGTH), match.index);
  const lead = readLead(ahead);
  if (day === undefined || (match[SHORT_DAY] !== undefined && !saysDay(ahead, lead))) return undefined;
  const end = match.index + match[0].length;
  const {time, part, trail} = readHour(lead, folded.slice(end, end + TRAIL_LENGTH));
  return {
    ...day,
    start: match.index - lead.length,
    core: match.index,
    end: end + trail,
    ...(time === NO_TIME ? {time: undefined, isReal: false} : {time, isReal: isReal(day)}),
    part: time === undefined ? part : undefined,
    isWeekdayWrong: isWeekdayWrong(day, lead.weekday),
  };
}

/** What stands right before a day and belongs to it. */
interface Lead {
  readonly length: number;
  readonly part: DayPart | undefined;
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly weekday: string | undefined;
}

function readLead(ahead: string): Lead {
  const [whole = '', firstPart, hour, minute, secondPart, weekday] = LEAD.exec(ahead) ?? [];
  return {length: whole.length, part: toPart(firstPart ?? secondPart), hour, minute, weekday};
}

interface Hour {
  readonly time: string | undefined;
  readonly part: DayPart | undefined;
  /** How much of what follows the day is its hour. */
  readonly trail: number;
}

/** The hour before the day, else the one after it. */
function readHour({part, hour, minute}: Lead, after: string): Hour {
  if (hour !== undefined) return {time: toTime(hour, minute, part), part, trail: 0};
  const trail = TRAIL.exec(after);
  if (trail === null) return {time: undefined, part, trail: 0};
  const [whole, hourAfter = '', minuteAfter, partAfter] = trail;
  return {time: toTime(hourAfter, minuteAfter, part ?? toPart(partAfter)), part, trail: whole.length};
}

/** "10/6" is a day after "ngày", an hour or a weekday; elsewhere it is a share ("7/10 tiêu chí"). */
function saysDay(ahead: string, {part, hour, weekday}: Lead): boolean {
  const isNamed = ahead.endsWith(`${D} `) || part !== undefined || hour !== undefined || weekday !== undefined;
  return isNamed || SAYS_DAY.test(ahead);
}

function readDay(match: RegExpExecArray, before: DateMention | undefined): LetterDay | undefined {
  const [, day, month, year, wordDay, wordMonth, wordYear, openMonth, openYear, monthAlone, monthYear, ...short] =
    match;
  if (day !== undefined) return toDay(day, month, year);
  if (wordDay !== undefined) return toDay(wordDay, wordMonth, wordYear);
  if (openMonth !== undefined) return toDay(undefined, openMonth, openYear);
  if (monthAlone !== undefined) return toDay(undefined, monthAlone, monthYear);
  if (short[0] !== undefined) return toDay(short[0], short[1], undefined);
  return before === undefined ? undefined : {year: before.year, month: before.month, day: before.day};
}

function toDay(day: string | undefined, month: string | undefined, year: string | undefined): LetterDay {
  return {
    year: year === undefined ? undefined : Number(year) + (year.length === 2 ? FIRST_YEAR : 0),
    month: Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

function isReal({year, month, day}: LetterDay): boolean {
  // Without a year, 29/2 may exist.
  return isRealDate(year ?? LEAP_YEAR, month, day ?? 1);
}

function toPart(word: string | undefined): DayPart | undefined {
  const parts = Object.entries(DAY_PARTS).map(([key, part]) => [foldWord(key), part] as const);
  return parts.find(([key]) => key === word)?.[1];
}

/** `HH:mm`; "2 giờ chiều" is 14:00, midnight at the end of the day 24:00. */
function toTime(hours: string, minutes: string | undefined, part: DayPart | undefined): string {
  const isAfterNoon = (part === 'afternoon' || part === 'evening') && Number(hours) < 12;
  const hour = Number(hours) + (isAfterNoon ? 12 : 0);
  const minute = Number(minutes ?? 0);
  const isClock = (hour <= 23 && minute <= 59) || (hour === 24 && minute === 0);
  return isClock ? [hour, minute].map(number => String(number).padStart(2, '0')).join(':') : NO_TIME;
}

function isWeekdayWrong({year, month, day}: LetterDay, weekday: string | undefined): boolean {
  if (weekday === undefined || year === undefined || day === undefined || !isRealDate(year, month, day)) return false;
  const date = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return dayOfWeek(date) !== weekdayNumber(weekday);
}

function weekdayNumber(weekday: string): number | undefined {
  if (weekday === foldWord(DATE_WORDS.sunday)) return 7;
  return Object.entries(WEEKDAYS).find(([name]) => weekday.endsWith(` ${foldWord(name)}`))?.[1];
}
