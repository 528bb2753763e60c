/** A day as `YYYY-MM-DD`. */
export type CalendarDate = string;

/** A whole second as `YYYY-MM-DDTHH:mm:ss+07:00`: Viet Nam has one offset and no daylight saving time. */
export type Instant = string;

const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** Turns milliseconds since 1970 (UTC) into an instant, cutting fractions of a second. */
export function toInstant(milliseconds: number): Instant {
  return `${new Date(Math.floor(milliseconds / 1000) * 1000 + OFFSET_MS).toISOString().slice(0, 19)}+07:00`;
}

/** Milliseconds since 1970 (UTC) of an ISO date and time with any offset. */
export function toMilliseconds(instant: Instant): number {
  return Date.parse(instant);
}

/** The day, in Viet Nam, in which an instant falls. */
export function toCalendarDate(instant: Instant): CalendarDate {
  return toInstant(toMilliseconds(instant)).slice(0, 10);
}

/** The first second of a day. */
export function startOfDay(date: CalendarDate): Instant {
  return `${date}T00:00:00+07:00`;
}

/** Moves a day by whole days. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Moves an instant by milliseconds. */
export function addMilliseconds(instant: Instant, milliseconds: number): Instant {
  return toInstant(toMilliseconds(instant) + milliseconds);
}

/** Day 0 of spreadsheets: they keep a day as the number of days since. */
const SERIAL_EPOCH: CalendarDate = '1899-12-30';

/** The day that a spreadsheet keeps as a whole number. */
export function toDayOfSerial(serial: number): CalendarDate {
  return addDays(SERIAL_EPOCH, serial);
}

/** The first and the last serial number of the days of a year. */
export function serialsOfYear(year: number): readonly [first: number, last: number] {
  const days = (date: CalendarDate): number =>
    (Date.parse(`${date}T00:00:00Z`) - Date.parse(`${SERIAL_EPOCH}T00:00:00Z`)) / DAY_MS;
  return [days(`${year}-01-01`), days(`${year}-12-31`)];
}

/** ISO day of the week, 1 = Monday … 7 = Sunday. */
export function dayOfWeek(date: CalendarDate): number {
  return ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** Whether year, month (1–12) and day name a day that exists. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
