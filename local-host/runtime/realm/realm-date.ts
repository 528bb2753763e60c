import {type RealmTools} from './realm-tools.js';
import {intlZone} from '../../ground/fixed-zone.js';
import {instantAt, offsetMinutes, wallTimeAt, weekdayOf, type WallTime} from '../../ground/time-zone.js';

/** What a realm's dates depend on. */
export interface DateSource {
  readonly now: () => number;
  /** The time zone of the script, in which local times are told. */
  readonly timeZone: string;
}

/** Makes the realm's `Date` tell the virtual time in the script's time zone, whatever this process runs in. */
export function installDate(global: Record<string, unknown>, tools: RealmTools, source: DateSource): void {
  const RealDate = tools.Date;
  const parse = RealDate.parse.bind(RealDate);
  define(RealDate, 'now', () => source.now());
  define(RealDate, 'parse', (text: unknown) => parseDate(String(text), parse, source));
  const VirtualDate = new Proxy(RealDate, {
    apply: () => new RealDate(source.now()).toString(),
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, [instantOf(args, target, source)], newTarget) as object,
  });
  define(RealDate.prototype, 'constructor', VirtualDate);
  define(global, 'Date', VirtualDate);
  if (!isZoneOfProcess(source.timeZone)) installLocalTime(RealDate.prototype, source.timeZone);
}

let processTimeZone: string | undefined;

/** Asked of Intl once only, since that takes as long as a short script. */
function isZoneOfProcess(timeZone: string): boolean {
  processTimeZone ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return processTimeZone === timeZone;
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, {value, writable: true, configurable: true, enumerable: false});
}

function instantOf(args: readonly unknown[], RealDate: DateConstructor, source: DateSource): number {
  if (args.length === 0) return source.now();
  if (args.length > 1) return localInstant(args.map(Number), source.timeZone);
  const [value] = args;
  if (typeof value === 'string') return RealDate.parse(value);
  // The engine itself decides how a single argument that is no string becomes a number.
  return new RealDate(value as number).getTime();
}

const HAS_ZONE_OR_IS_DATE_ONLY =
  /^\s*[+-]?\d{4,6}(-\d\d){0,2}\s*$|Z\s*$|[+-]\d{2}:?\d{2}\s*(\(.*\))?$|\b(GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT)\b/;

function parseDate(text: string, parse: (text: string) => number, {timeZone}: DateSource): number {
  const parsed = parse(text);
  if (Number.isNaN(parsed) || HAS_ZONE_OR_IS_DATE_ONLY.test(text)) return parsed;
  const asProcessLocal = new Date(parsed);
  return instantAt(processWallTime(asProcessLocal), timeZone);
}

function processWallTime(date: Date): WallTime {
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
    second: date.getSeconds(),
    millisecond: date.getMilliseconds(),
  };
}

function localInstant(parts: readonly number[], timeZone: string): number {
  if (!parts.every(Number.isFinite)) return Number.NaN;
  const all = [...parts.map(Math.trunc), ...ABSENT_PARTS.slice(parts.length)];
  const wall = {...EPOCH, ...Object.fromEntries(PARTS.map((part, index) => [part, all[index]]))};
  return instantAt({...wall, year: fullYear(wall.year), month: wall.month + 1}, timeZone);
}

/** What parts that are not given count as, from the year on. */
const ABSENT_PARTS = [0, 0, 1, 0, 0, 0, 0];
const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
const EPOCH: WallTime = {year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0};

function fullYear(year: number): number {
  return year >= 0 && year <= 99 ? 1900 + year : year;
}

const GETTERS: Readonly<Record<string, (wall: WallTime) => number>> = {
  getFullYear: wall => wall.year,
  getMonth: wall => wall.month - 1,
  getDate: wall => wall.day,
  getDay: wall => weekdayOf(wall) % 7,
  getHours: wall => wall.hour,
  getMinutes: wall => wall.minute,
  getSeconds: wall => wall.second,
  getMilliseconds: wall => wall.millisecond,
};

/** The parts that a setter takes, the first one required, in the order of its parameters. */
const SETTERS: Readonly<Record<string, readonly (keyof WallTime)[]>> = {
  setFullYear: ['year', 'month', 'day'],
  setMonth: ['month', 'day'],
  setDate: ['day'],
  setHours: ['hour', 'minute', 'second', 'millisecond'],
  setMinutes: ['minute', 'second', 'millisecond'],
  setSeconds: ['second', 'millisecond'],
  setMilliseconds: ['millisecond'],
};

function installLocalTime(prototype: Date, timeZone: string): void {
  for (const [name, read] of Object.entries(GETTERS)) {
    define(prototype, name, function (this: Date) {
      const instant = this.getTime();
      return Number.isNaN(instant) ? instant : read(wallTimeAt(instant, timeZone));
    });
  }
  for (const [name, parts] of Object.entries(SETTERS)) {
    define(prototype, name, function (this: Date, ...args: unknown[]) {
      return this.setTime(instantAt(changed(this.getTime(), parts, args.map(Number)), timeZone));
    });
  }
  define(prototype, 'getTimezoneOffset', function (this: Date) {
    return -offsetMinutes(this.getTime(), timeZone);
  });
  installTexts(prototype, timeZone);

  function changed(instant: number, parts: readonly (keyof WallTime)[], values: readonly number[]): WallTime {
    const wall = wallTimeAt(Number.isNaN(instant) ? 0 : instant, timeZone);
    const changes = parts.slice(0, values.length).map((part, index) => {
      const value = Math.trunc(values[index] ?? Number.NaN);
      return [part, part === 'month' ? value + 1 : value] as const;
    });
    return {...wall, ...Object.fromEntries(changes)};
  }
}

const DAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function installTexts(prototype: Date, timeZone: string): void {
  const two = (value: number): string => String(value).padStart(2, '0');
  const dateText = (wall: WallTime): string =>
    `${DAYS[weekdayOf(wall)] ?? ''} ${MONTHS[wall.month] ?? ''} ${two(wall.day)} ${String(wall.year).padStart(4, '0')}`;
  const timeText = (wall: WallTime, instant: number): string => {
    const offset = offsetMinutes(instant, timeZone);
    const zone = `GMT${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`;
    return `${two(wall.hour)}:${two(wall.minute)}:${two(wall.second)} ${zone} (${zoneName(instant, timeZone)})`;
  };
  const texts: readonly [string, (wall: WallTime, instant: number) => string][] = [
    ['toString', (wall, instant) => `${dateText(wall)} ${timeText(wall, instant)}`],
    ['toDateString', dateText],
    ['toTimeString', timeText],
  ];
  for (const [name, text] of texts) {
    define(prototype, name, function (this: Date) {
      const instant = this.getTime();
      return Number.isNaN(instant) ? 'Invalid Date' : text(wallTimeAt(instant, timeZone), instant);
    });
  }
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    const original = Object.getOwnPropertyDescriptor(prototype, name)?.value as LocaleText;
    define(prototype, name, function (this: Date, locales?: unknown, options?: object) {
      return original.call(this, locales, {timeZone: intlZone(timeZone), ...options});
    });
  }
}

type LocaleText = (this: Date, locales: unknown, options: object) => string;

function zoneName(instant: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {timeZone: intlZone(timeZone), timeZoneName: 'long'}).formatToParts(
    instant,
  );
  return parts.find(part => part.type === 'timeZoneName')?.value ?? timeZone;
}
