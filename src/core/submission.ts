import {type Instant} from './calendar.js';

/**
 * What the document property of one unit remembers; the only authority on a report's state.
 * Absent record: nothing was ever accepted or returned.
 */
export interface SubmissionRecord {
  /** The accepted tick, if it stands. */
  readonly accepted?: Acceptance;
  /** Set while the unit has been asked to supplement; cleared by the next accepted tick. */
  readonly returned?: {readonly at: Instant; readonly reason: string};
  /** The unit's own deadline (Hạn bổ sung or Gia hạn); used where it is later than the round's. */
  readonly until?: Instant;
}

/** One accepted submission. */
export interface Acceptance {
  readonly at: Instant;
  /** `tick`: seen by onEdit; `noticed`: the box was found ticked by a later run ("giờ ghi nhận"); `paper`: typed in by the coordinator ("nộp hộ"). */
  readonly source: 'tick' | 'noticed' | 'paper';
  readonly submitter: string;
  /** Errors that were left, with the reason given for them ('' where there were none). */
  readonly errors: number;
  readonly reason: string;
  /** The report's fingerprint at acceptance. */
  readonly fingerprint: string;
}
