import {
  type ActiveUnit,
  formatDateTime,
  type Instant,
  recordPaper,
  toMilliseconds,
  unitName,
} from '../../core/index.js';
import {askMoment, askUnit} from '../session/ask.js';
import {type Answer} from '../session/answer.js';
import {type Session} from '../session/session.js';
import {readUnit} from '../session/read-units.js';
import {toSubmissionProperty} from '../session/facts.js';
import {appendLog} from '../tabs/log.js';
import {nameUnit} from '../tabs/names.js';
import {RefusedError} from '../session/refusal.js';
import {requireDecisionRights} from '../session/rights.js';
import {writeStore} from '../session/store.js';
import {openWorkbenchInRegion} from '../session/workbench.js';
import {writeRecord} from './write-record.js';

export interface PaperReportRequest {
  readonly unit: ActiveUnit;
  readonly receivedAt: Instant;
}

/** Asks whose paper report came in, and when. */
export function askPaperReport(session: Session): PaperReportRequest | undefined {
  const workbench = openWorkbenchInRegion(session);
  const unit = askUnit(workbench);
  const moment = unit && askMoment(workbench.messages.commands.ask.receivedAt);
  if (unit === undefined || moment === undefined) return undefined;
  const {at} = moment;
  if (at === undefined) throw new RefusedError({code: 'unreadableDateTime', text: moment.text});
  if (toMilliseconds(at) > toMilliseconds(session.now))
    throw new RefusedError({code: 'receivedInFuture', text: moment.text});
  return {unit, receivedAt: at};
}

/** Submits for a unit with the time of receipt ("nộp hộ"). */
export function recordPaperReport(session: Session, {unit, receivedAt}: PaperReportRequest): Answer {
  const workbench = openWorkbenchInRegion(session);
  const read = readUnit(workbench, unit);
  if (read.kind === 'noTab' || read.review.kind === 'broken') {
    throw new RefusedError({code: 'unitHasNoTab', unit: unitName(unit)});
  }
  requireDecisionRights(workbench, read);
  const {report, issues} = read.review;
  const record = recordPaper(read.record, {report, issues, receivedAt});
  writeRecord(workbench, read, {record, tick: true});
  writeStore({...workbench.changes, ...toSubmissionProperty(unit.key, record)});
  const {commands, log} = workbench.messages;
  const at = formatDateTime(receivedAt);
  appendLog(workbench.spreadsheet, workbench.tabs, workbench.now, {
    kind: log.kinds.paper,
    units: nameUnit(workbench, unit),
    state: at,
  });
  return {manner: 'toast', text: commands.done.recorded(unitName(unit), at)};
}
