import {type Person, type Registry} from '../domain/registry.js';
import {type ReportingRound, type Wave} from '../domain/round.js';
import {activeUnits, respondentsOf, supervisorOf} from '../report/unit.js';
import {type UnitKey} from '../domain/vocabulary.js';
import {isMissing, type Digest, type Standings} from './digest.js';

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

/** What a person must be told in some waves, as reports stand. */
export function toContents(
  duties: Duties,
  waves: readonly Wave[],
  standings: Standings,
): Pick<Digest, 'own' | 'accepted' | 'watched' | 'all'> {
  const missing = (units: readonly UnitKey[]): readonly UnitKey[] =>
    units.filter(unit => isMissing(standings.get(unit)));
  const urged = duties.watches.filter(unit => !duties.reports.includes(unit));
  return {
    own: missing(duties.reports),
    accepted: duties.reports.filter(unit => !isMissing(standings.get(unit))),
    watched: waves.some(wave => ESCALATION_WAVES.has(wave)) ? missing(urged) : [],
    all: waves.includes(WHOLE_LIST_WAVE) ? missing(duties.oversees) : [],
  };
}

/** Whether a wave can concern a person at all. */
export function isConcerned(duties: Duties, wave: Wave): boolean {
  if (duties.reports.length > 0) return true;
  if (duties.watches.length > 0 && ESCALATION_WAVES.has(wave)) return true;
  return duties.oversees.length > 0 && wave === WHOLE_LIST_WAVE;
}
