import {addMilliseconds, type Instant} from '../domain/calendar.js';
import {type Wave} from '../domain/round.js';
import {isSettled, type LedgerEntry} from './reminder-ledger.js';
import {mergeWaves, orderOf, type ScheduledWave, type WaveGroup} from './wave-schedule.js';

/** The waves after the deadline are still worth sending for a day. */
const LATE_WAVE_LIFE_MS = 86_400_000;

/** What decides which waves one person is due to get. */
export interface DueInput {
  readonly now: Instant;
  readonly deadline: Instant;
  /** The enabled waves that concern the person. */
  readonly waves: readonly ScheduledWave[];
  /** The person's entries under the deadline in force. */
  readonly entries: readonly LedgerEntry[];
  /** When reminders were last planned to the end: who was not due then is not due for that wave afterwards. */
  readonly lastRunAt: Instant | undefined;
}

/** What one person is due to get now, and the waves whose time passed while nothing ran. */
export interface DueWaves {
  /** The last due wave, under whose key everything is said. */
  readonly key: Wave | undefined;
  readonly merged: readonly Wave[];
  readonly expired: readonly Wave[];
}

/** Finds the waves that are due to one person and merges them under the latest. */
export function findDueWaves(input: DueInput): DueWaves {
  const open = mergeWaves(input.waves).filter(group => isOpen(group, input));
  const last = open.filter(group => !isExpired(group, input)).pop();
  if (last === undefined) return {key: undefined, merged: [], expired: open.map(({key}) => key)};
  const settled = settledKeys(input.entries);
  const merged = open
    .flatMap(({key, merged: earlier}) => [...earlier, key])
    .filter(wave => wave !== last.key && orderOf(wave) < orderOf(last.key) && !settled.has(wave))
    .sort((one, other) => orderOf(one) - orderOf(other));
  return {key: last.key, merged, expired: []};
}

/** Begun, not settled, not overtaken by a later settled wave, and not closed by a completed run. */
function isOpen(group: WaveGroup, {now, entries, lastRunAt}: DueInput): boolean {
  const settled = settledKeys(entries);
  if (group.at > now) return false;
  if ([...settled].some(key => orderOf(key) >= orderOf(group.key))) return false;
  const isWaiting = entries.some(entry => entry.key === group.key && !isSettled(entry));
  return isWaiting || lastRunAt === undefined || group.at > lastRunAt;
}

function isExpired(group: WaveGroup, {now, deadline}: DueInput): boolean {
  const isLate = group.key === 'deadline' || group.key === 'twoHoursAfter';
  const end = isLate ? addMilliseconds(group.at, LATE_WAVE_LIFE_MS) : deadline;
  return now > end;
}

function settledKeys(entries: readonly LedgerEntry[]): ReadonlySet<Wave> {
  return new Set(entries.filter(isSettled).flatMap(({key}) => (key.startsWith('manual-') ? [] : [key as Wave]))); // all other keys are waves
}
