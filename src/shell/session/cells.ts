import {type CellValue, fromCellText, toInstant} from '../../core/index.js';

/** All values of a sheet as the core reads them (one read). */
export function readValues(sheet: GoogleAppsScript.Spreadsheet.Sheet): CellValue[][] {
  return toCellValues(sheet.getDataRange().getValues());
}

/** Turns what `getValues` returns into what the core reads: texts without the apostrophe that the add-on may have put before them. */
export function toCellValues(values: readonly (readonly unknown[])[]): CellValue[][] {
  return values.map(row => row.map(toCellValue));
}

function toCellValue(value: unknown): CellValue {
  if (typeof value === 'string') return fromCellText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return {kind: 'date', at: toInstant(value.getTime())};
  return String(value);
}

/** A date from the spreadsheet may come from another realm, so `instanceof` would not do. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
