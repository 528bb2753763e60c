import {
  type ActiveUnit,
  formatDateTime,
  type Instant,
  recordPaper,
  type SubmissionRecord,
  unitName,
} from '../../core/index.js';
import {readUnit, type ReadUnit} from '../session/read-units.js';
import {toSubmissionProperty} from '../session/facts.js';
import {appendLog} from '../tabs/log.js';
import {nameUnit} from '../tabs/names.js';
import {RefusedError} from '../session/refusal.js';
import {requireDecisionRights} from '../session/rights.js';
import {writeStore} from '../session/store.js';
import {type Workbench} from '../session/workbench.js';
import {writeRecord} from './write-record.js';

export interface PaperReportRequest {
  readonly unit: ActiveUnit;
  readonly receivedAt: Instant;
}

/** Records the paper report of a unit with the time of receipt. */
export function recordPaperReport(workbench: Workbench, {unit, receivedAt}: PaperReportRequest): string {
  const read = readUnit(workbench, unit);
  const record = toPaperRecord(read, receivedAt);
  requireDecisionRights(workbench, read);
  writeRecord(workbench, read, {record, tick: true});
  writeStore({...workbench.changes, ...toSubmissionProperty(unit.key, record)});
  const {commands, log} = workbench.messages;
  const at = formatDateTime(receivedAt);
  appendLog(workbench.spreadsheet, workbench.tabs, workbench.now, {
    kind: log.kinds.paper,
    units: nameUnit(workbench, unit),
    state: at,
  });
  return commands.done.recorded(nameUnit(workbench, unit), at);
}

/** The record of a paper report; refuses where there is no tab whose gaps it could list. */
export function toPaperRecord(read: ReadUnit, receivedAt: Instant): SubmissionRecord {
  if (read.kind === 'noTab' || read.review.kind === 'broken') {
    throw new RefusedError({code: 'unitHasNoTab', unit: unitName(read.unit)});
  }
  const {report, issues} = read.review;
  return recordPaper(read.record, {report, issues, receivedAt});
}
