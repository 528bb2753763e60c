import {RefusedError} from './refusal.js';

const LOCALE = 'vi_VN';
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Stops where locale or time zone were changed: numbers, dates and the deadline would silently be wrong (two reads). */
export function requireRegion(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const locale = spreadsheet.getSpreadsheetLocale();
  if (locale !== LOCALE) throw new RefusedError({code: 'localeChanged', locale});
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  if (timeZone !== TIME_ZONE) throw new RefusedError({code: 'timeZoneChanged', timeZone});
}

/** Whether locale and time zone are what they were set to (two reads). */
export function isRegionRight(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  return spreadsheet.getSpreadsheetLocale() === LOCALE && spreadsheet.getSpreadsheetTimeZone() === TIME_ZONE;
}

/** Sets what `requireRegion` asks for. */
export function writeRegion(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  spreadsheet.setSpreadsheetLocale(LOCALE);
  spreadsheet.setSpreadsheetTimeZone(TIME_ZONE);
}
