import {extendDeadline, type ExtensionRequest} from './extend-deadline.js';
import {toMilliseconds} from '../../core/index.js';
import {readMoment, requireUnit} from '../session/ask.js';
import {type Answer} from '../session/answer.js';
import {type Session} from '../session/session.js';
import {type PaperReportRequest, recordPaperReport} from './record-paper-report.js';
import {requireLater, requireReason, type ReturnReportRequest, returnReport} from './return-report.js';
import {RefusedError} from '../session/refusal.js';
import {type UnitActionRequest} from './types.js';
import {type Workbench} from '../session/workbench.js';

/** What a command is asked, once it is read and found sensible. */
export type ReadRequest =
  | {readonly action: 'returnReport'; readonly request: ReturnReportRequest}
  | {readonly action: 'recordPaperReport'; readonly request: PaperReportRequest}
  | {readonly action: 'extendDeadline'; readonly request: ExtensionRequest};

/** Reads what the page sends as the prompts read it, with the same refusals. */
export function readRequest(workbench: Workbench, {action, unit, reason, at}: UnitActionRequest): ReadRequest {
  switch (action) {
    case 'returnReport':
      return {action, request: toReturnRequest(workbench, {unit, reason, at})};
    case 'recordPaperReport':
      return {action, request: {unit: requireUnit(workbench, unit), receivedAt: requirePast(workbench, at)}};
    case 'extendDeadline':
      return {action, request: toExtension(workbench, {unit, reason, at})};
  }
}

/** Does what was read. */
export function carryOut(session: Session, read: ReadRequest): Answer {
  switch (read.action) {
    case 'returnReport':
      return returnReport(session, read.request);
    case 'recordPaperReport':
      return recordPaperReport(session, read.request);
    case 'extendDeadline':
      return extendDeadline(session, read.request);
  }
}

type Typed = Pick<UnitActionRequest, 'unit' | 'reason' | 'at'>;

function toReturnRequest(workbench: Workbench, {unit, reason, at}: Typed): ReturnReportRequest {
  requireReason(reason);
  const {at: until} = readMoment(at);
  requireLater(workbench, until);
  return {unit: requireUnit(workbench, unit), reason: reason.trim(), until};
}

function toExtension(workbench: Workbench, {unit, reason, at}: Typed): ExtensionRequest {
  const moment = readMoment(at);
  if (moment.at === undefined) throw new RefusedError({code: 'unreadableDateTime', text: at});
  requireLater(workbench, moment.at);
  return {unit: unit === '' ? undefined : requireUnit(workbench, unit), until: moment.at, reason: reason.trim()};
}

function requirePast({now}: Workbench, text: string): string {
  const {at} = readMoment(text);
  if (at === undefined) throw new RefusedError({code: 'unreadableDateTime', text});
  if (toMilliseconds(at) > toMilliseconds(now)) throw new RefusedError({code: 'receivedInFuture', text});
  return at;
}
