import {
  type ActiveUnit,
  describeUnit,
  findMissingRows,
  isCheckColumnCurrent,
  planCheckColumn,
  type ReviewedTab,
  toColumnValues,
  unitName,
} from '../../core/index.js';
import {toSubmissionProperty} from '../session/facts.js';
import {type ReadUnit} from '../session/read-units.js';
import {formatRefusal} from '../session/refusal.js';
import {type Store} from '../session/store.js';
import {type Workbench} from '../session/workbench.js';

/** Brings a tab's marks, state line and tick up to date; gives back the property that remembers its state. */
export function writeReview(workbench: Workbench, unit: ReadUnit): Store {
  if (unit.kind === 'noTab' || unit.review.kind === 'broken') return {};
  const {sheet, values, review} = unit;
  const {issues, states} = workbench.messages;
  const column = planCheckColumn(values, review, {mark: issues.mark, stateLine: states.stateLine});
  if (!isCheckColumnCurrent(values, column)) {
    sheet.getRange(1, 2, column.length, 1).setValues(toColumnValues(column) as string[][]);
  }
  const {report, judgement} = review;
  const {submit} = report.header;
  if (submit.raw === true && !judgement.tick) takeTickBack(sheet.getRange(submit.row, submit.column));
  return judgement.isRecordChanged ? toSubmissionProperty(unit.unit.key, judgement.record) : {};
}

/** Whoever may not touch another unit's box leaves it to the next run of somebody who may; the state line says what is missing. */
function takeTickBack(box: GoogleAppsScript.Spreadsheet.Range): void {
  if (box.canEdit()) box.setValue(false);
}

/** A sentence for a unit whose tab is missing, cannot be read, or has lost rows or holds something outside of its tables. */
export function describeTrouble(workbench: Workbench, unit: ReadUnit): readonly string[] {
  const {messages} = workbench;
  const name = unitName(unit.unit);
  if (unit.kind === 'noTab') return [formatRefusal({code: 'unitHasNoTab', unit: name}, messages)];
  if (unit.review.kind === 'reviewed') return describeGaps(workbench, unit.unit, unit.review);
  const [first] = unit.review.problems;
  const detail = first === undefined ? '' : messages.setUp.layoutProblem(first);
  return [formatRefusal({code: 'brokenTab', tab: name, detail}, messages)];
}

function describeGaps({messages, registry}: Workbench, unit: ActiveUnit, review: ReviewedTab): readonly string[] {
  const names = describeUnit(unit.key, registry).fixedRows.map(row => row.name);
  const missing = findMissingRows(review.report, names);
  const tab = unitName(unit);
  const [notice] = review.notices;
  return [
    ...(missing.length > 0 ? [messages.setUp.rowsMissing[unit.kind](tab, missing)] : []),
    ...(notice === undefined ? [] : [messages.setUp.layoutNotice(tab, notice)]),
  ];
}
