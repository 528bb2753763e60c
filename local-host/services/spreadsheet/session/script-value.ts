import {computedValue} from './computed-value.js';
import {types} from 'node:util';
import {type Cell, isCellError, withValue} from '../../../workbook/cell/cell.js';
import {isDateFormat} from '../../../workbook/cell/display.js';
import {withNumber, withoutContent, withTyped} from '../../../workbook/typing/entry.js';
import {localeFacts} from '../../../workbook/cell/locale-facts.js';
import {instantFromSerial, serialFromInstant} from '../../../ground/serial-date.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {parseTypedText} from '../../../workbook/typing/typed-text.js';
import {type SpreadsheetSession} from './session.js';

/** What a script gave, kept as it was when it gave it: dates become milliseconds, all else that is no value a text. */
export type GivenValue = string | number | boolean | {readonly time: number} | undefined;

/** Takes a value over from the script; null and undefined are blank. */
export function takeValue(value: unknown): GivenValue {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (types.isDate(value)) return {time: value.getTime()};
  return objectText(value);
}

/** An object is written as Java prints it, which no script means: that it does not pass silently is the point. */
function objectText(value: unknown): string {
  if (Array.isArray(value)) return '[Ljava.lang.Object;@1b2c6ec2';
  if (typeof value !== 'object' || value === null) return typeof value;
  return `{${Object.entries(value)
    .map(([key, field]) => `${key}=${typeof field === 'object' ? objectText(field) : String(field)}`)
    .join(', ')}}`;
}

/** The cell after a script put the value into it. Strings are read as typed text, as the switches say. */
export function cellWith(session: SpreadsheetSession, cell: Cell, value: GivenValue): Cell {
  if (value === undefined || value === '') return withoutContent(cell);
  if (typeof value === 'string') return withText(session, cell, value);
  if (typeof value === 'object') return withInstant(session, cell, value.time);
  return withValue(cell, typeof value === 'number' && !Number.isFinite(value) ? {error: '#NUM!'} : value);
}

/** What getValue gives for the cell: a Date for numbers under a date format, the error's text for errors. */
export function readValue(session: SpreadsheetSession, sheet: Sheet, row: number, column: number): unknown {
  const value = computedValue(sheet, row, column);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (isCellError(value)) return value.error;
  const format = session.workbook.numberFormatAt(sheet, row, column);
  if (!isDateFormat(format)) return value;
  return session.realm.date(instantFromSerial(value, session.workbook.timeZone));
}

function withText(session: SpreadsheetSession, cell: Cell, text: string): Cell {
  const {setValueParsesStrings} = session.ctx.switches;
  const plainText = cell.style.numberFormat === '@';
  const plainTextTakesFormulas = plainText && !session.ctx.switches.plainTextIsLiteral;
  const isLiteral = setValueParsesStrings === false && !text.startsWith('=');
  if (!plainTextTakesFormulas && (isLiteral || isPlainlyText(text))) return withValue(cell, text);
  const typed = parseTypedText(text, {
    locale: session.workbook.locale,
    plainText,
    plainTextTakesFormulas,
    currentYear: session.currentYear(),
    source: 'script',
    isHostile: setValueParsesStrings === 'hostile',
  });
  return withTyped(cell, typed);
}

/** Whether nothing in the text could make it anything else: spares the reading of most of what scripts write. */
function isPlainlyText(text: string): boolean {
  return !/^[='+]|\d|^\s*(?:true|false)\s*$/i.test(text);
}

/** A date keeps the cell's format, or brings that of the locale; an invalid one is no number. */
function withInstant({workbook}: SpreadsheetSession, cell: Cell, time: number): Cell {
  if (!Number.isFinite(time)) return withValue(cell, {error: '#NUM!'});
  const serial = serialFromInstant(time, workbook.timeZone);
  const {dateFormat, dateTimeFormat} = localeFacts(workbook.locale);
  return withNumber(cell, serial, Number.isInteger(serial) ? dateFormat : dateTimeFormat);
}
