import {type CellValue} from '../../core/index.js';
import {type ReadUnit} from '../session/read-units.js';
import {RefusedError} from '../session/refusal.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Compile reads every tab anyway and has no call to spare for asking the spreadsheet its locale and time zone. So two
 * hidden cells tell them: half a number, which shows its decimal sign, and a day, which arrives as an instant.
 */
const PROBE_COLUMN = 3;
const HALF = 0.5;
const HALF_AS_SHOWN = '0,5';
/** 1 January 2024 as a serial number, and as the instant that it is in Viet Nam. */
const DAY_SERIAL = 45_292;
const DAY_AS_READ = '2024-01-01T00:00:00+07:00';

/** Puts the number that shows the locale's decimal sign into the hidden row of a tab. */
export function writeLocaleProbe(sheet: Sheet): void {
  sheet.getRange(1, PROBE_COLUMN).setNumberFormat('0.0').setValue(HALF);
}

/** Formats the cell of a template whose copies hold the day. */
export function formatTimeZoneProbe(sheet: Sheet): void {
  sheet.getRange(1, PROBE_COLUMN).setNumberFormat('yyyy-mm-dd');
}

/** The first row of an entry tab with the day in it. */
export function withTimeZoneProbe<T extends string | number | boolean>(row: readonly T[]): readonly (T | number)[] {
  return row.map((value, index) => (index === PROBE_COLUMN - 1 ? DAY_SERIAL : value));
}

/** Stops where the displayed values of a probed tab show another decimal sign. */
export function requireLocale(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  shown: readonly (readonly string[])[],
): void {
  if (shown[0]?.[PROBE_COLUMN - 1] === HALF_AS_SHOWN) return;
  throw new RefusedError({code: 'localeChanged', locale: spreadsheet.getSpreadsheetLocale()});
}

/** Stops where the day of an entry tab arrives as another instant; the first tab speaks for all. */
export function requireTimeZone(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  units: readonly ReadUnit[],
): void {
  const [first] = units.filter(unit => unit.kind === 'tab');
  const probe = first === undefined ? undefined : (first.values[0]?.[PROBE_COLUMN - 1] ?? '');
  if (probe === undefined || isDay(probe)) return;
  throw new RefusedError({code: 'timeZoneChanged', timeZone: spreadsheet.getSpreadsheetTimeZone()});
}

/** Whether an entry tab still holds its day. */
export function hasTimeZoneProbe(values: readonly (readonly CellValue[])[]): boolean {
  return isDay(values[0]?.[PROBE_COLUMN - 1] ?? '');
}

/** Puts the day into an entry tab again. */
export function writeTimeZoneProbe(sheet: Sheet): void {
  sheet.getRange(1, PROBE_COLUMN).setNumberFormat('yyyy-mm-dd').setValue(DAY_SERIAL);
}

function isDay(value: CellValue): boolean {
  return typeof value === 'object' && value.at === DAY_AS_READ;
}
