import {toMilliseconds, type Instant} from '../domain/calendar.js';
import {type ReportingRound, type Wave} from '../domain/round.js';
import {type Standings, type UnitStanding} from './digest.js';
import {ownWaveKey, OWN_WAVES, parseWaveKey, type LedgerEntry, type WaveKey} from './reminder-ledger.js';
import {mergeWaves, planOwnWaves, planWaves, type ScheduledWave} from './wave-schedule.js';

/** What the waves of a round and of its units follow from. */
export interface ScheduleOf {
  readonly round: Pick<ReportingRound, 'deadline' | 'reminders'>;
  /** When the entry tabs were first made. */
  readonly startedAt: Instant;
  readonly standings: Standings;
  readonly runEveryMinutes: number;
}

/** The waves of one deadline: the round's, or one that some units were given for themselves. */
export interface WaveChain {
  readonly deadline: Instant;
  readonly isOwn: boolean;
  readonly waves: readonly ScheduledWave[];
}

/** Waves that are said together, as people get them. */
export interface KeyedGroup {
  readonly key: WaveKey;
  readonly merged: readonly WaveKey[];
  readonly at: Instant;
  readonly isMoved: boolean;
}

/** The round's waves first, then those of the units' own deadlines in the order of time. */
export function chainsOf(input: ScheduleOf): readonly WaveChain[] {
  return [{deadline: input.round.deadline, isOwn: false, waves: wavesOf(input)}, ...ownChains(input)];
}

/** The enabled waves of a round with their instants. */
export function wavesOf({round, startedAt, runEveryMinutes}: Omit<ScheduleOf, 'standings'>): readonly ScheduledWave[] {
  return planWaves({deadline: round.deadline, startedAt, settings: round.reminders, runEveryMinutes});
}

function ownChains({round, standings, runEveryMinutes}: ScheduleOf): readonly WaveChain[] {
  const given = [...standings.values()].flatMap(({until, untilSince}) =>
    until === undefined ? [] : [{until, untilSince}],
  );
  const deadlines = [...new Set(given.map(({until}) => until))];
  return deadlines.sort(byTime).map(deadline => {
    const since = earliest(given.filter(({until}) => until === deadline).map(({untilSince}) => untilSince));
    return {
      deadline,
      isOwn: true,
      waves: planOwnWaves({deadline, since, settings: round.reminders, runEveryMinutes}),
    };
  });
}

/** The waves as people get them, in the order of their instants: those of one day and deadline that are said together. */
export function waveGroupsOf(input: ScheduleOf): readonly KeyedGroup[] {
  return chainsOf(input)
    .flatMap(chain =>
      mergeWaves(chain.waves).map(({key, merged, at}) => ({
        key: keyOf(chain, key),
        merged: merged.map(wave => keyOf(chain, wave)),
        at,
        isMoved: chain.waves.some(({wave, isMoved}) => wave === key && isMoved),
      })),
    )
    .sort((one, other) => byTime(one.at, other.at));
}

/** The ledger's name of a wave of a chain. */
export function keyOf({isOwn, deadline}: Pick<WaveChain, 'isOwn' | 'deadline'>, wave: Wave): WaveKey {
  const own = OWN_WAVES.find(one => one === wave);
  return isOwn && own !== undefined ? ownWaveKey(own, deadline) : wave;
}

/**
 * A person's entries that count in a chain, under the names of its waves: those of the round under the deadline in force. A start is
 * not repeated when that is moved; the other waves are.
 */
export function entriesOf(chain: WaveChain, entries: readonly LedgerEntry[]): readonly (LedgerEntry & {key: Wave})[] {
  return entries.flatMap(entry => {
    const parsed = parseWaveKey(entry.key);
    if (parsed === undefined) return [];
    const {wave} = parsed;
    const counts = chain.isOwn
      ? keyOf(chain, wave) === entry.key
      : parsed.deadline === undefined && (entry.deadline === chain.deadline || wave === 'start');
    return counts ? [{...entry, key: wave}] : [];
  });
}

/** Whether a wave of a chain speaks of a unit: of the round's deadline only where it has none of its own; the start, of all. */
export function concerns(chain: WaveChain, wave: Wave, standing: UnitStanding | undefined): boolean {
  if (chain.isOwn) return standing?.until === chain.deadline;
  return wave === 'start' || standing?.until === undefined;
}

function earliest(instants: readonly (Instant | undefined)[]): Instant | undefined {
  const known = instants.filter(instant => instant !== undefined);
  return known.length < instants.length ? undefined : [...known].sort(byTime)[0];
}

function byTime(one: Instant, other: Instant): number {
  return toMilliseconds(one) - toMilliseconds(other);
}
