import {type CalendarDate, type Instant} from './calendar.js';

/** A cell as the shell hands it over: Apps Script's `Date` becomes an instant, because dates are strings in the core. */
export type CellValue = string | number | boolean | DateCell;

/** A cell in which the spreadsheet itself holds a date (a serial number with a date format). */
export interface DateCell {
  readonly kind: 'date';
  readonly at: Instant;
}

/** What reading a typed cell gives: nothing, a value (with a note where it was read generously), or the reason why not. */
export type Reading<T> =
  | {readonly kind: 'blank'}
  | {readonly kind: 'value'; readonly value: T; readonly note?: ReadingNote}
  | {readonly kind: 'unreadable'; readonly reason: UnreadableReason};

/** Values that were understood but should be written more exactly. */
export type ReadingNote = 'monthOnly';

export const UNREADABLE_REASONS = [
  'notANumber', // "1,2km", "khoảng 3"
  'dateInNumberCell', // a phone turned "2.5" into 2 May
  'errorValue', // #REF!, #N/A …
  'notADate', // "sớm"
  'noSuchDate', // 31/6
  'vagueDate', // "quý III", "cuối năm", "2024"
  'yearMissing', // "30/6"
  'dateOutOfRange', // before 2000 or after 2100
  'notInList', // "đạt rồi"
  'tooLong',
] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** One input cell of an entry tab; `row` and `column` are 1-based as the user sees them. */
export interface Cell<T> {
  readonly row: number;
  readonly column: number;
  readonly raw: CellValue;
  readonly reading: Reading<T>;
}

export type TextCell = Cell<string>;
export type NumberCell = Cell<number>;
export type DateInputCell = Cell<CalendarDate>;
