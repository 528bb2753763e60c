import {type Instant, toInstant, toMilliseconds} from '../domain/calendar.js';
import {type EntryReport} from '../report/entry-report.js';
import {type Issue} from '../rules/issue.js';
import {countLetters} from '../reading/text.js';
import {type Acceptance, type SubmissionRecord, toRecordedName, toRecordedReason} from '../domain/submission.js';
import {findSubmitter} from '../report/submitter.js';
import {valueOf} from '../report/typed-values.js';
import {type ReportState} from '../domain/vocabulary.js';
import {isEditedAfter, stateOf} from './report-state.js';

/** Letters that a reason needs before it lets a report with errors through. */
export const REASON_LETTERS = 10;

/** What judging a report's tick takes. */
export interface JudgeInput {
  readonly report: EntryReport;
  readonly record: SubmissionRecord | undefined;
  readonly issues: readonly Issue[];
  /** The round's deadline; the unit's own is in its record. */
  readonly deadline: Instant;
  readonly now: Instant;
  /** `tick`: onEdit saw the box change; `run`: a later run found it as it is. */
  readonly seenBy: 'tick' | 'run';
}

/** What follows from the tick as it stands. */
export interface Judgement {
  /** What the unit's document property must hold; undefined where it must hold nothing. */
  readonly record: SubmissionRecord | undefined;
  readonly isRecordChanged: boolean;
  /** What the tick box must hold. */
  readonly tick: boolean;
  readonly state: ReportState;
  readonly isEditedAfterSubmission: boolean;
  /** The tick is taken back, because there are errors and no reason. */
  readonly isRefused: boolean;
}

/** Judges the tick of a report: accepts it, takes it back, lets it stand, or sees that it was unticked. */
export function judgeReport(input: JudgeInput): Judgement {
  const isTicked = valueOf(input.report.header.submit) === true;
  if (!isTicked) return conclude(input, {record: withoutAcceptance(input.record), tick: false, isRefused: false});
  if (input.record?.accepted) return conclude(input, {record: input.record, tick: true, isRefused: false});
  const isRefused = countErrors(input.issues) > 0 && countLetters(reasonOf(input.report)) < REASON_LETTERS;
  if (isRefused) return conclude(input, {record: input.record, tick: false, isRefused});
  return conclude(input, {record: withAcceptance(input.record, toAcceptance(input)), tick: true, isRefused});
}

/** How many issues are errors. */
export function countErrors(issues: readonly Issue[]): number {
  return issues.filter(issue => issue.severity === 'error').length;
}

/** A record with an acceptance, which answers what the unit was asked to supplement. */
export function withAcceptance(record: SubmissionRecord | undefined, accepted: Acceptance): SubmissionRecord {
  const {submitter, reason} = accepted;
  const kept = {...accepted, submitter: toRecordedName(submitter), reason: toRecordedReason(reason)};
  return {accepted: kept, ...untilOf(record)};
}

function conclude(
  {record: before, report, deadline}: JudgeInput,
  {record, tick, isRefused}: Pick<Judgement, 'record' | 'tick' | 'isRefused'>,
): Judgement {
  return {
    record,
    isRecordChanged: record !== before,
    tick,
    state: stateOf(record, deadline, report.hasInput),
    isEditedAfterSubmission: isEditedAfter(record, report.fingerprint),
    isRefused,
  };
}

function toAcceptance({report, issues, now, seenBy}: JudgeInput): Acceptance {
  return {
    at: toInstant(toMilliseconds(now)),
    source: seenBy === 'tick' ? 'tick' : 'noticed',
    submitter: findSubmitter(report),
    errors: countErrors(issues),
    reason: reasonOf(report),
    fingerprint: report.fingerprint,
  };
}

/** Unticking takes the acceptance away; the unit's own deadline stays. */
export function withoutAcceptance(record: SubmissionRecord | undefined): SubmissionRecord | undefined {
  if (record?.accepted === undefined) return record;
  return record.until === undefined ? undefined : untilOf(record);
}

/** The unit's own deadline, which stays whatever becomes of its report. */
export function untilOf(record: SubmissionRecord | undefined): Pick<SubmissionRecord, 'until' | 'untilSince'> {
  if (record?.until === undefined) return {};
  return {until: record.until, ...(record.untilSince !== undefined && {untilSince: record.untilSince})};
}

function reasonOf(report: EntryReport): string {
  return valueOf(report.header.reason) ?? '';
}
