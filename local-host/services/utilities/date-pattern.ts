import {ScriptException} from '../../ground/host-error.js';
import {fixedOffset} from '../../ground/fixed-zone.js';
import {offsetMinutes, wallTimeAt, weekdayOf, type WallTime} from '../../ground/time-zone.js';

/** An instant as Java's SimpleDateFormat writes it (what `Utilities.formatDate` documents), in English. */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const wall = wallTimeAt(instant, timeZone);
  return pattern.replace(/'((?:[^']|'')*)'|([a-zA-Z])\2*/g, (token: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return formatLetter(token, {wall, instant, timeZone});
  });
}

interface Moment {
  readonly wall: WallTime;
  readonly instant: number;
  readonly timeZone: string;
}

const DAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  '',
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

type Letter = (moment: Moment, width: number) => string;

const LETTERS: Readonly<Record<string, Letter>> = {
  y: ({wall}, width) => (width === 2 ? padded(wall.year % 100, 2) : padded(wall.year, width)),
  Y: ({wall}, width) => (width === 2 ? padded(weekYear(wall) % 100, 2) : padded(weekYear(wall), width)),
  w: ({wall}, width) => padded(weekOfYear(wall), width),
  W: ({wall}, width) => padded(weekOf(wall, {...wall, day: 1}), width),
  F: ({wall}, width) => padded(Math.ceil(wall.day / 7), width),
  L: ({wall}, width) => (width > 2 ? name(MONTHS[wall.month], width) : padded(wall.month, width)),
  M: ({wall}, width) => (width > 2 ? name(MONTHS[wall.month], width) : padded(wall.month, width)),
  d: ({wall}, width) => padded(wall.day, width),
  D: ({wall}, width) => padded(dayOfYear(wall), width),
  E: ({wall}, width) => name(DAYS[weekdayOf(wall)], width),
  u: ({wall}, width) => padded(weekdayOf(wall), width),
  H: ({wall}, width) => padded(wall.hour, width),
  k: ({wall}, width) => padded(wall.hour === 0 ? 24 : wall.hour, width),
  K: ({wall}, width) => padded(wall.hour % 12, width),
  h: ({wall}, width) => padded(wall.hour % 12 === 0 ? 12 : wall.hour % 12, width),
  m: ({wall}, width) => padded(wall.minute, width),
  s: ({wall}, width) => padded(wall.second, width),
  S: ({wall}, width) => padded(wall.millisecond, width),
  a: ({wall}) => (wall.hour < 12 ? 'AM' : 'PM'),
  G: () => 'AD',
  Z: moment => offsetText(moment, ''),
  X: (moment, width) => isoOffset(moment, width),
  z: ({instant, timeZone}, width) => zoneName(instant, timeZone, width > 3 ? 'long' : 'short'),
};

function formatLetter(token: string, moment: Moment): string {
  const letter = LETTERS[token.charAt(0)];
  if (letter === undefined) throw new ScriptException(`Illegal pattern character '${token.charAt(0)}'`);
  return letter(moment, token.length);
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function name(full: string | undefined, width: number): string {
  return (full ?? '').slice(0, width > 3 ? undefined : 3);
}

function dayOfYear({year, month, day}: WallTime): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000 + 1;
}

/** The week of the day, counted from the first day; in English weeks begin on Sunday, and the first may be short. */
function weekOf(wall: WallTime, first: WallTime): number {
  return Math.floor((dayOfYear(wall) - dayOfYear(first) + (weekdayOf(first) % 7)) / 7) + 1;
}

/** The week that holds 1 January is the first of its year. */
function weekOfYear(wall: WallTime): number {
  return weekYear(wall) > wall.year ? 1 : weekOf(wall, {...wall, month: 1, day: 1});
}

function weekYear(wall: WallTime): number {
  const daysLeft = dayOfYear({...wall, month: 12, day: 31}) - dayOfYear(wall);
  return wall.year + (daysLeft < 6 - (weekdayOf(wall) % 7) ? 1 : 0);
}

function offsetText({instant, timeZone}: Pick<Moment, 'instant' | 'timeZone'>, separator: string): string {
  const offset = offsetMinutes(instant, timeZone);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${offset < 0 ? '-' : '+'}${padded(hours, 2)}${separator}${padded(minutes, 2)}`;
}

function isoOffset(moment: Moment, width: number): string {
  if (offsetMinutes(moment.instant, moment.timeZone) === 0) return 'Z';
  return width === 1 ? offsetText(moment, '').slice(0, 3) : offsetText(moment, width === 2 ? '' : ':');
}

function zoneName(instant: number, timeZone: string, timeZoneName: 'long' | 'short'): string {
  if (fixedOffset(timeZone) !== undefined) return `GMT${offsetText({instant, timeZone}, ':')}`;
  const parts = new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName}).formatToParts(instant);
  return parts.find(part => part.type === 'timeZoneName')?.value ?? timeZone;
}
