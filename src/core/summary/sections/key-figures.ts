import {type Registry} from '../../domain/registry.js';
import {type Entries, isSubmitted} from '../ground/compile-input.js';
import {isDossierComplete} from './document-details.js';
import {type Summary} from '../ground/summary-schema.js';
import {isMet, isNotMet} from '../../report/verdict-meaning.js';
import {sumRounded} from '../../report/work-lines.js';

/** How submitted villages judge one of the village criteria. */
export interface CriterionReach {
  readonly number: string;
  readonly name: string;
  readonly met: number;
  readonly notMet: number;
  /** Submitted, but blank, unreadable or "Không áp dụng" where that is no answer. */
  readonly undecided: number;
}

/** The figures of the meeting; everything but the counts of reports rests on submitted reports only. */
export interface KeyFigures {
  readonly villages: Summary['reports']['villages'];
  readonly criteria: Summary['reports']['criteria'];
  readonly villageCriteria: number;
  readonly villagesMeetingAll: number;
  readonly criteriaMet: number;
  readonly criteriaNotMet: number;
  readonly criteriaUndecided: number;
  readonly remainingBudget: number;
  readonly dossiersComplete: number;
  readonly documentsMissing: number;
  readonly documentsIncomplete: number;
  readonly reach: readonly CriterionReach[];
}

/** Counts the key figures from a summary and the reports it was compiled from. */
export function countKeyFigures(summary: Summary, entries: Entries, registry: Registry): KeyFigures {
  const matrix = summary.matrix.filter(isSubmitted);
  const criteria = summary.criteria.filter(isSubmitted);
  const countVerdict = (verdict: 'met' | 'notMet' | null) => criteria.filter(row => row.verdict === verdict).length;
  const villageCriteria = registry.villageCriteria.length;
  return {
    ...summary.reports,
    villageCriteria,
    villagesMeetingAll: matrix.filter(({met}) => villageCriteria > 0 && met === villageCriteria).length,
    criteriaMet: countVerdict('met'),
    criteriaNotMet: countVerdict('notMet'),
    criteriaUndecided: countVerdict(null),
    remainingBudget: sumRounded(matrix.map(row => row.remainingBudget)),
    dossiersComplete: entries.criteria
      .filter(isSubmitted)
      .filter(({report}) => isDossierComplete(report?.dossier ?? [])).length,
    documentsMissing: sumRounded(criteria.flatMap(({dossier}) => Object.values(dossier.missing))),
    documentsIncomplete: sumRounded(criteria.map(({dossier}) => dossier.incomplete)),
    reach: registry.villageCriteria.map(criterion => {
      const verdicts = matrix.map(row => row.verdicts[criterion.number] ?? null);
      const met = verdicts.filter(verdict => isMet(verdict, criterion.allowsNotApplicable)).length;
      const notMet = verdicts.filter(isNotMet).length;
      return {number: criterion.number, name: criterion.name, met, notMet, undecided: matrix.length - met - notMet};
    }),
  };
}
