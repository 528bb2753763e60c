import {
  CELL_WORDS,
  findColumnTitle,
  isCheckColumnCurrent,
  planCheckColumn,
  toColumnValues,
  unitName,
} from '../../core/index.js';
import {type Session} from '../session/boundary.js';
import {type ReadUnit, readUnits} from '../session/read-units.js';
import {toSubmissionProperty} from '../session/facts.js';
import {formatRefusal} from '../refusal-text.js';
import {type Problem, type SidebarResult} from '../dashboard/types.js';
import {WHOLE} from '../session/slices.js';
import {type Store, writeStore} from '../session/store.js';
import {openWorkbench, requireRegion, type Workbench} from '../session/workbench.js';

/** Checks every entry tab: marks each row, judges ticks that no edit event saw, and lists what is to be mended. */
export function validateAll(session: Session): SidebarResult {
  const workbench = openWorkbench(session);
  requireRegion(workbench.spreadsheet);
  const units = readUnits(workbench);
  const changes = units.map(unit => writeReview(workbench, unit));
  writeStore(Object.assign({}, workbench.changes, ...changes) as Store);
  return {
    text: describeResult(workbench, units),
    progress: WHOLE,
    problems: units.flatMap(unit => toProblems(workbench, unit)),
  };
}

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

function describeResult({messages}: Workbench, units: readonly ReadUnit[]): string {
  const issues = units.flatMap(unit =>
    unit.kind === 'tab' && unit.review.kind === 'reviewed' && unit.review.report.hasInput ? unit.review.issues : [],
  );
  const errors = issues.filter(issue => issue.severity === 'error').length;
  const tabs = units.filter(unit => unit.kind === 'tab').length;
  const notices = units.flatMap(unit => describeTrouble(messages, unit));
  return [messages.commands.done.validated(tabs, errors, issues.length - errors), ...notices].join('\n');
}

/** A sentence for a unit whose tab is missing or cannot be read. */
export function describeTrouble(messages: Workbench['messages'], unit: ReadUnit): readonly string[] {
  const name = unitName(unit.unit);
  if (unit.kind === 'noTab') return [formatRefusal({code: 'unitHasNoTab', unit: name}, messages)];
  if (unit.review.kind === 'reviewed') return [];
  const [first] = unit.review.problems;
  const detail = first === undefined ? '' : messages.setup.layoutProblem(first);
  return [formatRefusal({code: 'brokenTab', tab: name, detail}, messages)];
}

function toProblems({messages, facts, tabs}: Workbench, unit: ReadUnit): readonly Problem[] {
  if (unit.kind === 'noTab' || unit.review.kind === 'broken' || !unit.review.report.hasInput) return [];
  const words = CELL_WORDS[facts.language];
  return unit.review.issues.map(issue => ({
    tab: unitName(unit.unit),
    sheetId: tabs[unit.unit.key]?.sheet ?? 0,
    row: issue.row,
    column: issue.column,
    isError: issue.severity === 'error',
    sentence: messages.issues.sentence(issue, findColumnTitle(issue, words)),
  }));
}
