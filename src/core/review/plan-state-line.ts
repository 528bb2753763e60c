import {CELL_WORDS, type CellWords} from '../catalogue/words/cell-words.js';
import {type Instant, toInstant, toMilliseconds} from '../domain/calendar.js';
import {type EntryReport} from '../report/entry-report.js';
import {type Issue} from '../rules/issue.js';
import {type SectionId} from '../domain/entry-columns.js';
import {ENTRY_SECTIONS} from '../layout/entry/entry-sections.js';
import {formatDate, formatTime} from '../reading/date-format.js';
import {countLetters} from '../reading/text.js';
import {findColumnTitle, sectionOf} from './issue-place.js';
import {type Acceptance, type SubmissionRecord} from '../domain/submission.js';
import {submitterOf} from '../report/submitter.js';
import {valueOf} from '../report/typed-values.js';
import {type Language, type ReportState} from '../domain/vocabulary.js';
import {deadlineFor} from '../states/deadline.js';
import {stateOf} from '../states/report-state.js';
import {countErrors, type Judgement} from '../states/judge-report.js';

/** Free lines at which a section asks for more. */
export const FEW_LINES = 3;

/** A moment as people read it: `09:12`, `10/06/2024`. */
export interface Moment {
  readonly time: string;
  readonly date: string;
}

/** Where the first gap is. */
export interface GapPlace {
  readonly row: number;
  /** Says what the row is about: "assessment:4". */
  readonly rowKey: string;
  /** Whether it is a cell of the head, which has a label instead of a column title. */
  readonly isInHead: boolean;
  readonly columnTitle: string;
}

/** What was asked for when a report was sent back. */
export interface ReturnFacts {
  readonly reason: string;
  readonly until: Moment | undefined;
  /** Whether that is no deadline: the one in force is later. */
  readonly isWish: boolean;
}

/** Everything that a state line says. */
export interface StateLineFacts {
  /** False in a copy or an imported file, whose properties nobody can vouch for. */
  readonly isConfirmed: boolean;
  readonly state: ReportState;
  /** The fixed word of the state with which the line begins. */
  readonly stateWord: string;
  readonly deadline: Moment;
  readonly errors: number;
  readonly warnings: number;
  readonly firstGap: GapPlace | undefined;
  readonly isRefused: boolean;
  /** A reason was typed that has too few letters. */
  readonly isReasonTooShort: boolean;
  readonly accepted: (Moment & {readonly source: Acceptance['source']; readonly isUnsigned: boolean}) | undefined;
  /** Whether the deadline is the unit's own. */
  readonly isExtended: boolean;
  readonly isEditedAfterSubmission: boolean;
  readonly returned: ReturnFacts | undefined;
  /** Sections that have few lines left, with how many. */
  readonly fewLines: readonly {readonly section: SectionId; readonly free: number}[];
}

/** What a state line is made from. */
export interface StateLineInput {
  readonly report: EntryReport;
  readonly issues: readonly Issue[];
  readonly judgement: Pick<Judgement, 'record' | 'state' | 'isEditedAfterSubmission' | 'isRefused'>;
  readonly deadline: Instant;
  readonly words: CellWords;
  /** False where the workbook is a copy. */
  readonly isConfirmed: boolean;
}

/** Gathers what the state line of a unit's tab must say. */
export function planStateLine(input: StateLineInput): StateLineFacts {
  const {report, issues, judgement, words} = input;
  const {record, state, isRefused, isEditedAfterSubmission} = judgement;
  const errors = countErrors(issues);
  return {
    isConfirmed: input.isConfirmed,
    state,
    stateWord: words.labels.reportState[state],
    deadline: toMoment(deadlineFor(record, input.deadline)),
    errors,
    warnings: issues.length - errors,
    firstGap: findFirstGap(issues, words),
    isRefused,
    isReasonTooShort: isRefused && countLetters(valueOf(report.header.reason) ?? '') > 0,
    accepted: toAccepted(record, report),
    isExtended: isExtended(record, input.deadline),
    isEditedAfterSubmission,
    returned: toReturned(record),
    fewLines: findFewLines(report),
  };
}

/** Where the first error is, from top to bottom. */
export function findFirstGap(issues: readonly Issue[], words: CellWords): GapPlace | undefined {
  const first = issues.find(issue => issue.severity === 'error');
  if (first === undefined) return undefined;
  const {row, rowKey} = first;
  return {row, rowKey, isInHead: sectionOf(first) === 'header', columnTitle: findColumnTitle(first, words)};
}

function toAccepted(record: SubmissionRecord | undefined, report: EntryReport | undefined): StateLineFacts['accepted'] {
  const accepted = record?.accepted;
  if (accepted === undefined) return undefined;
  return {
    ...toMoment(accepted.at),
    source: accepted.source,
    // Of a tab that was just made nobody knows who will report.
    isUnsigned: report !== undefined && submitterOf(accepted, report) === '',
  };
}

function isExtended(record: SubmissionRecord | undefined, deadline: Instant): boolean {
  return deadlineFor(record, deadline) !== deadline;
}

function toReturned(record: SubmissionRecord | undefined): ReturnFacts | undefined {
  if (record?.returned === undefined) return undefined;
  const {reason, wish} = record.returned;
  const until = wish ?? record.until;
  return {reason, until: until === undefined ? undefined : toMoment(until), isWish: wish !== undefined};
}

function toMoment(instant: Instant): Moment {
  const local = toInstant(toMilliseconds(instant));
  return {time: formatTime(local), date: formatDate(local)};
}

function findFewLines(report: EntryReport): StateLineFacts['fewLines'] {
  return ENTRY_SECTIONS[report.kind].flatMap(({id, key, hasLines}) => {
    const use = report.use[key];
    if (!hasLines || use === undefined) return [];
    const free = use.capacity - use.used;
    return free <= FEW_LINES ? [{section: id, free}] : [];
  });
}

/** The state line of a tab that was just made; a tab that is made again may have a record. */
export function initialStateLine(
  round: {readonly deadline: Instant; readonly language: Language},
  record?: SubmissionRecord,
): StateLineFacts {
  const state = stateOf(record, round.deadline, false);
  return {
    isConfirmed: true,
    state,
    stateWord: CELL_WORDS[round.language].labels.reportState[state],
    deadline: toMoment(deadlineFor(record, round.deadline)),
    errors: 0,
    warnings: 0,
    firstGap: undefined,
    isRefused: false,
    isReasonTooShort: false,
    accepted: toAccepted(record, undefined),
    isExtended: isExtended(record, round.deadline),
    isEditedAfterSubmission: false,
    returned: toReturned(record),
    fewLines: [],
  };
}
