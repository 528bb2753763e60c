import {
  addDays,
  addMilliseconds,
  dayOfWeek,
  toCalendarDate,
  type CalendarDate,
  type Instant,
} from '../domain/calendar.js';
import {type ReminderSettings} from '../domain/round.js';

/** The part of the settings that says when mail may go out. */
export type SendingHours = Pick<ReminderSettings, 'from' | 'to' | 'onWeekends' | 'holidays'>;

const SATURDAY = 6;
const MINUTE_MS = 60_000;
// Longer than any run of days off; a set-up that allows no day at all leaves instants where they are.
const FARTHEST_DAYS = 60;

/** Whether mail may go out on a day. */
export function isSendingDay(date: CalendarDate, hours: SendingHours): boolean {
  if (hours.holidays.includes(date)) return false;
  return hours.onWeekends || dayOfWeek(date) < SATURDAY;
}

/** Whether mail may go out at an instant; both ends of the hours are allowed. */
export function isSendingTime(instant: Instant, hours: SendingHours): boolean {
  return isSendingDay(toCalendarDate(instant), hours) && timeOf(instant) >= hours.from && timeOf(instant) <= hours.to;
}

/**
 * The instant itself where it is allowed, else the end of the last sending hours before it. That end lies `leadMinutes`
 * before closing time, so that the trigger run that follows it still falls within the hours.
 */
export function lastSendingTime(instant: Instant, hours: SendingHours, leadMinutes: number): Instant {
  if (isSendingTime(instant, hours)) return instant;
  const date = toCalendarDate(instant);
  const isToday = isSendingDay(date, hours) && timeOf(instant) > hours.to;
  const day = isToday ? date : findSendingDay(date, hours, -1);
  return day === undefined ? instant : closingTime(day, hours, leadMinutes);
}

/** The instant itself where it is allowed, else the beginning of the next sending hours. */
export function nextSendingTime(instant: Instant, hours: SendingHours): Instant {
  if (isSendingTime(instant, hours)) return instant;
  const date = toCalendarDate(instant);
  const isToday = isSendingDay(date, hours) && timeOf(instant) < hours.from;
  const day = isToday ? date : findSendingDay(date, hours, 1);
  return day === undefined ? instant : at(day, hours.from);
}

function findSendingDay(date: CalendarDate, hours: SendingHours, step: 1 | -1): CalendarDate | undefined {
  for (let days = 1; days <= FARTHEST_DAYS; days++) {
    const day = addDays(date, days * step);
    if (isSendingDay(day, hours)) return day;
  }
  return undefined;
}

function closingTime(day: CalendarDate, hours: SendingHours, leadMinutes: number): Instant {
  const early = addMilliseconds(at(day, hours.to), -leadMinutes * MINUTE_MS);
  return early < at(day, hours.from) ? at(day, hours.from) : early;
}

function at(day: CalendarDate, time: string): Instant {
  return `${day}T${time}:00+07:00`;
}

function timeOf(instant: Instant): string {
  return addMilliseconds(instant, 0).slice(11, 16);
}
