import {isRealDate, serialsOfYear} from '../domain/calendar.js';
import {type CellValue, type Reading, type UnreadableReason} from '../domain/cell.js';
import {isErrorValue, trimText} from './text.js';

export {formatNumber, roundHalfUp} from './number-format.js';

const SIGN = /^[+\-\u2212]/;
// Dots (or spaces) are thousands only where they part the digits by three; the comma is the decimal sign.
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const SPACED = /^[1-9]\d{0,2}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?$/;
const PLAIN = /^(?:\d+(?:,\d+)?|,\d+)$/;
const DAY_AND_MONTH = /^(\d{1,2})[./-](\d{1,2})(?:[./-]\d{2,4})?$/;

/** A cell read as a number written the Vietnamese way ("1.250,5"). What may be a day and a month is never converted. */
export function readNumber(cell: CellValue): Reading<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? value(cell) : unreadable('notANumber');
  if (typeof cell === 'boolean') return unreadable('notANumber');
  if (typeof cell !== 'string') return unreadable('dateInNumberCell');
  const text = trimText(cell);
  if (text === '') return {kind: 'blank'};
  return isErrorValue(text) ? unreadable('errorValue') : parseNumber(text);
}

/**
 * Reads numbers in a round that runs in some years: a whole number that a cell holds as such, and that is a day of one of
 * them, is "2.5" that the spreadsheet took for 2 May. Nobody can tell, so it is asked about and counts nowhere.
 */
export function createNumberReader(years: Iterable<number>): (cell: CellValue) => Reading<number> {
  const spans = Array.from(years, serialsOfYear);
  const isDay = (cell: number) =>
    Number.isInteger(cell) && spans.some(([first, last]) => cell >= first && cell <= last);
  return cell => (typeof cell === 'number' && isDay(cell) ? unreadable('dateInNumberCell') : readNumber(cell));
}

function parseNumber(text: string): Reading<number> {
  const digits = text.replace(SIGN, '').trim();
  if (!GROUPED.test(digits) && !SPACED.test(digits) && !PLAIN.test(digits)) {
    return unreadable(isDayAndMonth(text) ? 'dateInNumberCell' : 'notANumber');
  }
  const size = Number(digits.replace(/[.\s\u00A0\u202F]/g, '').replace(',', '.'));
  if (!Number.isFinite(size)) return unreadable('notANumber');
  return value(/^[-\u2212]/.test(text) && size !== 0 ? -size : size);
}

/** Whether a text that is no number could be a day and a month ("2.5", "2/5"). */
function isDayAndMonth(text: string): boolean {
  const [, day, month] = DAY_AND_MONTH.exec(text) ?? [];
  return day !== undefined && month !== undefined && isRealDate(2000, Number(month), Number(day));
}

function value(number: number): Reading<number> {
  return {kind: 'value', value: number === 0 ? 0 : number};
}

function unreadable(reason: UnreadableReason): Reading<number> {
  return {kind: 'unreadable', reason};
}
