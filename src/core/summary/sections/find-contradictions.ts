import {type Registry, type VillageCriterion} from '../../domain/registry.js';
import {type CriterionEntry, type Entries, isSubmitted, type VillageEntry} from '../ground/compile-input.js';
import {type Contradiction} from '../ground/summary-schema.js';
import {
  type EnteredVerdict,
  isMet,
  isNotMet,
  toIndicatorVerdicts,
  toVillageVerdicts,
} from '../../report/verdict-meaning.js';

/** A village criterion and a commune indicator that speak of the same matter, with what the indicator's officer submitted. */
interface Link {
  readonly criterion: VillageCriterion;
  readonly indicator: string;
  readonly entry: CriterionEntry;
  readonly isIndicatorMet: boolean;
  readonly isIndicatorNotMet: boolean;
}

interface JudgedVillage {
  readonly entry: VillageEntry;
  readonly verdicts: ReadonlyMap<string, EnteredVerdict>;
}

/** Finds where submitted reports of villages and of criteria say opposite things about linked matters; blank verdicts say nothing. */
export function findContradictions(entries: Entries, registry: Registry): readonly Contradiction[] {
  const links = findLinks(entries.criteria, registry);
  const villages = entries.villages
    .filter(isSubmitted)
    .map(entry => ({entry, verdicts: toVillageVerdicts(entry.report)}));
  return [
    ...villages.flatMap(village => findUnmetVillage(village, links)),
    ...links.filter(link => isDeniedByAll(link, villages)).map(link => toAllMet(link, villages)),
  ];
}

/** The contradictions between one village criterion and one indicator: the meeting settles them once, however many villages they concern. */
export type ContradictionMatter = readonly [Contradiction, ...Contradiction[]];

/** Groups contradictions into matters, in the order of the first of each. */
export function groupContradictions(contradictions: readonly Contradiction[]): readonly ContradictionMatter[] {
  const matters = new Map<string, [Contradiction, ...Contradiction[]]>();
  for (const contradiction of contradictions) {
    const {code, facts} = contradiction;
    const key = JSON.stringify([code, facts.villageCriterion, facts.indicator]);
    const matter = matters.get(key);
    if (matter) matter.push(contradiction);
    else matters.set(key, [contradiction]);
  }
  return [...matters.values()];
}

function findUnmetVillage({entry, verdicts}: JudgedVillage, links: readonly Link[]): readonly Contradiction[] {
  return links
    .filter(link => link.isIndicatorMet && isNotMet(verdicts.get(link.criterion.number) ?? null))
    .map(({criterion, indicator, entry: officer}) => ({
      code: 'villageNotMetCommuneMet' as const,
      tabs: [entry.key, officer.key],
      facts: {village: entry.village.id, villageCriterion: criterion.number, indicator},
    }));
}

function isDeniedByAll({criterion, isIndicatorNotMet}: Link, villages: readonly JudgedVillage[]): boolean {
  const meets = ({verdicts}: JudgedVillage) =>
    isMet(verdicts.get(criterion.number) ?? null, criterion.allowsNotApplicable);
  return isIndicatorNotMet && villages.length > 0 && villages.every(meets);
}

function toAllMet({criterion, indicator, entry}: Link, villages: readonly JudgedVillage[]): Contradiction {
  return {
    code: 'villageMetCommuneNotMet',
    tabs: [...villages.map(village => village.entry.key), entry.key],
    facts: {
      villageCriterion: criterion.number,
      indicator,
      villages: villages.map(village => village.entry.village.id),
    },
  };
}

function findLinks(criteria: readonly CriterionEntry[], registry: Registry): readonly Link[] {
  const judged = new Map(criteria.filter(isSubmitted).flatMap(judgeIndicators));
  return registry.villageCriteria.flatMap(criterion => {
    const linked = new Set(criterion.linkedIndicators);
    return registry.indicators
      .filter(({code}) => linked.has(code))
      .flatMap(({code}) => {
        const found = judged.get(code);
        return found ? [{criterion, indicator: code, ...found}] : [];
      });
  });
}

type JudgedIndicator = Pick<Link, 'entry' | 'isIndicatorMet' | 'isIndicatorNotMet'>;

function judgeIndicators(entry: CriterionEntry): readonly (readonly [string, JudgedIndicator])[] {
  const verdicts = toIndicatorVerdicts(entry.report);
  return entry.indicators.map(({code, allowsNotApplicable}) => {
    const verdict = verdicts.get(code) ?? null;
    const isIndicatorMet = isMet(verdict, allowsNotApplicable);
    return [code, {entry, isIndicatorMet, isIndicatorNotMet: isNotMet(verdict)}] as const;
  });
}
