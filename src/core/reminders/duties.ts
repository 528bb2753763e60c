import {type Instant} from '../domain/calendar.js';
import {type Person, type Registry} from '../domain/registry.js';
import {type ReportingRound, type Wave} from '../domain/round.js';
import {activeUnits, respondentsOf, supervisorOf} from '../report/unit.js';
import {type UnitKey} from '../domain/vocabulary.js';
import {hasReason, hasTime, isMissing, unitsOf, type Digest, type Standings} from './digest.js';
import {concerns, type WaveChain} from './wave-chain.js';

/** Waves in which those who urge get one list of their late units. */
const ESCALATION_WAVES: ReadonlySet<Wave> = new Set<Wave>(['oneDay', 'threeHours', 'deadline', 'twoHoursAfter']);
/** The wave in which the coordinator and the chair get the whole list. */
const WHOLE_LIST_WAVE: Wave = 'deadline';

/** What one person is responsible for, whatever the wave. */
export interface Duties {
  readonly person: Person;
  readonly reports: readonly UnitKey[];
  readonly watches: readonly UnitKey[];
  /** All units, for the coordinator and the chair. */
  readonly oversees: readonly UnitKey[];
  /** Whether the person is the first respondent of a unit: reached before the second ones when mail is scarce. */
  readonly isFirstRespondent: boolean;
}

/** The duties of everybody who has any, in the order of `Danh bạ`. */
export function planDuties(
  registry: Registry,
  round: Pick<ReportingRound, 'coordinator' | 'chair'>,
): readonly Duties[] {
  const units = activeUnits(registry).map(unit => ({
    key: unit.key,
    respondents: respondentsOf(unit, registry).map(({id}) => id),
    watcher: supervisorOf(unit, registry)?.id,
  }));
  const keysWhere = (holds: (unit: (typeof units)[number]) => boolean): readonly UnitKey[] =>
    units.filter(holds).map(({key}) => key);
  return registry.people
    .map(person => ({
      person,
      reports: keysWhere(({respondents}) => respondents.includes(person.id)),
      watches: keysWhere(({watcher}) => watcher === person.id),
      oversees: person.id === round.coordinator || person.id === round.chair ? units.map(({key}) => key) : [],
      isFirstRespondent: units.some(({respondents}) => respondents[0] === person.id),
    }))
    .filter(({reports, watches, oversees}) => reports.length + watches.length + oversees.length > 0);
}

/** Units that nobody in `Danh bạ` reports for, so that no reminder can go out. */
export function findUnitsWithoutPeople(registry: Registry): readonly UnitKey[] {
  return activeUnits(registry)
    .filter(unit => respondentsOf(unit, registry).length === 0)
    .map(({key}) => key);
}

/** Waves of one deadline that are said to a person. */
export interface ToldWaves {
  readonly chain: WaveChain;
  readonly waves: readonly Wave[];
}

/** What a digest says, beside to whom and under which name. */
export type Contents = Pick<Digest, 'own' | 'accepted' | 'watched' | 'all' | 'waiting' | 'explained'>;

/** How reports stand at an instant. */
export interface Standing {
  readonly standings: Standings;
  readonly now: Instant;
}

/** What a person must be told in some waves, as reports stand. */
export function toContents(duties: Duties, told: readonly ToldWaves[], standing: Standing): Contents {
  const isTold = (holds: (chain: WaveChain, wave: Wave) => boolean) => (unit: UnitKey) =>
    told.some(({chain, waves}) =>
      waves.some(wave => holds(chain, wave) && concerns(chain, wave, standing.standings.get(unit))),
    );
  const list = (units: readonly UnitKey[], isOf: (unit: UnitKey) => boolean): readonly UnitKey[] => {
    const late = missingOf(units, standing).filter(unit => isOf(unit) || !hasTimeIn(standing, unit));
    return late.some(isOf) ? late : [];
  };
  return withWaiting(duties, standing, {
    own: missingOf(duties.reports, standing).filter(isTold(() => true)),
    watched: list(urgedBy(duties), isTold(isEscalated)),
    all: list(duties.oversees, isTold(isWholeList)),
  });
}

/** What a reminder by hand says: of reports that were handed back too, but not of those that were given more time. */
export function toContentsByHand(duties: Duties, urges: boolean, standing: Standing): Contents {
  const isAsked = (unit: UnitKey): boolean =>
    standing.standings.get(unit)?.state === 'returned' || !hasTimeIn(standing, unit);
  return withWaiting(duties, standing, {
    own: missingOf(duties.reports, standing).filter(isAsked),
    watched: urges ? missingOf(urgedBy(duties), standing).filter(isAsked) : [],
    all: [],
  });
}

function withWaiting(duties: Duties, standing: Standing, asked: Pick<Contents, 'own' | 'watched' | 'all'>): Contents {
  const {watched, all} = asked;
  const listed = new Set([...(all.length > 0 ? duties.oversees : []), ...(watched.length > 0 ? urgedBy(duties) : [])]);
  return {
    ...asked,
    accepted: duties.reports.filter(unit => !isMissing(standing.standings.get(unit))),
    waiting: [...listed].filter(unit => hasTimeIn(standing, unit) && !unitsOf(asked).includes(unit)),
    explained: [...listed].filter(unit => hasReason(standing.standings.get(unit))),
  };
}

/** The units that a person urges and does not report for. */
function urgedBy({watches, reports}: Duties): readonly UnitKey[] {
  return watches.filter(unit => !reports.includes(unit));
}

function hasTimeIn({standings, now}: Standing, unit: UnitKey): boolean {
  return hasTime(standings.get(unit), now);
}

function missingOf(units: readonly UnitKey[], {standings}: Standing): readonly UnitKey[] {
  return units.filter(unit => isMissing(standings.get(unit)));
}

/** Whether a wave can concern a person at all. */
export function isConcerned(duties: Duties, chain: WaveChain, wave: Wave): boolean {
  if (duties.reports.length > 0) return true;
  if (duties.watches.length > 0 && isEscalated(chain, wave)) return true;
  return duties.oversees.length > 0 && isWholeList(chain, wave);
}

function isWholeList({isOwn}: WaveChain, wave: Wave): boolean {
  return !isOwn && wave === WHOLE_LIST_WAVE;
}

/** Those who urge hear of a deadline that units were given for themselves once, when it comes. */
function isEscalated({isOwn}: WaveChain, wave: Wave): boolean {
  return isOwn ? wave === 'deadline' : ESCALATION_WAVES.has(wave);
}
