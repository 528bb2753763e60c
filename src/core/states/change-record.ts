import {type Instant, toInstant, toMilliseconds} from '../domain/calendar.js';
import {type EntryReport} from '../report/entry-report.js';
import {type Issue} from '../rules/issue.js';
import {type SubmissionRecord, toRecordedReason} from '../domain/submission.js';
import {findSubmitter} from '../report/submitter.js';
import {deadlineFor} from './deadline.js';
import {countErrors, untilOf, withAcceptance, withoutAcceptance} from './judge-report.js';

/** A request to supplement a report. */
export interface ReturnRequest {
  readonly at: Instant;
  readonly reason: string;
  /** Hạn bổ sung: a deadline of the unit's own where it is later than the one in force, else a wish. */
  readonly until?: Instant | undefined;
  /** The round's deadline. */
  readonly deadline: Instant;
}

/** Asks a unit to supplement its report (*Đề nghị bổ sung*): the acceptance goes and the tick must be cleared. */
export function returnRecord(
  record: SubmissionRecord | undefined,
  {at, reason, until, deadline}: ReturnRequest,
): SubmissionRecord {
  const returned = {at, reason: toRecordedReason(reason)};
  if (until === undefined) return {returned, ...untilOf(record)};
  const later = toMilliseconds(until) - toMilliseconds(deadlineFor(record, deadline));
  if (later > 0) return {returned, until, untilSince: at};
  // The moment in force is no wish: whoever asks a second time, after trouble, asks for nothing else.
  return {returned: later === 0 ? returned : {...returned, wish: until}, ...untilOf(record)};
}

/** What a record is worth once the unit's tab is gone: a report that stood in it went with it, one on paper did not. */
export function withoutTab(record: SubmissionRecord | undefined): SubmissionRecord | undefined {
  return record?.accepted?.source === 'paper' ? record : withoutAcceptance(record);
}

/** A report that arrived on paper. */
export interface PaperReceipt {
  readonly report: EntryReport;
  readonly issues: readonly Issue[];
  readonly receivedAt: Instant;
  /** Who handed it in; '' where nobody is named. */
  readonly submitter?: string;
}

/** Submits for a unit with the time at which its paper report came in ("nộp hộ"); the tick must be set. */
export function recordPaper(record: SubmissionRecord | undefined, receipt: PaperReceipt): SubmissionRecord {
  const {report, issues, receivedAt, submitter} = receipt;
  return withAcceptance(record, {
    at: toInstant(toMilliseconds(receivedAt)),
    source: 'paper',
    submitter: submitter ?? findSubmitter(report),
    errors: countErrors(issues),
    reason: '',
    fingerprint: report.fingerprint,
  });
}

/** Gives a unit its own deadline (*Gia hạn*); it counts where it is later than the round's. */
export function extendRecord(
  record: SubmissionRecord | undefined,
  {until, at}: {readonly until: Instant; readonly at: Instant},
): SubmissionRecord {
  return {...record, until, untilSince: at};
}
