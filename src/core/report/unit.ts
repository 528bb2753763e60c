import {toComparisonKey} from '../reading/text.js';
import {type CommuneCriterion, type Person, type Registry, type Village} from '../domain/registry.js';
import {type UnitKey} from '../domain/vocabulary.js';

/** The key of a village's report. */
export function villageUnit(village: Village): UnitKey {
  return `village:${village.id}`;
}

/** The key of a criterion's report. */
export function criterionUnit(criterion: CommuneCriterion): UnitKey {
  return `criterion:${criterion.number}`;
}

/** A reporting unit that counts, with the people it concerns. */
export type ActiveUnit =
  | {readonly key: UnitKey; readonly kind: 'village'; readonly village: Village}
  | {readonly key: UnitKey; readonly kind: 'criterion'; readonly criterion: CommuneCriterion};

/** The units that are asked to report, villages first, in registry order. */
export function activeUnits(registry: Registry): readonly ActiveUnit[] {
  const villages = registry.villages
    .filter(village => village.isActive)
    .map(village => ({key: villageUnit(village), kind: 'village' as const, village}));
  const criteria = registry.communeCriteria
    .filter(criterion => criterion.isActive)
    .map(criterion => ({key: criterionUnit(criterion), kind: 'criterion' as const, criterion}));
  return [...villages, ...criteria];
}

/** The people who report for a unit, in the order in which its tab names them. */
export function respondentsOf(unit: ActiveUnit, registry: Registry): readonly Person[] {
  const ids = unit.kind === 'village' ? [unit.village.secretary, unit.village.boardHead] : [unit.criterion.officer];
  return registry.people
    .filter(person => ids.includes(person.id))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** The person whose task it is to urge a unit. */
export function supervisorOf(unit: ActiveUnit, registry: Registry): Person | undefined {
  const id = unit.kind === 'village' ? unit.village.supervisor : unit.criterion.leader;
  return registry.people.find(person => person.id === id);
}

/** The name of a unit as people say it: the village's, or the criterion's after its number. */
export function unitName(unit: ActiveUnit): string {
  return unit.kind === 'village' ? unit.village.name : unit.criterion.name;
}

/** A unit as mails and lists name it; a criterion needs words around its number. */
export function unitLabel(unit: ActiveUnit, nameCriterion: (number: string, name: string) => string): string {
  return unit.kind === 'village' ? unit.village.name : nameCriterion(unit.criterion.number, unit.criterion.name);
}

const CRITERION_CODE = /^(?:tc|c)?\s*0*(\d+(?:\.\d+)?)$/;

/** Finds a unit by what people type: its key, a village's code or name, a criterion's number with or without "TC". */
export function findUnit(registry: Registry, text: string): ActiveUnit | undefined {
  const wanted = toComparisonKey(text);
  if (wanted === '') return undefined;
  const number = CRITERION_CODE.exec(wanted)?.[1];
  return activeUnits(registry).find(unit => {
    if (toComparisonKey(unit.key) === wanted) return true;
    if (unit.kind === 'criterion') return unit.criterion.number === number;
    return toComparisonKey(unit.village.id) === wanted || toComparisonKey(unit.village.name) === wanted;
  });
}
