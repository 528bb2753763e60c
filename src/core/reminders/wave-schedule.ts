import {addMilliseconds, toCalendarDate, toMilliseconds, type Instant} from '../domain/calendar.js';
import {WAVES, type ReminderSettings, type Wave} from '../domain/round.js';
import {OWN_WAVES} from './reminder-ledger.js';
import {lastSendingTime, nextSendingTime} from './sending-hours.js';

const HOUR_MS = 3_600_000;
const MINUTES_OF_DAY = 1440;

/** What the instants of the waves follow from. */
export interface ScheduleInput {
  readonly deadline: Instant;
  /** When the entry tabs were first made: the wave `start` belongs to it. */
  readonly startedAt: Instant;
  readonly settings: ReminderSettings;
  /** How often the dispatcher runs; a wave goes out within so many minutes after its instant. */
  readonly runEveryMinutes: number;
}

/** A wave with the instant from which it is sent. */
export interface ScheduledWave {
  readonly wave: Wave;
  readonly at: Instant;
  /** Whether weekend, holiday or hours moved it. */
  readonly isMoved: boolean;
}

/** Waves of one day for one person, sent once under the key of the last of them. */
export interface WaveGroup {
  readonly key: Wave;
  readonly merged: readonly Wave[];
  readonly at: Instant;
}

const HOURS_FROM_DEADLINE: Readonly<Record<Exclude<Wave, 'start'>, number>> = {
  threeDays: -72,
  oneDay: -24,
  threeHours: -3,
  deadline: 0,
  twoHoursAfter: 2,
};

/** Waves that speak of a day, not of an hour: two of them on one day are one too many. */
const DAY_WAVES: ReadonlySet<Wave> = new Set<Wave>(['start', 'threeDays', 'oneDay']);

/** The enabled waves with their instants, in the order of WAVES; a round that begins after its deadline has no start. */
export function planWaves({deadline, startedAt, settings, runEveryMinutes}: ScheduleInput): readonly ScheduledWave[] {
  const lead = Math.min(runEveryMinutes, MINUTES_OF_DAY);
  const isInTime = toMilliseconds(startedAt) < toMilliseconds(deadline);
  return WAVES.filter(wave => settings.waves.includes(wave) && (wave !== 'start' || isInTime)).map(wave => {
    const nominal = wave === 'start' ? startedAt : addMilliseconds(deadline, HOURS_FROM_DEADLINE[wave] * HOUR_MS);
    const at = isBackward(wave) ? lastSendingTime(nominal, settings, lead) : nextSendingTime(nominal, settings);
    return {wave, at, isMoved: at !== nominal};
  });
}

/** What the instants of a unit's own waves follow from. */
export interface OwnScheduleInput extends Pick<ScheduleInput, 'deadline' | 'settings' | 'runEveryMinutes'> {
  /** When the unit was given its deadline; unknown in rounds of version 0.1. */
  readonly since: Instant | undefined;
}

/** The enabled waves of a deadline that units were given for themselves; one before it only where it was still ahead then. */
export function planOwnWaves({deadline, since, settings, runEveryMinutes}: OwnScheduleInput): readonly ScheduledWave[] {
  return planWaves({deadline, startedAt: deadline, settings, runEveryMinutes}).filter(
    ({wave, at}) =>
      OWN_WAVES.some(own => own === wave) &&
      (!isBackward(wave) || since === undefined || toMilliseconds(at) > toMilliseconds(since)),
  );
}

/** Waves before the deadline move back; the start, the deadline and what follows move forward. */
function isBackward(wave: Wave): boolean {
  return wave === 'threeDays' || wave === 'oneDay' || wave === 'threeHours';
}

/** Joins the waves that fall on one day: those that speak of a day, and those that were moved there. */
export function mergeWaves(waves: readonly ScheduledWave[]): readonly WaveGroup[] {
  const ordered = [...waves].sort(byTime);
  const days = [...new Set(ordered.map(({at}) => toCalendarDate(at)))];
  const groups = days.flatMap(day => mergeDay(ordered.filter(({at}) => toCalendarDate(at) === day)));
  return groups.sort((one, other) =>
    one.at === other.at ? orderOf(one.key) - orderOf(other.key) : one.at < other.at ? -1 : 1,
  );
}

function mergeDay(waves: readonly ScheduledWave[]): readonly WaveGroup[] {
  const joined = waves.filter(({wave, isMoved}) => isMoved || DAY_WAVES.has(wave));
  const alone = waves.filter(scheduled => !joined.includes(scheduled)).map(toGroup);
  const last = joined[joined.length - 1];
  if (last === undefined) return alone;
  const merged = joined.filter(scheduled => scheduled !== last).map(({wave}) => wave);
  // The start brings the link to one's tab: it does not wait for a later wave of its day.
  const start = joined.find(({wave}) => wave === 'start');
  return [...alone, {key: last.wave, merged, at: (start ?? last).at}];
}

function toGroup({wave, at}: ScheduledWave): WaveGroup {
  return {key: wave, merged: [], at};
}

function byTime(one: ScheduledWave, other: ScheduledWave): number {
  if (one.at === other.at) return orderOf(one.wave) - orderOf(other.wave);
  return one.at < other.at ? -1 : 1;
}

/** The place of a wave in the order of WAVES. */
export function orderOf(wave: Wave): number {
  return WAVES.indexOf(wave);
}
