import {toCalendarDate, type Instant} from '../../domain/calendar.js';
import {type Registry} from '../../domain/registry.js';
import {type ReportingRound} from '../../domain/round.js';
import {type AbsenteeGroup, groupAbsentees} from '../sections/absentees.js';
import {type CompileInput, type Entries, toEntries} from '../ground/compile-input.js';
import {compileFindings} from './compile-findings.js';
import {toContactFinder} from '../ground/contacts.js';
import {type ContradictionMatter, groupContradictions} from '../sections/find-contradictions.js';
import {type CriterionDetail, toCriterionDetail} from '../sections/criterion-details.js';
import {type Changes, findChanges} from '../ground/find-changes.js';
import {collectFindings, type Findings} from './findings.js';
import {countKeyFigures, type KeyFigures} from '../sections/key-figures.js';
import {type MoneyRow, sumResources} from '../sections/money-by-resource.js';
import {planRoadmap, type RoadmapMonth} from '../sections/month-roadmap.js';
import {type PreviousDigest, toPreviousDigest} from '../ground/previous-digest.js';
import {type ReportBase, toCriterionBase, toVillageBase} from '../ground/report-base.js';
import {groupObstacles, type ObstacleGroup} from '../sections/shared-obstacles.js';
import {type Summary} from '../ground/summary-schema.js';
import {toVillageDetail, type VillageDetail} from '../sections/village-details.js';

/** What the details are compiled from: the reports, when they were read, and what the previous compile left. */
export interface DetailsInput extends CompileInput {
  readonly readFrom: Instant;
  readonly readTo: Instant;
  readonly previous?: PreviousDigest | undefined;
}

/** The summary and everything that the output tabs show beside it. */
export interface SummaryDetails extends Omit<Findings, 'obstacles'> {
  readonly summary: Summary;
  readonly round: ReportingRound;
  readonly registry: Registry;
  readonly readFrom: Instant;
  readonly readTo: Instant;
  readonly base: {readonly villages: ReportBase; readonly criteria: ReportBase};
  readonly figures: KeyFigures;
  readonly villages: readonly VillageDetail[];
  readonly criteria: readonly CriterionDetail[];
  readonly obstacles: readonly ObstacleGroup[];
  readonly contradictions: readonly ContradictionMatter[];
  readonly money: readonly MoneyRow[];
  readonly roadmap: readonly RoadmapMonth[];
  readonly absentees: readonly AbsenteeGroup[];
  readonly changes: Changes;
  /** What the next compile compares with. */
  readonly digest: PreviousDigest;
}

/** Compiles the summary together with its sources, people, groupings and changes. */
export function compileDetails(input: DetailsInput): SummaryDetails {
  const entries = toEntries(input);
  const findings = collectFindings(input, entries);
  const summary = compileFindings(input, entries, findings);
  const changes = findChanges(summary, input.previous);
  const {round, registry, readFrom, readTo} = input;
  return {
    summary,
    round,
    registry,
    readFrom,
    readTo,
    base: {villages: toVillageBase(entries.villages), criteria: toCriterionBase(entries.criteria)},
    figures: countKeyFigures(summary, entries, registry),
    changes,
    digest: toPreviousDigest(summary),
    ...compileRows(input, entries, summary, changes),
    ...findings,
    obstacles: groupObstacles(findings.obstacles, registry.villageCriteria),
    contradictions: groupContradictions(summary.contradictions),
    money: sumResources(findings.openWork),
    roadmap: planRoadmap(findings.openWork),
  };
}

function compileRows(
  {registry, compiledAt}: DetailsInput,
  entries: Entries,
  summary: Summary,
  changes: Changes,
): Pick<SummaryDetails, 'villages' | 'criteria' | 'absentees'> {
  const find = toContactFinder(registry.people);
  const context = {find, today: toCalendarDate(compiledAt)};
  const villageRows = new Map(summary.matrix.map(row => [row.village, row]));
  const criterionRows = new Map(summary.criteria.map(row => [row.number, row]));
  return {
    villages: entries.villages.flatMap(entry => {
      const row = villageRows.get(entry.village.id);
      return row ? [toVillageDetail(entry, row, find, changes.units.get(entry.key))] : [];
    }),
    criteria: entries.criteria.flatMap(entry => {
      const row = criterionRows.get(entry.criterion.number);
      return row ? [toCriterionDetail(entry, row, context, changes.units.get(entry.key))] : [];
    }),
    absentees: groupAbsentees(entries, find),
  };
}
