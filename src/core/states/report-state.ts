import {type Instant} from '../domain/calendar.js';
import {type SubmissionRecord} from '../domain/submission.js';
import {type ReportState} from '../domain/vocabulary.js';
import {deadlineFor, isInTime} from './deadline.js';

/** The state of a report as its record and the deadline now in force tell it; an extension makes a late report timely. */
export function stateOf(record: SubmissionRecord | undefined, deadline: Instant, hasInput: boolean): ReportState {
  if (record?.accepted) return isInTime(record.accepted.at, deadlineFor(record, deadline)) ? 'onTime' : 'late';
  if (record?.returned) return 'returned';
  return hasInput ? 'draft' : 'notStarted';
}

/** Whether inputs were changed after the report had been accepted; the state stays, the current cells count. */
export function isEditedAfter(record: SubmissionRecord | undefined, fingerprint: string): boolean {
  return record?.accepted !== undefined && record.accepted.fingerprint !== fingerprint;
}
