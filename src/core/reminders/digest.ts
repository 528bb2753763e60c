import {toMilliseconds, type Instant} from '../domain/calendar.js';
import {type Person} from '../domain/registry.js';
import {type ReportState, type UnitKey} from '../domain/vocabulary.js';
import {type ReminderKey, type WaveKey} from './reminder-ledger.js';

/** Where a unit's report stands; a unit without standing is `notStarted`. */
export interface UnitStanding {
  readonly state: ReportState;
  readonly acceptedAt?: Instant | undefined;
  /** What was written as the reason of an accepted report; '' for none. */
  readonly reason?: string | undefined;
  /** Errors that were left in an accepted report. */
  readonly errors?: number | undefined;
  readonly returnReason?: string | undefined;
  /** When a report that was sent back is wanted, where the deadline in force is later and stays so. */
  readonly wish?: Instant | undefined;
  /** The unit's own deadline, where it is later than the round's, and when it was given. */
  readonly until?: Instant | undefined;
  readonly untilSince?: Instant | undefined;
}

export type Standings = ReadonlyMap<UnitKey, UnitStanding>;

/** Everything one reminder has to say to one person; the units are listed in registry order. */
export interface Digest {
  readonly person: Person;
  readonly key: ReminderKey;
  /** Other waves that are said under this key. */
  readonly merged: readonly WaveKey[];
  /** Units the person reports for that are missing or were asked to supplement. */
  readonly own: readonly UnitKey[];
  /** Units the person reports for whose reports were accepted. */
  readonly accepted: readonly UnitKey[];
  /** Missing units whose respondents the person has to urge. */
  readonly watched: readonly UnitKey[];
  /** All missing units, for the coordinator and the chair at the deadline. */
  readonly all: readonly UnitKey[];
  /** Beside those of `watched` and `all`: units with time left under a deadline of their own, told of and not urged. */
  readonly waiting: readonly UnitKey[];
  /** Beside those as well: units that came in with a reason worth telling. */
  readonly explained: readonly UnitKey[];
}

/** Whether a report still has to come in. */
export function isMissing(standing: UnitStanding | undefined): boolean {
  return standing?.state !== 'onTime' && standing?.state !== 'late';
}

/** Whether a report still has to come in under a deadline of its unit's own that is still ahead. */
export function hasTime(standing: UnitStanding | undefined, now: Instant): boolean {
  const until = standing?.until;
  return isMissing(standing) && until !== undefined && toMilliseconds(until) > toMilliseconds(now);
}

/** Whether a report came in with a reason worth telling: with gaps left, or late. */
export function hasReason(standing: UnitStanding | undefined): boolean {
  if (standing === undefined || isMissing(standing) || (standing.reason ?? '') === '') return false;
  return (standing.errors ?? 0) > 0 || standing.state === 'late';
}

/** Whether a digest asks for anything; acknowledgements alone are not sent. */
export function isDue(digest: Pick<Digest, 'own' | 'watched' | 'all'>): boolean {
  return digest.own.length + digest.watched.length + digest.all.length > 0;
}

/** The units that a digest asks for, each once. */
export function unitsOf({own, watched, all}: Pick<Digest, 'own' | 'watched' | 'all'>): readonly UnitKey[] {
  return [...new Set([...own, ...watched, ...all])];
}

/** Every unit of which a digest says anything. */
export function mentionedBy(digest: Digest): readonly UnitKey[] {
  return [...new Set([...unitsOf(digest), ...digest.accepted, ...digest.waiting, ...digest.explained])];
}

/** What was known when digests were planned, and what is known just before they are sent. */
export interface Change {
  readonly before: Standings;
  readonly after: Standings;
}

/**
 * The digest as it must read just before it is sent, or undefined where nothing is left to ask for: reports that came in are
 * acknowledged, units that were given more time meanwhile are left to their own waves.
 */
export function refreshDigest(digest: Digest, {before, after}: Change): Digest | undefined {
  const came = (unit: UnitKey): boolean => !isMissing(after.get(unit));
  const still = (unit: UnitKey): boolean => !came(unit) && after.get(unit)?.until === before.get(unit)?.until;
  const extended = [...digest.watched, ...digest.all].filter(unit => !came(unit) && !still(unit));
  const fresh: Digest = {
    ...digest,
    own: digest.own.filter(still),
    accepted: [...digest.accepted.filter(came), ...digest.own.filter(came)],
    watched: digest.watched.filter(still),
    all: digest.all.filter(still),
    explained: digest.explained.filter(unit => hasReason(after.get(unit))),
    waiting: [...new Set([...digest.waiting.filter(unit => !came(unit)), ...extended])],
  };
  return isDue(fresh) ? fresh : undefined;
}
