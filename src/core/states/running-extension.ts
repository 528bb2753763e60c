import {toMilliseconds, type Instant} from '../domain/calendar.js';
import {type SubmissionRecord} from '../domain/submission.js';
import {type ReportState} from '../domain/vocabulary.js';
import {deadlineFor} from './deadline.js';

/** A report with the round's deadline and the instant at which it is asked about. */
export interface ReportAt {
  readonly state: ReportState;
  readonly record: SubmissionRecord | undefined;
  readonly deadline: Instant;
  readonly now: Instant;
}

/** The unit's own deadline where a missing report still has time until then; one that was handed back is not missing. */
export function findRunningExtension({state, record, deadline, now}: ReportAt): Instant | undefined {
  const until = deadlineFor(record, deadline);
  const isMissing = state === 'notStarted' || state === 'draft';
  return isMissing && until !== deadline && toMilliseconds(until) > toMilliseconds(now) ? until : undefined;
}
