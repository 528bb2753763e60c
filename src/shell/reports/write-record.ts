import {planCheckColumn, reviewTab, type ReviewedTab, type SubmissionRecord, toColumnValues} from '../../core/index.js';
import {type ReadUnit} from '../session/read-units.js';
import {type Workbench} from '../session/workbench.js';

/** A decision of the coordinator: the record as it will be, and the tick box where it changes. */
export interface Decision {
  readonly record: SubmissionRecord;
  readonly tick?: boolean;
}

/** Shows a decision of the coordinator in the unit's own tab: the tick box and the state line; the property is the authority. */
export function writeRecord(workbench: Workbench, unit: ReadUnit, decision: Decision): void {
  const decided = reviewDecision(workbench, unit, decision);
  if (unit.kind === 'noTab' || decided === undefined) return;
  const {submit} = decided.review.report.header;
  if (decision.tick !== undefined) unit.sheet.getRange(submit.row, submit.column).setValue(decision.tick);
  unit.sheet.getRange(1, 2, decided.column.length, 1).setValues(toColumnValues(decided.column) as string[][]);
}

/** A unit's tab as it will read once a decision is taken; undefined where there is no tab or it cannot be read. */
export function reviewDecision(
  {facts, now, messages}: Workbench,
  unit: ReadUnit,
  {record, tick}: Decision,
): {readonly review: ReviewedTab; readonly column: readonly string[]} | undefined {
  if (unit.kind === 'noTab' || unit.review.kind === 'broken') return undefined;
  const {submit} = unit.review.report.header;
  const values = unit.values.map(row => [...row]);
  const row = values[submit.row - 1];
  if (tick !== undefined && row !== undefined) row[submit.column - 1] = tick;
  const review = reviewTab({values, facts, record, now, seenBy: 'run'});
  if (review.kind === 'broken') return undefined;
  const {issues, states} = messages;
  return {review, column: planCheckColumn(values, review, {mark: issues.mark, stateLine: states.stateLine})};
}
