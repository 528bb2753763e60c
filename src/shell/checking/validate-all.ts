import {describeTrouble, writeReview} from '../tabs/check-column.js';
import {CELL_WORDS, findColumnTitle, unitName} from '../../core/index.js';
import {type Session} from '../session/session.js';
import {type ReadUnit, readUnits} from '../session/read-units.js';
import {type Answer, type Problem} from '../session/answer.js';
import {type Store, writeStore} from '../session/store.js';
import {openWorkbench, type Workbench} from '../session/workbench.js';
import {requireRegion} from '../session/region.js';

/** Checks every entry tab: marks each row, judges ticks that no edit event saw, and lists what is to be mended. */
export function validateAll(session: Session): Answer {
  const workbench = openWorkbench(session);
  requireRegion(workbench.spreadsheet);
  const units = readUnits(workbench);
  const changes = units.map(unit => writeReview(workbench, unit));
  writeStore(Object.assign({}, workbench.changes, ...changes) as Store);
  return {
    manner: 'alert',
    text: describeResult(workbench, units),
    problems: units.flatMap(unit => toProblems(workbench, unit)),
  };
}

function describeResult(workbench: Workbench, units: readonly ReadUnit[]): string {
  const issues = units.flatMap(unit =>
    unit.kind === 'tab' && unit.review.kind === 'reviewed' && unit.review.report.hasInput ? unit.review.issues : [],
  );
  const errors = issues.filter(issue => issue.severity === 'error').length;
  const tabs = units.filter(unit => unit.kind === 'tab').length;
  const notices = units.flatMap(unit => describeTrouble(workbench, unit));
  return [workbench.messages.commands.done.validated(tabs, errors, issues.length - errors), ...notices].join('\n');
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
