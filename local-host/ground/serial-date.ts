import {fixedOffset} from './fixed-zone.js';

/** Milliseconds in a day. */
export const DAY_MS = 86_400_000;

/** A calendar date and time of day, without a zone. Months are counted from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}

/** 1899-12-30 as milliseconds since 1970, the day that has the serial 0. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

const QUARTER_HOUR_MS = 900_000;

/** 1980-01-01: the last zone with an odd offset (Liberia) had changed by then. */
const CLOCK_CHANGES_ON_QUARTER_HOURS_SINCE = Date.UTC(1980, 0, 1);

const offsetsByQuarterHour = new Map<string, Map<number, number>>();
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The serial number (days since 1899-12-30, the time as a fraction) of a date; parts beyond their range roll over. */
export function serialFromParts(parts: DateParts): number {
  return (wallMilliseconds(parts) - EPOCH_MS) / DAY_MS;
}

/** The date and time of day that a serial number stands for, to the millisecond. */
export function partsFromSerial(serial: number): Required<DateParts> {
  const wall = new Date(EPOCH_MS + Math.round(serial * DAY_MS));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    millisecond: wall.getUTCMilliseconds(),
  };
}

/** The serial number that clocks in the IANA time zone show at the instant (milliseconds since 1970). */
export function serialFromInstant(instant: number, timeZone: string): number {
  return (instant + offsetAt(instant, timeZone) - EPOCH_MS) / DAY_MS;
}

/**
 * The instant (milliseconds since 1970) at which clocks in the IANA time zone show the serial number.
 * A time that occurs twice is the earlier one; a time that a clock change skips moves on by the gap.
 */
export function instantFromSerial(serial: number, timeZone: string): number {
  const wall = EPOCH_MS + Math.round(serial * DAY_MS);
  const before = offsetAt(wall - DAY_MS, timeZone);
  const after = offsetAt(wall + DAY_MS, timeZone);
  const candidates = [wall - before, wall - after].filter(instant => instant + offsetAt(instant, timeZone) === wall);
  return candidates.length > 0 ? Math.min(...candidates) : wall - before;
}

/** Whether the year, month and day name a day that exists. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const {year: y, month: m, day: d} = partsFromSerial(serialFromParts({year, month, day}));
  return y === year && m === month && d === day;
}

/** Milliseconds by which clocks in the zone are ahead of UTC at the instant; remembered by quarter hour, since Intl is slow. */
function offsetAt(instant: number, timeZone: string): number {
  const fixed = fixedOffset(timeZone);
  if (fixed !== undefined) return fixed;
  if (instant < CLOCK_CHANGES_ON_QUARTER_HOURS_SINCE) return computeOffset(instant, timeZone);
  const offsets = offsetsByQuarterHour.get(timeZone) ?? new Map<number, number>();
  offsetsByQuarterHour.set(timeZone, offsets);
  const quarterHour = Math.floor(instant / QUARTER_HOUR_MS);
  const known = offsets.get(quarterHour);
  if (known !== undefined) return known;
  const offset = computeOffset(instant, timeZone);
  offsets.set(quarterHour, offset);
  return offset;
}

function computeOffset(instant: number, timeZone: string): number {
  const name = formatterFor(timeZone)
    .formatToParts(instant)
    .find(part => part.type === 'timeZoneName')?.value;
  const [, sign, hours, minutes, seconds] = /([+-])(\d+):(\d+)(?::(\d+))?$/.exec(name ?? '') ?? [];
  const size = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) * 1000;
  return sign === '-' ? -size : size;
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'});
  formatters.set(timeZone, made);
  return made;
}

/** Milliseconds since 1970 as if the parts were UTC; unlike Date.UTC it takes the years 0 to 99 as they are. */
function wallMilliseconds(parts: DateParts): number {
  const {hour = 0, minute = 0, second = 0, millisecond = 0} = parts;
  const wall = new Date(0);
  wall.setUTCFullYear(parts.year, parts.month - 1, parts.day);
  wall.setUTCHours(hour, minute, second, millisecond);
  return wall.getTime();
}
