import {type Cell} from '../domain/cell.js';
import {type CriterionReport, type VillageReport} from './entry-report.js';
import {type Indicator} from '../domain/registry.js';
import {type Verdict} from '../domain/vocabulary.js';

/** A verdict as it counts: null where nothing readable was entered. */
export type EnteredVerdict = Verdict | null;

/** Whether a verdict counts as met: `met`, or `notApplicable` where that is allowed. */
export function isMet(verdict: EnteredVerdict, allowsNotApplicable: boolean): boolean {
  return verdict === 'met' || (verdict === 'notApplicable' && allowsNotApplicable);
}

/** Whether a verdict says that the level is not reached; "Cơ bản đạt" does. */
export function isNotMet(verdict: EnteredVerdict): boolean {
  return verdict === 'notMet' || verdict === 'nearlyMet';
}

/** A village's verdicts by criterion number. */
export function toVillageVerdicts(report: VillageReport | undefined): ReadonlyMap<string, EnteredVerdict> {
  return new Map(report?.assessment.map(row => [row.criterion, toVerdict(row.verdict)]));
}

/** A criterion's verdicts by indicator code. */
export function toIndicatorVerdicts(report: CriterionReport | undefined): ReadonlyMap<string, EnteredVerdict> {
  return new Map(report?.indicators.map(row => [row.indicator, toVerdict(row.verdict)]));
}

/**
 * Judges a criterion by its indicators: not met as soon as one is not or nearly met, whatever the others will say; undecided
 * where none is and one is blank (or there is none); else met.
 */
export function judgeCriterion(
  indicators: readonly Indicator[],
  verdicts: ReadonlyMap<string, EnteredVerdict>,
): 'met' | 'notMet' | null {
  const entered = indicators.map(indicator => verdicts.get(indicator.code) ?? null);
  if (entered.some(isNotMet)) return 'notMet';
  return entered.length === 0 || entered.includes(null) ? null : 'met';
}

function toVerdict(cell: Cell<Verdict>): EnteredVerdict {
  return cell.reading.kind === 'value' ? cell.reading.value : null;
}
