import * as z from 'zod/mini';
import {isRealDate} from '../../src/core/index.js';

const INSTANT_PATTERN = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.]\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const DATE_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK_PATTERN = /^([01]\d|2[0-3]):[0-5]\d$/;

const INSTANT_REASON = 'is not a date and time with an offset, such as "2024-06-10T10:00:00+07:00"';
const DATE_REASON = 'is not a day that exists, such as "2024-06-30"';
const CLOCK_REASON = 'is not a time of day, such as "07:00"';
const HOURS_REASON = 'is not a span of hours, such as "07:00-20:00"';

/** A date and time with an offset, as written in the file. */
export const InstantSchema = z.string().check(z.refine(isInstant, {error: INSTANT_REASON}));

/** A day as `YYYY-MM-DD`. */
export const DateSchema = z.string().check(z.refine(isDate, {error: DATE_REASON}));

/** Text that must say something. */
export const NameSchema = z.string().check(z.refine(text => text.trim() !== '', {error: 'must not be blank'}));

/** A code that becomes part of a tab's key, so that `|` and `:` would split it. */
export const IdSchema = z
  .string()
  .check(z.regex(/^[^|:\s][^|:]*$/, {error: 'must not be blank or contain "|" or ":"'}));

/** `village:T01` or `criterion:2`. */
export const TabSchema = z
  .string()
  .check(
    z.regex(/^(village|criterion):[^|:\s][^|:]*$/, {error: 'is not a tab, such as "village:T01" or "criterion:2"'}),
  );

const ClockSchema = z.string().check(z.regex(CLOCK_PATTERN, {error: CLOCK_REASON}));

/** Sending hours: `"07:00-20:00"`, `["07:00", "20:00"]` or `{"from": "07:00", "to": "20:00"}`. */
export const HoursSchema = z.union(
  [
    z.string().check(z.refine(isHours, {error: HOURS_REASON})),
    z.tuple([ClockSchema, ClockSchema]),
    z.strictObject({from: ClockSchema, to: ClockSchema}),
  ],
  {error: HOURS_REASON},
);

/** The two ends of sending hours, however they were written. */
export function toHours(hours: z.output<typeof HoursSchema>): {readonly from: string; readonly to: string} {
  if (typeof hours === 'object' && !Array.isArray(hours)) return hours;
  const [from = '', to = ''] = typeof hours === 'string' ? splitHours(hours) : hours;
  return {from, to};
}

function splitHours(text: string): readonly string[] {
  return text.split(/\s*[-–]\s*/);
}

function isHours(text: string): boolean {
  const parts = splitHours(text);
  return parts.length === 2 && parts.every(isClock);
}

function isClock(text: string): boolean {
  return CLOCK_PATTERN.test(text);
}

function isDate(text: string): boolean {
  const [, year, month, day] = DATE_PATTERN.exec(text) ?? [];
  return isRealDate(Number(year), Number(month), Number(day));
}

function isInstant(text: string): boolean {
  const [, year, month, day, hour, minute, second = '0'] = INSTANT_PATTERN.exec(text) ?? [];
  if (!isRealDate(Number(year), Number(month), Number(day))) return false;
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}
