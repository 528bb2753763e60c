import {toCalendarDate} from '../calendar.js';
import {type CompileInput, type Entries, toEntries} from './compile-input.js';
import {findCoordination, toCoordination} from './compile-coordination.js';
import {compileCriterionRow} from './compile-criteria.js';
import {compileMatrixRow} from './compile-matrix.js';
import {findObstacles, toObstacle} from './compile-obstacles.js';
import {findOverdue, toOverdue} from './compile-overdue.js';
import {findOpenWork, groupWork, toRemainingWork} from './compile-remaining-work.js';
import {compileReportCounts} from './compile-reports.js';
import {countIssues} from './count-issues.js';
import {findContradictions} from './find-contradictions.js';
import {type Summary} from './summary-schema.js';

/** Compiles what the units reported into the documented summary; an active unit that was not read counts as not started. */
export function compileSummary(input: CompileInput): Summary {
  return compileEntries(input, toEntries(input));
}

/** Compiles units that are already in registry order. */
export function compileEntries({round, registry, compiledAt}: CompileInput, entries: Entries): Summary {
  const {villages, criteria} = entries;
  return {
    compiledAt,
    round: round.name,
    deadline: round.deadline,
    reports: {villages: compileReportCounts(villages), criteria: compileReportCounts(criteria)},
    matrix: villages.map(entry => compileMatrixRow(entry, registry.villageCriteria)),
    criteria: criteria.map(compileCriterionRow),
    remainingWork: groupWork(findOpenWork(villages), registry.villageCriteria).map(toRemainingWork),
    obstacles: findObstacles(villages).map(toObstacle),
    overdue: findOverdue(entries, toCalendarDate(compiledAt)).map(toOverdue),
    coordination: findCoordination(criteria).map(toCoordination),
    contradictions: [...findContradictions(entries, registry)],
    issues: countIssues([...villages, ...criteria]),
  };
}
