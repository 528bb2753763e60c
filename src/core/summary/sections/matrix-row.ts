import {type VillageCriterion} from '../../domain/registry.js';
import {type VillageEntry} from '../ground/compile-input.js';
import {type MatrixRow} from '../ground/summary-schema.js';
import {isMet, toVillageVerdicts} from '../../report/verdict-meaning.js';
import {sumRemainingBudget} from '../../report/work-lines.js';

/** One village's row of the matrix, whatever the state of its report. */
export function compileMatrixRow(entry: VillageEntry, criteria: readonly VillageCriterion[]): MatrixRow {
  const entered = toVillageVerdicts(entry.report);
  const verdictOf = (criterion: VillageCriterion) => entered.get(criterion.number) ?? null;
  return {
    village: entry.village.id,
    name: entry.village.name,
    state: entry.state,
    editedAfterSubmission: entry.isEditedAfterSubmission,
    verdicts: Object.fromEntries(criteria.map(criterion => [criterion.number, verdictOf(criterion)])),
    met: criteria.filter(criterion => isMet(verdictOf(criterion), criterion.allowsNotApplicable)).length,
    remainingBudget: sumRemainingBudget(entry.report?.work ?? []),
  };
}
