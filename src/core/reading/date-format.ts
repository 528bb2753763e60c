import {toInstant, toMilliseconds, type CalendarDate, type Instant} from '../domain/calendar.js';

/** Writes a day, or the day of an instant, as `10/06/2024`. */
export function formatDate(date: CalendarDate): string {
  const day = date.length > 10 ? toLocalText(date) : date;
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** Writes the local time of an instant as `10:00`. */
export function formatTime(instant: Instant): string {
  return toLocalText(instant).slice(11, 16);
}

/** Writes an instant as `10:00 10/06/2024`. */
export function formatDateTime(instant: Instant): string {
  return `${formatTime(instant)} ${formatDate(instant)}`;
}

/** A day and time as `Đợt báo cáo` shows it: `10/06/2024 10:00`. */
export function formatDayAndTime(instant: string | undefined): string {
  return instant === undefined ? '' : `${formatDate(instant)} ${formatTime(instant)}`;
}

/** Writes the month of a day as `06/2024`. */
export function formatMonth(date: CalendarDate): string {
  return formatDate(date).slice(3);
}

// Instants of the core already carry +07:00; others are moved there.
function toLocalText(instant: Instant): string {
  if (instant.endsWith('+07:00')) return instant;
  const milliseconds = toMilliseconds(instant);
  return Number.isNaN(milliseconds) ? instant : toInstant(milliseconds);
}
