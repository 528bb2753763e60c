import {DATE_WORDS, HEAD_WORDS} from '../catalogue/lists/letter-words.js';
import {isRealDate} from '../domain/calendar.js';
import {notAfter} from './bordered-pattern.js';
import {type Candidates, type LetterDay, type LetterReading, type Proposal} from './letter-reading.js';
import {type Span, splitLines} from './letter-lines.js';
import {foldWord, type LetterText, toValue} from './letter-text.js';
import {distinct, toProposal} from './proposals.js';
import {anyOf, wholeWords} from './word-pattern.js';

type Head = Pick<LetterReading, 'number' | 'date' | 'place' | 'commune' | 'subject'>;

const {day, month, year} = DATE_WORDS;
const NUMBER = wholeWords(
  `${foldWord(HEAD_WORDS.number)} ?[:.]? ?(\\d{1,5}\\p{L}?(?: ?/ ?\\d{4})? ?/ ?[\\p{L}\\d]{1,20}(?: ?[-.&] ?[\\p{L}\\d]{1,20}){0,6})`,
);
const DATE = new RegExp(
  `,? ?${foldWord(day)}([ .\\u2026_/-]{0,30})(?:(\\d{1,2})[ .\\u2026_]{0,10} )?${foldWord(month)} (\\d{1,2}) ${foldWord(year)} (\\d{4})`,
  'u',
);
const WORD = '\\p{Lu}[\\p{Ll}\\p{M}]{1,12}';
const PLACE = new RegExp(`(?:^|[ .])(${WORD}(?: (?:${WORD}|\\d{1,2})){0,4})$`, 'u');
const PLACE_IN_CAPITALS = /^(\p{Lu}{2,12}(?: \p{Lu}{2,12}){0,4})$/u;
const COMMUNE = notAfter(
  '\\p{L}',
  `${anyOf(HEAD_WORDS.communeKinds)} (?!${anyOf(HEAD_WORDS.notACommune)})(\\p{L}{1,12}(?: (?:\\p{L}{1,12}|\\d{1,2})(?![\\p{L}\\d])){0,3})`,
);
const SUBJECT = notAfter('\\p{L}', `${anyOf(HEAD_WORDS.subject)}[: ]{0,3}`);
const ADDRESSED = new RegExp(anyOf([HEAD_WORDS.addressed]), 'u');
const LETTERHEAD_LINES = 12;
const HEAD_LENGTH = 3_000;
const LONGEST_LINE = 300;

/** Where the head ends: at "Kính gửi", or after as much as a head may take. */
export function findHeadEnd({folded}: LetterText): number {
  const addressed = ADDRESSED.exec(folded)?.index ?? folded.length;
  return Math.min(addressed, HEAD_LENGTH);
}

/** Number, date, place, commune and subject. */
export function parseHead(letter: LetterText): Head {
  const end = findHeadEnd(letter);
  const lines = splitLines(letter).filter(line => line.end - line.start <= LONGEST_LINE);
  const head = lines.filter(line => line.start < end);
  const dates = findDates(letter, head);
  const dated = dates.length > 0 ? dates : findDates(letter, lines).filter(({isWholeLine}) => isWholeLine);
  const places = distinct(dated.flatMap(({place}) => place));
  const communes = head.slice(0, LETTERHEAD_LINES).flatMap(line => findCommune(letter, line));
  return {
    number: distinct(head.flatMap(line => findNumber(letter, line))),
    date: distinct(dated.map(({date}) => date)),
    place: places,
    commune: communes.length > 0 ? distinct(communes) : places,
    subject: distinct(findSubjects(letter, head)),
  };
}

function findNumber(letter: LetterText, line: Span): Candidates<string> {
  const match = NUMBER.exec(letter.folded.slice(line.start, line.end));
  const number = match?.[1];
  if (match === null || number === undefined) return [];
  const start = line.start + match.index + match[0].indexOf(number);
  const found = {start, end: start + number.length};
  const value = toValue(letter, found.start, found.end).replace(/[\u2010-\u2015\u2212]/g, '-');
  return [toProposal(letter, value.replace(/ ?([/.&-]) ?/g, '$1'), found, line)];
}

interface DateLine {
  readonly date: Proposal<LetterDay>;
  readonly place: Candidates<string>;
  readonly isWholeLine: boolean;
}

/** The lines that say where and when the letter was written; the day may be blank for the pen. */
function findDates(letter: LetterText, lines: readonly Span[]): readonly DateLine[] {
  return lines.flatMap(line => {
    const match = DATE.exec(letter.folded.slice(line.start, line.end));
    if (match === null) return [];
    const written = {
      year: Number(match[4]),
      month: Number(match[3]),
      day: match[2] === undefined ? undefined : Number(match[2]),
    };
    if (!isRealDate(written.year, written.month, written.day ?? 1)) return [];
    const at = {start: line.start + match.index, end: line.start + match.index + match[0].length};
    const place = findPlace(letter, line, at);
    const found = {start: at.start + (match[0].startsWith(',') ? 1 : 0), end: at.end};
    const isWholeLine = at.end === line.end && place?.start === line.start;
    return [{date: toProposal(letter, written, found, line), place: toPlace(letter, place, line), isWholeLine}];
  });
}

function findPlace({plain}: LetterText, line: Span, date: Span): Span | undefined {
  const ahead = plain.slice(line.start, date.start);
  const name = (PLACE.exec(ahead) ?? PLACE_IN_CAPITALS.exec(ahead))?.[1];
  return name === undefined ? undefined : {start: date.start - name.length, end: date.start};
}

function toPlace(letter: LetterText, place: Span | undefined, line: Span): Candidates<string> {
  return place === undefined ? [] : [toProposal(letter, toName(toValue(letter, place.start, place.end)), place, line)];
}

function findCommune(letter: LetterText, line: Span): Candidates<string> {
  const match = COMMUNE.exec(letter.folded.slice(line.start, line.end));
  const folded = match?.[1];
  if (match === null || folded === undefined) return [];
  const start = line.start + match.index + match[0].length - folded.length;
  const written = letter.plain.slice(start, start + folded.length);
  const words = written.split(' ');
  const common = words.findIndex(word => !/^(?:\p{Lu}|\d)/u.test(word));
  const nation = folded.split(' ').indexOf(foldWord(HEAD_WORDS.nation).split(' ')[0] ?? '');
  const ends = [common, nation].filter(index => index >= 0);
  const name = words.slice(0, Math.min(words.length, ...ends)).join(' ');
  return name === '' ? [] : [toProposal(letter, toName(name), {start, end: start + name.length}, line)];
}

/** A name in capitals as names are written. */
function toName(written: string): string {
  if (written !== written.toUpperCase()) return written;
  return written
    .split(' ')
    .map(word => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
}

/** "V/v …" with the lines it runs on to; the line with place and date ends it. */
function findSubjects(letter: LetterText, lines: readonly Span[]): Candidates<string> {
  return lines.flatMap((line, index) => {
    const match = SUBJECT.exec(letter.folded.slice(line.start, line.end));
    if (match === null) return [];
    const start = line.start + match.index + match[0].length;
    let {end} = line;
    for (const next of lines.slice(index + 1)) {
      if (next.start - end > 1 || startsAnew(letter, next)) break;
      end = next.end;
    }
    const value = toValue(letter, start, end).replace(/[.;]$/, '');
    return value === '' ? [] : [toProposal(letter, value, {start, end}, {start: line.start, end})];
  });
}

function startsAnew({folded}: LetterText, {start, end}: Span): boolean {
  const text = folded.slice(start, end);
  return DATE.test(text) || NUMBER.test(text) || SUBJECT.test(text) || COMMUNE.test(text);
}
