import {startOfDay, toCalendarDate, toDayOfSerial} from '../domain/calendar.js';
import {type Cell, type CellValue, type UnreadableReason} from '../domain/cell.js';
import {formatDate} from '../reading/date-format.js';
import {formatNumber} from '../reading/number-format.js';
import {trimText} from '../reading/text.js';
import {type Verdict} from '../domain/vocabulary.js';

type Says<Name extends string> = Readonly<Record<Name, string>>;

/**
 * A cell that cannot be read; a date in a column of numbers may have been meant as `decimal` or as `dayMonth`, and `date` is the day
 * that the spreadsheet made of what was typed, where the cell only holds that day's number.
 */
export type UnreadableFacts = Says<'typed'> & Partial<Says<'date' | 'decimal' | 'dayMonth'>>;

/** What a fixed row's verdict is, where the row has one. */
export interface VerdictFacts {
  readonly verdict?: Verdict;
}

/** What each test tells about a cell that fails it, written as the spreadsheet writes it (1.250,5 and 10/06/2024). */
export interface CheckFacts {
  readonly blank: VerdictFacts;
  /** The reading's reason is the rule's code. */
  readonly unreadable: UnreadableFacts;
  readonly monthOnly: Says<'typed' | 'date'>;
  readonly negative: Says<'typed'>;
  readonly notPositive: Says<'typed'>;
  readonly notAllowed: Readonly<Record<string, never>>;
  readonly notListed: Says<'typed'>;
  readonly noWork: VerdictFacts;
  readonly remainingDiffers: Says<'planned' | 'done' | 'expected' | 'typed'>;
  /** Without `budget` where its cell is blank. */
  readonly sumDiffers: Says<'sum'> & Partial<Says<'budget'>>;
  readonly sameAsDoer: Says<'typed'>;
  readonly endBeforeStart: Says<'start' | 'date'>;
  readonly past: Says<'date'>;
  readonly metWithWork: Says<'name'>;
  readonly metWithRemaining: Says<'name' | 'typed'>;
  readonly metWithMissingDocuments: Says<'count'>;
}

const QUOTED_LENGTH = 60;

/** A cell's content as the person sees it, cut to what a sentence can quote. */
export function toTypedText(raw: CellValue): string {
  return Array.from(toPlainText(raw)).slice(0, QUOTED_LENGTH).join('');
}

/** What can be said of a cell that cannot be read. */
export function toUnreadableFacts(cell: Cell<unknown>, reason: UnreadableReason): UnreadableFacts {
  const typed = toTypedText(cell.raw);
  if (reason !== 'dateInNumberCell') return {typed};
  const {raw} = cell;
  if (typeof raw !== 'number') return {typed, ...toTwoReadings(raw)};
  const day = toDayOfSerial(raw);
  return {typed, date: formatDate(day), ...toTwoReadings({kind: 'date', at: startOfDay(day)})};
}

/** "2.5" turned into 2 May may have been meant as 2,5 or as 2/5. */
function toTwoReadings(raw: CellValue): Partial<UnreadableFacts> {
  const [day, month] = toDayAndMonth(raw);
  return day === undefined || month === undefined ? {} : {decimal: `${day},${month}`, dayMonth: `${day}/${month}`};
}

function toDayAndMonth(raw: CellValue): (number | undefined)[] {
  if (typeof raw !== 'object') return (String(raw).match(/\d+/g) ?? []).map(Number);
  const [, month, day] = toCalendarDate(raw.at).split('-').map(Number);
  return [day, month];
}

function toPlainText(raw: CellValue): string {
  if (typeof raw === 'string') return trimText(raw);
  if (typeof raw === 'number') return formatNumber(raw);
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  return formatDate(raw.at);
}
