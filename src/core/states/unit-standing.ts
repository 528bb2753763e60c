import {type Instant} from '../domain/calendar.js';
import {type SubmissionRecord} from '../domain/submission.js';
import {deadlineFor} from './deadline.js';
import {stateOf} from './report-state.js';
import {type UnitStanding} from '../reminders/digest.js';

/** Where a unit's report stands by its record; a record does not know whether anything was typed. */
export function toUnitStanding(
  record: SubmissionRecord | undefined,
  deadline: Instant,
  hasInput: boolean,
): UnitStanding {
  const until = deadlineFor(record, deadline);
  const {accepted, returned} = record ?? {};
  return {
    state: stateOf(record, deadline, hasInput),
    acceptedAt: accepted?.at,
    reason: accepted?.reason,
    errors: accepted?.errors,
    returnReason: returned?.reason,
    ...(returned?.wish !== undefined && {wish: returned.wish}),
    ...(until !== deadline && {until, untilSince: record?.untilSince}),
  };
}
