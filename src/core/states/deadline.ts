import {type Instant, toInstant, toMilliseconds} from '../domain/calendar.js';
import {type SubmissionRecord} from '../domain/submission.js';

/** The deadline that a unit must keep: the round's, or its own where that is later. */
export function deadlineFor(record: SubmissionRecord | undefined, deadline: Instant): Instant {
  const own = record?.until;
  return own !== undefined && toMilliseconds(own) > toMilliseconds(deadline) ? own : deadline;
}

/** Whether an instant's whole second is no later than the deadline: 10:00:00.999 keeps a deadline of 10:00:00. */
export function isInTime(at: Instant, deadline: Instant): boolean {
  return toWholeSeconds(at) <= toMilliseconds(deadline);
}

function toWholeSeconds(at: Instant): number {
  return toMilliseconds(toInstant(toMilliseconds(at)));
}
