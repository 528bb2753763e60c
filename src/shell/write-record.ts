import {planCheckColumn, reviewTab, type SubmissionRecord, toColumnValues} from '../core/index.js';
import {type ReadUnit} from './entry-tabs.js';
import {type Workbench} from './workbench.js';

/** Shows a decision of the coordinator in the unit's own tab: the tick box and the state line; the property is the authority. */
export function writeRecord(
  workbench: Workbench,
  unit: ReadUnit,
  {record, tick}: {readonly record: SubmissionRecord; readonly tick?: boolean},
): void {
  if (unit.kind === 'noTab' || unit.review.kind === 'broken') return;
  const {submit} = unit.review.report.header;
  const values = unit.values.map(row => [...row]);
  const row = values[submit.row - 1];
  if (tick !== undefined && row !== undefined) {
    row[submit.column - 1] = tick;
    unit.sheet.getRange(submit.row, submit.column).setValue(tick);
  }
  const {facts, now, messages} = workbench;
  const review = reviewTab({values, facts, record, now, seenBy: 'run'});
  if (review.kind === 'broken') return;
  const {issues, states} = messages;
  const column = planCheckColumn(values, review, {mark: issues.mark, stateLine: states.stateLine});
  unit.sheet.getRange(1, 2, column.length, 1).setValues(toColumnValues(column) as string[][]);
}
