import {type ActiveUnit, deadlineFor, formatDateTime, type Instant, returnRecord} from '../../core/index.js';
import {readUnit} from '../session/read-units.js';
import {toSubmissionProperty} from '../session/facts.js';
import {appendLog} from '../tabs/log.js';
import {nameUnit} from '../tabs/names.js';
import {PROPERTY} from '../session/property-names.js';
import {requireDecisionRights} from '../session/rights.js';
import {writeStore} from '../session/store.js';
import {type Workbench} from '../session/workbench.js';
import {writeRecord} from './write-record.js';

export interface ReturnReportRequest {
  readonly unit: ActiveUnit;
  readonly reason: string;
  readonly until: Instant | undefined;
}

/** Sends a report back: the tick goes, the unit's tab says why; the moment asked for is a deadline where it is later than the round's, else a wish. */
export function returnReport(workbench: Workbench, {unit, reason, until}: ReturnReportRequest): string {
  const read = readUnit(workbench, unit);
  requireDecisionRights(workbench, read);
  const record = returnRecord(read.record, {at: workbench.now, reason, until, deadline: workbench.facts.deadline});
  writeRecord(workbench, read, {record, tick: false});
  // With a deadline of its own the unit's own waves begin: the clock has to look again.
  const look = record.until === read.record?.until ? {} : {[PROPERTY.nextRun]: ''};
  writeStore({...workbench.changes, ...toSubmissionProperty(unit.key, record), ...look});
  const {commands, log} = workbench.messages;
  appendLog(workbench.spreadsheet, workbench.tabs, workbench.now, {
    kind: log.kinds.returned,
    units: nameUnit(workbench, unit),
    subject: reason,
    state: until === undefined ? '' : formatDateTime(until),
  });
  return commands.done.returned(
    nameUnit(workbench, unit),
    until === undefined ? '' : formatDateTime(until),
    formatDateTime(deadlineFor(record, workbench.facts.deadline)),
  );
}
