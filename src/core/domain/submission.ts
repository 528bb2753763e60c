import {type Instant} from './calendar.js';

/**
 * What the document property of one unit remembers; the only authority on a report's state.
 * Absent record: nothing was ever accepted or returned.
 */
export interface SubmissionRecord {
  /** The accepted tick, if it stands. */
  readonly accepted?: Acceptance;
  /** Set while the unit has been asked to supplement; cleared by the next accepted tick. */
  /** `wish` is the moment asked for where the deadline in force is later and stays so. */
  readonly returned?: {readonly at: Instant; readonly reason: string; readonly wish?: Instant};
  /** The unit's own deadline (Hạn bổ sung or Gia hạn); used where it is later than the round's. */
  readonly until?: Instant;
  /** When that was given; absent in records of version 0.1. */
  readonly untilSince?: Instant;
}

/** Letters that a record keeps of what people wrote: a document property holds 9 KB, and a letter may take six bytes of it. */
const LONGEST_SUBMITTER = 200;
const LONGEST_REASON = 1_000;

/** A name as a record keeps it. */
export function toRecordedName(text: string): string {
  return cut(text, LONGEST_SUBMITTER);
}

/** A reason as a record keeps it. */
export function toRecordedReason(text: string): string {
  return cut(text, LONGEST_REASON);
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 3).replace(/[\uD800-\uDBFF]$/, '')}...`;
}

/** One accepted submission. */
export interface Acceptance {
  readonly at: Instant;
  /** `tick`: seen by onEdit; `noticed`: the box was found ticked by a later run ("giờ ghi nhận"); `paper`: typed in by the coordinator ("nộp hộ"). */
  readonly source: 'tick' | 'noticed' | 'paper';
  readonly submitter: string;
  /** Errors that were left. */
  readonly errors: number;
  /** What was written as the reason, for errors or for coming late; '' for none. */
  readonly reason: string;
  /** The report's fingerprint at acceptance. */
  readonly fingerprint: string;
}
