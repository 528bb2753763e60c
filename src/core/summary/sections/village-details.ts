import {type Instant} from '../../domain/calendar.js';
import {type Village} from '../../domain/registry.js';
import {type SubmissionRecord} from '../../domain/submission.js';
import {type ContentWorth, type VillageEntry, worthOf} from '../ground/compile-input.js';
import {type Contact, type FindContact} from '../ground/contacts.js';
import {type UnitChange} from '../ground/find-changes.js';
import {type SourceLink} from '../ground/source-link.js';
import {type MatrixRow} from '../ground/summary-schema.js';
import {textOf, unitOf, valueOf} from '../../report/typed-values.js';
import {budgetOf, hasWorkLeft, remainingOf} from '../../report/work-lines.js';

/** A village's row of the matrix with everything that is shown beside it. */
export interface VillageDetail {
  readonly row: MatrixRow;
  readonly village: Village;
  readonly supervisor: Contact | undefined;
  /** The accepted tick, if it stands. */
  readonly accepted: SubmissionRecord['accepted'];
  readonly submitter: string;
  readonly extendedUntil: Instant | undefined;
  /** Whether the unit has a tab that can be read. */
  readonly hasReport: boolean;
  readonly worth: ContentWorth;
  /** The costliest lines with work left, at most MAIN_WORK_LINES of `workLeft`. */
  readonly mainWork: readonly MainWork[];
  readonly workLeft: number;
  readonly change: UnitChange | undefined;
  readonly link: SourceLink;
}

/** One of a village's main remaining works. */
export interface MainWork {
  readonly criterion: string;
  readonly task: string;
  readonly remaining: number;
  readonly unit: string;
  readonly budget: number;
}

const MAIN_WORK_LINES = 2;
const STATE_ROW = 3;
const STATE_COLUMN = 3;

/** Puts beside a village's row what the chair asks about it. */
export function toVillageDetail(
  entry: VillageEntry,
  row: MatrixRow,
  find: FindContact,
  change: UnitChange | undefined,
): VillageDetail {
  const left = (entry.report?.work ?? []).filter(hasWorkLeft);
  const costliest = [...left].sort((one, other) => budgetOf(other) - budgetOf(one));
  return {
    row,
    village: entry.village,
    supervisor: find(entry.village.supervisor),
    accepted: entry.record?.accepted,
    submitter: entry.submitter,
    extendedUntil: entry.extendedUntil,
    hasReport: entry.report !== undefined,
    worth: worthOf(entry),
    mainWork: costliest.slice(0, MAIN_WORK_LINES).map(line => ({
      criterion: valueOf(line.criterion) ?? '',
      task: textOf(line.task),
      remaining: remainingOf(line) ?? 0,
      unit: unitOf(line.unit),
      budget: budgetOf(line),
    })),
    workLeft: left.length,
    change,
    link: toStateLink(entry),
  };
}

/** The cell in which a unit's tab says its state. */
export function toStateLink({
  key,
  report,
}: Pick<VillageEntry, 'key'> & {report: {rows: ReadonlyMap<string, number>} | undefined}): SourceLink {
  return {unit: key, row: report?.rows.get('header:state') ?? STATE_ROW, column: STATE_COLUMN};
}
