import {type Instant} from '../domain/calendar.js';
import {type Person} from '../domain/registry.js';
import {type Wave} from '../domain/round.js';
import {type ReportState, type UnitKey} from '../domain/vocabulary.js';
import {type ReminderKey} from './reminder-ledger.js';

/** Where a unit's report stands; a unit without standing is `notStarted`. */
export interface UnitStanding {
  readonly state: ReportState;
  readonly acceptedAt?: Instant | undefined;
  readonly returnReason?: string | undefined;
  /** The unit's own deadline, where it is later than the round's. */
  readonly until?: Instant | undefined;
}

export type Standings = ReadonlyMap<UnitKey, UnitStanding>;

/** Everything one reminder has to say to one person; the units are listed in registry order. */
export interface Digest {
  readonly person: Person;
  readonly key: ReminderKey;
  /** Earlier waves that are said under this key. */
  readonly merged: readonly Wave[];
  /** Units the person reports for that are missing or were asked to supplement. */
  readonly own: readonly UnitKey[];
  /** Units the person reports for whose reports were accepted. */
  readonly accepted: readonly UnitKey[];
  /** Missing units whose respondents the person has to urge. */
  readonly watched: readonly UnitKey[];
  /** All missing units, for the coordinator and the chair at the deadline. */
  readonly all: readonly UnitKey[];
}

/** Whether a report still has to come in. */
export function isMissing(standing: UnitStanding | undefined): boolean {
  return standing?.state !== 'onTime' && standing?.state !== 'late';
}

/** Whether a digest asks for anything; acknowledgements alone are not sent. */
export function isDue(digest: Pick<Digest, 'own' | 'watched' | 'all'>): boolean {
  return digest.own.length + digest.watched.length + digest.all.length > 0;
}

/** The digest as it must read after its tabs were read again, or undefined where everything came in meanwhile. */
export function refreshDigest(digest: Digest, standings: Standings): Digest | undefined {
  const still = (unit: UnitKey): boolean => isMissing(standings.get(unit));
  const fresh: Digest = {
    ...digest,
    own: digest.own.filter(still),
    accepted: [...digest.accepted, ...digest.own.filter(unit => !still(unit))],
    watched: digest.watched.filter(still),
    all: digest.all.filter(still),
  };
  return isDue(fresh) ? fresh : undefined;
}
