import {toCoordination, toRequest} from '../sections/coordination.js';
import {compileCriterionRow} from '../sections/criterion-summary.js';
import {type CompileInput, type Entries, toEntries} from '../ground/compile-input.js';
import {compileMatrixRow} from '../sections/matrix-row.js';
import {toObstacle} from '../sections/obstacles.js';
import {toProposal} from '../sections/proposals.js';
import {toOverdue, toOverdueDocument} from '../sections/overdue.js';
import {toRemainingWork} from '../sections/remaining-work.js';
import {findUnmetIndicators} from '../sections/unmet-indicators.js';
import {compileReportCounts} from '../sections/report-counts.js';
import {countIssues} from '../ground/count-issues.js';
import {findContradictions} from '../sections/find-contradictions.js';
import {collectFindings, type Findings} from './findings.js';
import {type Summary} from '../ground/summary-schema.js';

/** Compiles what the units reported into the documented summary; an active unit that was not read counts as not started. */
export function compileSummary(input: CompileInput): Summary {
  const entries = toEntries(input);
  return compileFindings(input, entries, collectFindings(input, entries));
}

/** Compiles units in registry order and what was found in them. */
export function compileFindings(
  {round, registry, compiledAt}: CompileInput,
  entries: Entries,
  {obstacles, proposals, workGroups, overdue, overdueDocuments, coordination, requests}: Findings,
): Summary {
  const {villages, criteria} = entries;
  return {
    compiledAt,
    round: round.name,
    deadline: round.deadline,
    reports: {villages: compileReportCounts(villages), criteria: compileReportCounts(criteria)},
    matrix: villages.map(entry => compileMatrixRow(entry, registry.villageCriteria)),
    criteria: criteria.map(compileCriterionRow),
    unmetIndicators: [...findUnmetIndicators(criteria)],
    remainingWork: workGroups.map(toRemainingWork),
    obstacles: obstacles.map(toObstacle),
    proposals: proposals.map(toProposal),
    overdue: overdue.map(toOverdue),
    overdueDocuments: overdueDocuments.map(toOverdueDocument),
    coordination: coordination.map(toCoordination),
    requests: requests.map(toRequest),
    contradictions: [...findContradictions(entries, registry)],
    issues: countIssues([...villages, ...criteria]),
  };
}
