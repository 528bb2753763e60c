import {fixedOffset} from './fixed-zone.js';
import {instantFromSerial, partsFromSerial, serialFromInstant, serialFromParts} from './serial-date.js';

/** What clocks and calendars in a time zone show. Months are counted from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** The wall time of an instant (milliseconds since 1970) in an IANA time zone. */
export function wallTimeAt(instant: number, timeZone: string): WallTime {
  return partsFromSerial(serialFromInstant(instant, timeZone));
}

/** The instant at which clocks in the time zone show the wall time; parts beyond their range roll over. */
export function instantAt(wall: WallTime, timeZone: string): number {
  return instantFromSerial(serialFromParts(wall), timeZone);
}

/** Minutes by which the time zone is ahead of UTC at the instant. */
export function offsetMinutes(instant: number, timeZone: string): number {
  const days = serialFromInstant(instant, timeZone) - serialFromInstant(instant, 'UTC');
  return Math.round(days * 1440);
}

/** The day of the week, Monday = 1 to Sunday = 7. */
export function weekdayOf({year, month, day}: Pick<WallTime, 'year' | 'month' | 'day'>): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** Whether the name is a time zone that exists, or says by how much it is ahead of UTC (GMT+7). */
export function isTimeZone(name: string): boolean {
  if (fixedOffset(name) !== undefined) return true;
  try {
    new Intl.DateTimeFormat('en', {timeZone: name});
    return true;
  } catch {
    return false;
  }
}
