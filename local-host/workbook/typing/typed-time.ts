import {type LocaleFacts} from '../cell/locale-facts.js';
import {DAY_MS} from '../../ground/serial-date.js';

interface ParsedTime {
  /** A fraction of a day; more than 1 for a duration. */
  readonly value: number;
  readonly numberFormat: string;
}

const TIME =
  /^(?<hours>\d{1,4}):(?<minutes>\d{1,2}):?(?<seconds>(?<=:\d{1,2}:)\d{1,2}(?:[.,]\d{1,3})?|(?<!:))\s*(?<half>(?:[^\W\d_]{2})?)$/u;
const VIETNAMESE_TIME = /^(?<hours>\d{1,2})h(?<minutes>(?:\d{2})?)(?<seconds>)(?<half>)$/;

/** Reads a time of day (10:30, 10:30:15, 5:00 PM) or a duration of 24 hours and more; in hostile mode 10h30 too. */
export function parseTypedTime(
  text: string,
  reading: Pick<LocaleFacts, 'forenoon' | 'afternoon'> & {readonly isHostile?: boolean},
): ParsedTime | undefined {
  const groups = (TIME.exec(text) ?? (reading.isHostile ? VIETNAMESE_TIME.exec(text) : null))?.groups;
  if (!groups) return undefined;
  const {hours, minutes, seconds, half} = groups as Record<'hours' | 'minutes' | 'seconds' | 'half', string>; // both have them
  const hour = hourOf(Number(hours), half.toUpperCase(), reading);
  const second = Number(seconds.replace(',', '.'));
  if (hour === undefined || Number(minutes) > 59 || second >= 60) return undefined;
  const milliseconds = hour * 3_600_000 + Number(minutes) * 60_000 + Math.round(second * 1000);
  return {value: milliseconds / DAY_MS, numberFormat: formatOf(hours, seconds !== '', half)};
}

function hourOf(hour: number, half: string, reading: Pick<LocaleFacts, 'forenoon' | 'afternoon'>): number | undefined {
  if (half === '') return hour;
  if (hour < 1 || hour > 12) return undefined;
  if (reading.forenoon.includes(half)) return hour % 12;
  return reading.afternoon.includes(half) ? (hour % 12) + 12 : undefined;
}

function formatOf(hours: string, hasSeconds: boolean, half: string): string {
  if (half === '' && Number(hours) >= 24) return '[h]:mm:ss';
  const clock = `${hours.startsWith('0') ? 'hh' : 'h'}:mm${hasSeconds ? ':ss' : ''}`;
  return half === '' ? clock : `${clock} am/pm`;
}
