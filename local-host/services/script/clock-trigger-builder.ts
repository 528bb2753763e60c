import {ScriptException} from '../../ground/host-error.js';
import {dayNumber, type Days, type Schedule} from '../../runtime/state/schedule.js';
import {type ServiceContext} from '../../runtime/execution/service-context.js';
import {instantAt, isTimeZone, wallTimeAt, weekdayOf} from '../../ground/time-zone.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const MINUTES = [1, 5, 10, 15, 30];
/** `nearMinute` and `atDate` keep to the minute within a quarter of an hour. */
const NEARNESS_MINUTES = 15;

type Frequency =
  | {readonly kind: 'after'; readonly duration: number}
  | {readonly kind: 'at'; readonly instant: number}
  | {readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number}
  | Recurrence;

interface Recurrence {
  readonly kind: 'minutes' | 'hours' | 'days' | 'weeks' | 'monthDay';
  readonly count: number;
}

const WEEKLY: Recurrence = {kind: 'weeks', count: 1};

/** What stands behind a `ClockTriggerBuilder`. */
export class ClockTriggerBuilder {
  private frequency: Frequency | undefined;
  private weekday: number | undefined;
  private hour: number | undefined;
  private minute: number | undefined;
  private timeZone: string;

  constructor(
    private readonly context: ServiceContext,
    private readonly install: (event: 'CLOCK', schedule: Schedule) => object,
  ) {
    this.timeZone = context.state.script.manifest.timeZone;
  }

  after(duration: number): object {
    return this.choose({kind: 'after', duration: atLeast(duration, 0, 'durationMilliseconds')});
  }

  at(date: Date): object {
    return this.choose({kind: 'at', instant: date.getTime()});
  }

  atDate(year: number, month: number, day: number): object {
    return this.choose({kind: 'date', year, month: within(month, 1, 12, 'month'), day: within(day, 1, 31, 'day')});
  }

  everyMinutes(count: number): object {
    if (!MINUTES.includes(count)) {
      throw new ScriptException(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    if (this.context.state.deployment === 'addOn') {
      throw new ScriptException('The clock triggers of an add-on fire once an hour at most.');
    }
    return this.choose({kind: 'minutes', count});
  }

  everyHours(count: number): object {
    return this.choose({kind: 'hours', count: atLeast(count, 1, 'n')});
  }

  everyDays(count: number): object {
    return this.choose({kind: 'days', count: atLeast(count, 1, 'n')});
  }

  everyWeeks(count: number): object {
    return this.choose({kind: 'weeks', count: atLeast(count, 1, 'n')});
  }

  onMonthDay(day: number): object {
    return this.choose({kind: 'monthDay', count: within(day, 1, 31, 'day')});
  }

  onWeekDay(day: object): object {
    const name = this.context.realm.enumName(day) ?? '';
    this.weekday = WEEKDAYS.indexOf(name) + 1;
    return this.self();
  }

  atHour(hour: number): object {
    this.hour = within(hour, 0, 23, 'hour');
    return this.self();
  }

  nearMinute(minute: number): object {
    this.minute = within(minute, 0, 59, 'minute');
    return this.self();
  }

  inTimezone(timeZone: string): object {
    if (!isTimeZone(timeZone)) throw new ScriptException(`Invalid argument: timezone. Should be of type: String`);
    this.timeZone = timeZone;
    return this.self();
  }

  create(): object {
    return this.context.call('ClockTriggerBuilder.create', 'trigger', 0, () => this.install('CLOCK', this.schedule()));
  }

  private choose(frequency: Frequency): object {
    this.frequency = frequency;
    return this.self();
  }

  private self(): object {
    return this.context.realm.wrap('ClockTriggerBuilder', this);
  }

  private schedule(): Schedule {
    const frequency = this.frequency ?? (this.weekday === undefined ? undefined : WEEKLY);
    if (frequency === undefined) {
      throw new ScriptException('The trigger has no schedule: say when or how often it fires.');
    }
    return 'count' in frequency ? this.recurring(frequency) : {kind: 'once', at: this.instantOf(frequency)};
  }

  private instantOf(frequency: Exclude<Frequency, Recurrence>): number {
    switch (frequency.kind) {
      case 'after':
        return this.context.now() + frequency.duration + this.delay();
      case 'at':
        return Math.max(this.context.now() + 1, frequency.instant + this.delay() * this.direction());
      case 'date':
        return this.instantOfDate(frequency);
    }
  }

  private recurring({kind, count}: Recurrence): Schedule {
    const now = this.context.now();
    switch (kind) {
      case 'minutes': {
        const every = count * MINUTE_MS;
        return {kind: 'interval', every, firstAt: now + Math.ceil(this.draw(every))};
      }
      case 'hours':
        return {kind: 'interval', every: count * HOUR_MS, firstAt: this.firstHourlyFiring(now)};
      case 'days':
      case 'weeks':
      case 'monthDay':
        return this.calendar(kind, count, now);
    }
  }

  private calendar(kind: 'days' | 'weeks' | 'monthDay', count: number, now: number): Schedule {
    const today = wallTimeAt(now, this.timeZone);
    const from = dayNumber(today);
    const days: Record<typeof kind, Days> = {
      days: {kind: 'everyDays', count, from},
      weeks: {kind: 'everyWeeks', count, from, weekday: this.weekday ?? weekdayOf(today)},
      monthDay: {kind: 'monthDay', day: count},
    };
    const hour = this.hour ?? Math.floor(this.draw(24));
    return {kind: 'calendar', timeZone: this.timeZone, days: days[kind], ...this.drawnTime(hour)};
  }

  /** The minute is drawn once: within the hour, or near the minute asked for, never outside the hour. */
  private drawnTime(hour: number): {hour: number; minute: number} {
    if (this.minute === undefined) return {hour, minute: Math.floor(this.draw(60))};
    const drawn = this.minute - NEARNESS_MINUTES + Math.floor(this.draw(2 * NEARNESS_MINUTES + 1));
    return {hour, minute: Math.min(59, Math.max(0, drawn))};
  }

  private firstHourlyFiring(now: number): number {
    const {minute} = this.drawnTime(0);
    const wall = wallTimeAt(now, this.timeZone);
    const first = instantAt({...wall, minute, second: 0, millisecond: 0}, this.timeZone);
    return first > now ? first : first + HOUR_MS;
  }

  private instantOfDate({year, month, day}: Frequency & {kind: 'date'}): number {
    const midnight = instantAt(
      {year, month, day, hour: this.hour ?? 0, minute: 0, second: 0, millisecond: 0},
      this.timeZone,
    );
    const minute = this.minute ?? 0;
    const nearness = Math.floor(this.draw(2 * NEARNESS_MINUTES + 1)) - NEARNESS_MINUTES;
    return midnight + (minute + nearness) * MINUTE_MS;
  }

  /** -1 or 1: early or late. */
  private direction(): number {
    return this.draw(2) < 1 ? -1 : 1;
  }

  private delay(): number {
    return Math.floor(this.draw(this.context.switches.clockTriggerDelaySeconds * 1000));
  }

  private draw(below: number): number {
    return this.context.state.random() * below;
  }
}

/** Monday first, as days of the week are counted. */
const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

function atLeast(value: number, least: number, name: string): number {
  return within(value, least, Number.MAX_SAFE_INTEGER, name);
}

function within(value: number, least: number, most: number, name: string): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new ScriptException(`Invalid argument: ${name}`);
}
