import {NONE_WORDS} from '../catalogue/lists/reading-words.js';
import {type CellValue, type Reading} from '../domain/cell.js';
import {formatDate} from './date-format.js';
import {formatNumber} from './number-format.js';

// Zero-width and direction marks that phones and web pages paste along; the joiner U+200D is also part of emoji.
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const EDGE = /^[\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]$/;
const ASCII = /^[\0-\x7F]*$/;

// In decomposed text: a tone mark typed on the first vowel of "oa", "oe", "uy" (the old placement: hòa, khỏe, thủy).
const OLD_TONE_PLACE = /([ou])([\u0300\u0301\u0303\u0309\u0323]+)([aey][\u0302\u0306]?)/g;
const ONE_SOUND: ReadonlySet<string> = new Set(['oa', 'oe', 'uy']);

/** Longer answers are pasted documents: they belong into the dossier, and no list or mail can show them. */
export const LONGEST_TEXT = 5_000;

const ERROR_VALUE = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

/** A text as it is compared: Unicode form, invisible characters, spaces, case and tone-mark placement do not matter. */
export function toComparisonKey(text: string): string {
  if (ASCII.test(text)) return text.replace(/\s+/g, ' ').trim().toLowerCase();
  const folded = text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return folded.normalize('NFD').replace(OLD_TONE_PLACE, moveTone).normalize('NFC');
}

function moveTone(found: string, first: string, tone: string, second: string): string {
  return ONE_SOUND.has(first + second.slice(0, 1)) ? first + second + tone : found;
}

/** Whether two texts mean the same. */
export function isSameText(one: string, other: string): boolean {
  return toComparisonKey(one) === toComparisonKey(other);
}

/** A text in composed form without spaces and invisible characters at its ends. */
export function trimText(text: string): string {
  // A loop, because an unanchored pattern takes quadratic time on a long run of spaces.
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return text.slice(start, end).normalize('NFC');
}

/** Whether an answer says that there is nothing to say ("Không"). */
export function isNone(text: string): boolean {
  return NONE_KEYS.has(toComparisonKey(text));
}

const NONE_KEYS: ReadonlySet<string> = new Set(NONE_WORDS.flatMap(word => [word, `${word}.`]).map(toComparisonKey));

/** Whether a cell's text is what a formula shows when it fails. */
export function isErrorValue(text: string): boolean {
  return ERROR_VALUE.test(text.trim());
}

/** A cell read as text; numbers and dates read as they are written in Viet Nam. */
export function readText(cell: CellValue): Reading<string> {
  const text = toText(cell);
  if (text === '') return {kind: 'blank'};
  if (text.length > LONGEST_TEXT) return {kind: 'unreadable', reason: 'tooLong'};
  return isErrorValue(text) ? {kind: 'unreadable', reason: 'errorValue'} : {kind: 'value', value: text};
}

function toText(cell: CellValue): string {
  if (typeof cell === 'string') return trimText(cell);
  if (typeof cell === 'number') return formatNumber(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return formatDate(cell.at);
}

/** How many letters a text has; signs, digits and spaces do not count. */
export function countLetters(text: string): number {
  return text.normalize('NFC').match(/\p{L}/gu)?.length ?? 0;
}
