import {
  type ActiveUnit,
  countLetters,
  formatDateTime,
  type Instant,
  REASON_LETTERS,
  returnRecord,
  toMilliseconds,
  unitName,
} from '../../core/index.js';
import {askMoment, askText, askUnit} from '../session/ask.js';
import {type Answer} from '../session/answer.js';
import {type Session} from '../session/session.js';
import {readUnit} from '../session/read-units.js';
import {toSubmissionProperty} from '../session/facts.js';
import {appendLog} from '../tabs/log.js';
import {nameUnit} from '../tabs/names.js';
import {RefusedError} from '../session/refusal.js';
import {requireDecisionRights} from '../session/rights.js';
import {writeStore} from '../session/store.js';
import {openWorkbenchInRegion, type Workbench} from '../session/workbench.js';
import {writeRecord} from './write-record.js';

export interface ReturnReportRequest {
  readonly unit: ActiveUnit;
  readonly reason: string;
  readonly until: Instant | undefined;
}

/** Asks whose report must be supplemented, why, and until when. */
export function askReturnReport(session: Session): ReturnReportRequest | undefined {
  const workbench = openWorkbenchInRegion(session);
  const {ask} = workbench.messages.commands;
  const unit = askUnit(workbench);
  const reason = unit && askText(ask.returnReason);
  if (unit === undefined || reason === undefined) return undefined;
  requireReason(reason);
  const until = askMoment(ask.returnUntil);
  return until === undefined ? undefined : {unit, reason, until: until.at};
}

/** Sends a report back: the tick goes, the unit's tab says why, and its own deadline may be later. */
export function returnReport(session: Session, {unit, reason, until}: ReturnReportRequest): Answer {
  const workbench = openWorkbenchInRegion(session);
  requireLater(workbench, until);
  const read = readUnit(workbench, unit);
  requireDecisionRights(workbench, read);
  const record = returnRecord(read.record, {at: workbench.now, reason, until});
  writeRecord(workbench, read, {record, tick: false});
  writeStore({...workbench.changes, ...toSubmissionProperty(unit.key, record)});
  const {commands, log} = workbench.messages;
  appendLog(workbench.spreadsheet, workbench.tabs, workbench.now, {
    kind: log.kinds.returned,
    units: nameUnit(workbench, unit),
    subject: reason,
    state: until === undefined ? '' : formatDateTime(until),
  });
  return {manner: 'toast', text: commands.done.returned(unitName(unit))};
}

/** A reason that says nothing helps nobody. */
export function requireReason(reason: string): void {
  if (countLetters(reason) < REASON_LETTERS) throw new RefusedError({code: 'reasonTooShort'});
}

/** A unit's own deadline only counts where it is later than the one in force. */
export function requireLater({facts}: Workbench, until: Instant | undefined): void {
  const {deadline} = facts;
  if (until === undefined || toMilliseconds(until) > toMilliseconds(deadline)) return;
  throw new RefusedError({code: 'untilNotLater', until: formatDateTime(until), deadline: formatDateTime(deadline)});
}
