import {startOfDay, toCalendarDate, toDayOfSerial} from '../domain/calendar.js';
import {type Cell, type CellValue, type UnreadableReason} from '../domain/cell.js';
import {formatDate} from '../reading/date-format.js';
import {formatNumber} from '../reading/number-format.js';
import {trimText} from '../reading/text.js';

/** What an issue's sentence may quote, written as the spreadsheet writes it (1.250,5 and 10/06/2024). */
export type FactName =
  | 'typed'
  | 'decimal'
  | 'dayMonth'
  | 'date'
  | 'start'
  | 'planned'
  | 'done'
  | 'expected'
  | 'sum'
  | 'budget'
  | 'name'
  | 'count'
  | 'verdict';

/** The facts of one issue. */
export type Facts = Readonly<Partial<Record<FactName, string>>>;

const QUOTED_LENGTH = 60;

/** A cell's content as the person sees it, cut to what a sentence can quote. */
export function toTypedText(raw: CellValue): string {
  return Array.from(toPlainText(raw)).slice(0, QUOTED_LENGTH).join('');
}

/** What can be said of a cell that cannot be read. */
export function toUnreadableFacts(cell: Cell<unknown>, reason: UnreadableReason): Facts {
  const typed = toTypedText(cell.raw);
  if (reason !== 'dateInNumberCell') return {typed};
  const {raw} = cell;
  if (typeof raw !== 'number') return {typed, ...toTwoReadings(raw)};
  const day = toDayOfSerial(raw);
  return {typed, date: formatDate(day), ...toTwoReadings({kind: 'date', at: startOfDay(day)})};
}

/** "2.5" turned into 2 May may have been meant as 2,5 or as 2/5. */
function toTwoReadings(raw: CellValue): Facts {
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
