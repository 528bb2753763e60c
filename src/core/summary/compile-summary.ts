import {toCoordination} from './compile-coordination.js';
import {compileCriterionRow} from './compile-criteria.js';
import {type CompileInput, type Entries, toEntries} from './compile-input.js';
import {compileMatrixRow} from './compile-matrix.js';
import {toObstacle} from './compile-obstacles.js';
import {toOverdue} from './compile-overdue.js';
import {toRemainingWork} from './compile-remaining-work.js';
import {compileReportCounts} from './compile-reports.js';
import {countIssues} from './count-issues.js';
import {findContradictions} from './find-contradictions.js';
import {collectFindings, type Findings} from './findings.js';
import {type Summary} from './summary-schema.js';

/** Compiles what the units reported into the documented summary; an active unit that was not read counts as not started. */
export function compileSummary(input: CompileInput): Summary {
  const entries = toEntries(input);
  return compileFindings(input, entries, collectFindings(input, entries));
}

/** Compiles units in registry order and what was found in them. */
export function compileFindings(
  {round, registry, compiledAt}: CompileInput,
  entries: Entries,
  {obstacles, workGroups, overdue, coordination}: Findings,
): Summary {
  const {villages, criteria} = entries;
  return {
    compiledAt,
    round: round.name,
    deadline: round.deadline,
    reports: {villages: compileReportCounts(villages), criteria: compileReportCounts(criteria)},
    matrix: villages.map(entry => compileMatrixRow(entry, registry.villageCriteria)),
    criteria: criteria.map(compileCriterionRow),
    remainingWork: workGroups.map(toRemainingWork),
    obstacles: obstacles.map(toObstacle),
    overdue: overdue.map(toOverdue),
    coordination: coordination.map(toCoordination),
    contradictions: [...findContradictions(entries, registry)],
    issues: countIssues([...villages, ...criteria]),
  };
}
