import {extendDeadline, type ExtensionRequest} from './extend-deadline.js';
import {countLetters, formatDateTime, type Instant, REASON_LETTERS, toMilliseconds} from '../../core/index.js';
import {readMoment, requireUnit} from '../session/ask.js';
import {type PaperReportRequest, recordPaperReport} from './record-paper-report.js';
import {type ReturnReportRequest, returnReport} from './return-report.js';
import {RefusedError} from '../session/refusal.js';
import {type UnitActionRequest} from './types.js';
import {type Workbench} from '../session/workbench.js';

/** What a command is asked, once it is read and found sensible. */
export type ReadRequest =
  | {readonly action: 'returnReport'; readonly request: ReturnReportRequest}
  | {readonly action: 'recordPaperReport'; readonly request: PaperReportRequest}
  | {readonly action: 'extendDeadline'; readonly request: ExtensionRequest};

/** Reads what the page sends, or refuses it in words. */
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

/** Does what was read; says what was done. */
export function carryOut(workbench: Workbench, read: ReadRequest): string {
  switch (read.action) {
    case 'returnReport':
      return returnReport(workbench, read.request);
    case 'recordPaperReport':
      return recordPaperReport(workbench, read.request);
    case 'extendDeadline':
      return extendDeadline(workbench, read.request);
  }
}

type Typed = Pick<UnitActionRequest, 'unit' | 'reason' | 'at'>;

function toReturnRequest(workbench: Workbench, {unit, reason, at}: Typed): ReturnReportRequest {
  // A reason that says nothing helps nobody.
  if (countLetters(reason) < REASON_LETTERS) throw new RefusedError({code: 'reasonTooShort'});
  const until = readMoment(at);
  if (until !== undefined && toMilliseconds(until) <= toMilliseconds(workbench.now)) {
    throw new RefusedError({code: 'momentPast', text: formatDateTime(until)});
  }
  return {unit: requireUnit(workbench, unit), reason: reason.trim(), until};
}

function toExtension(workbench: Workbench, {unit, reason, at}: Typed): ExtensionRequest {
  const until = requireMoment(at);
  requireLater(workbench, until);
  return {unit: unit === '' ? undefined : requireUnit(workbench, unit), until, reason: reason.trim()};
}

/** A new deadline only counts where it is later than the one in force. */
function requireLater({facts: {deadline}}: Workbench, until: Instant): void {
  if (toMilliseconds(until) > toMilliseconds(deadline)) return;
  throw new RefusedError({code: 'untilNotLater', until: formatDateTime(until), deadline: formatDateTime(deadline)});
}

function requirePast({now}: Workbench, text: string): Instant {
  const at = requireMoment(text);
  if (toMilliseconds(at) > toMilliseconds(now)) throw new RefusedError({code: 'receivedInFuture', text});
  return at;
}

function requireMoment(text: string): Instant {
  const at = readMoment(text);
  if (at === undefined) throw new RefusedError({code: 'unreadableDateTime', text});
  return at;
}
