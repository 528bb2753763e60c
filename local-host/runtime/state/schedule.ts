import {instantAt, wallTimeAt, weekdayOf, type WallTime} from '../../ground/time-zone.js';

/** When a clock trigger fires. The minute is drawn once and then kept, as Google does. */
export type Schedule =
  | {readonly kind: 'once'; readonly at: number}
  | {readonly kind: 'interval'; readonly firstAt: number; readonly every: number}
  | {
      readonly kind: 'calendar';
      readonly timeZone: string;
      readonly hour: number;
      readonly minute: number;
      readonly days: Days;
    };

/** On which days a calendar schedule fires. */
export type Days =
  | {readonly kind: 'everyDays'; readonly count: number; readonly from: number}
  | {readonly kind: 'everyWeeks'; readonly count: number; readonly from: number; readonly weekday: number}
  | {readonly kind: 'monthDay'; readonly day: number};

const DAY_MS = 86_400_000;
/** Long enough for the 31st of a month and for any number of weeks that people choose. */
const SEARCH_DAYS = 800;

/** The first instant after another at which the schedule fires, or undefined if it fires no more. */
export function nextFiring(schedule: Schedule, after: number): number | undefined {
  switch (schedule.kind) {
    case 'once':
      return schedule.at > after ? schedule.at : undefined;
    case 'interval':
      return schedule.firstAt > after
        ? schedule.firstAt
        : schedule.firstAt + (Math.floor((after - schedule.firstAt) / schedule.every) + 1) * schedule.every;
    case 'calendar':
      return nextDay(schedule, after);
  }
}

function nextDay(schedule: Schedule & {kind: 'calendar'}, after: number): number | undefined {
  const {timeZone, hour, minute, days} = schedule;
  const today = wallTimeAt(after, timeZone);
  for (let ahead = 0; ahead <= SEARCH_DAYS; ahead++) {
    const day = dayNumber(today) + ahead;
    const wall = {...wallOfDay(day), hour, minute, second: 0, millisecond: 0};
    const instant = instantAt(wall, timeZone);
    if (instant > after && isOn(days, day, wall)) return instant;
  }
  return undefined;
}

function isOn(days: Days, day: number, wall: WallTime): boolean {
  switch (days.kind) {
    case 'everyDays':
      return (day - days.from) % days.count === 0;
    case 'everyWeeks':
      return weekdayOf(wall) === days.weekday && Math.floor((day - days.from) / 7) % days.count === 0;
    case 'monthDay':
      return wall.day === days.day;
  }
}

/** Days since 1970 of a calendar day. */
export function dayNumber({year, month, day}: Pick<WallTime, 'year' | 'month' | 'day'>): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function wallOfDay(day: number): WallTime {
  return wallTimeAt(day * DAY_MS, 'UTC');
}
