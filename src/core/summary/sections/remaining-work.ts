import {type VillageWorkLine} from '../../report/entry-report.js';
import {type VillageCriterion} from '../../domain/registry.js';
import {UNIT_LIST} from '../../catalogue/lists/unit-list.js';
import {canonicalUnit, normalizeUnit} from '../../reading/units.js';
import {isSubmitted, type VillageEntry} from '../ground/compile-input.js';
import {remembering} from '../ground/remembering.js';
import {type RemainingWork} from '../ground/summary-schema.js';
import {valueOf} from '../../report/typed-values.js';
import {budgetOf, hasWorkLeft, remainingOf, sumRounded} from '../../report/work-lines.js';

/** A village line with work left, and the village that reported it. */
export interface PlacedWork {
  readonly entry: VillageEntry;
  readonly line: VillageWorkLine;
}

/** Work left under one criterion, measured in one unit. */
export interface WorkGroup {
  /** Number of a village criterion, '' where the lines name none that is known. */
  readonly criterion: string;
  readonly unit: string;
  readonly lines: readonly PlacedWork[];
}

/** The lines of submitted village reports that are not known to be finished, in registry order. */
export function findOpenWork(villages: readonly VillageEntry[]): readonly PlacedWork[] {
  return villages
    .filter(isSubmitted)
    .flatMap(entry => (entry.report?.work ?? []).map(line => ({entry, line})))
    .filter(({line}) => remainingOf(line) !== 0);
}

/** Groups the work that is known to remain by criterion and unit; lines without a readable unit cannot be added up and are left out. */
export function groupWork(
  openWork: readonly PlacedWork[],
  criteria: readonly VillageCriterion[],
): readonly WorkGroup[] {
  const groups = new Map<string, {criterion: string; unit: string; lines: PlacedWork[]}>();
  const unitKey = remembering(normalizeUnit);
  const known = new Set(criteria.map(({number}) => number));
  for (const placed of openWork.filter(({line}) => hasWorkLeft(line))) {
    const unit = valueOf(placed.line.unit);
    if (unit === undefined) continue;
    const named = valueOf(placed.line.criterion) ?? '';
    const criterion = known.has(named) ? named : '';
    const key = `${criterion}\n${unitKey(unit)}`;
    const group = groups.get(key) ?? {criterion, unit: canonicalUnit(unit, UNIT_LIST), lines: []};
    group.lines.push(placed);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  return [...known, ''].flatMap(number => all.filter(({criterion}) => criterion === number));
}

/** A group as summary.json has it. */
export function toRemainingWork({criterion, unit, lines}: WorkGroup): RemainingWork {
  return {
    criterion,
    unit,
    quantity: sumRounded(lines.map(({line}) => remainingOf(line) ?? 0)),
    budget: sumRounded(lines.map(({line}) => budgetOf(line))),
    villages: [...new Set(lines.map(({entry}) => entry.village.id))],
  };
}
