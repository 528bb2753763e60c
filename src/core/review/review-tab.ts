import {toCalendarDate, type Instant} from '../domain/calendar.js';
import {CELL_WORDS} from '../catalogue/words/cell-words.js';
import {type EntryReport} from '../report/entry-report.js';
import {type Issue} from '../rules/issue.js';
import {toCellText} from '../layout/tab/cell-text.js';
import {cellAt, type CellMatrix} from '../layout/tab/cell-matrix.js';
import {type LayoutProblem} from '../domain/layout-problem.js';
import {parseEntryTab} from '../layout/entry/parse-entry-tab.js';
import {planMarks, type RowMark} from './plan-marks.js';
import {validateReport} from '../rules/validate-report.js';
import {judgeReport, type Judgement} from '../states/judge-report.js';
import {planStateLine, type StateLineFacts} from './plan-state-line.js';
import {type RoundFacts} from '../stored/round-facts.js';
import {type SubmissionRecord} from '../domain/submission.js';

/** What reviewing an entry tab takes. */
export interface ReviewInput {
  readonly values: CellMatrix;
  /** Undefined in a copied file: the report is checked, but no state is confirmed. */
  readonly facts: RoundFacts | undefined;
  readonly record: SubmissionRecord | undefined;
  readonly now: Instant;
  readonly seenBy: 'tick' | 'run';
}

/** An entry tab read, checked and judged, with the words-to-be of its column B. */
export interface ReviewedTab {
  readonly kind: 'reviewed';
  readonly report: EntryReport;
  readonly issues: readonly Issue[];
  readonly judgement: Judgement;
  readonly stateLine: StateLineFacts;
  readonly marks: readonly RowMark[];
  /** What was typed where no table takes it. */
  readonly notices: readonly LayoutProblem[];
}

export type TabReview = ReviewedTab | {readonly kind: 'broken'; readonly problems: readonly LayoutProblem[]};

/** Reads, checks and judges an entry tab: the one path for edits, checks, compiling and reminders. */
export function reviewTab({values, facts, record, now, seenBy}: ReviewInput): TabReview {
  const language = facts?.language ?? 'vi';
  const reading = parseEntryTab(values, language, yearsOf(facts, now));
  if (reading.kind === 'broken') return reading;
  const {report} = reading;
  const notApplicable = facts?.notApplicable[report.kind] ?? [];
  const issues = validateReport(report, {today: toCalendarDate(now), notApplicable});
  const deadline = facts?.deadline ?? now;
  const judgement = judgeReport({report, record, issues, deadline, now, seenBy});
  const words = CELL_WORDS[language];
  const isConfirmed = facts !== undefined;
  return {
    kind: 'reviewed',
    report,
    issues,
    judgement,
    stateLine: planStateLine({report, issues, judgement, deadline, words, isConfirmed}),
    marks: planMarks(report, issues, words),
    notices: reading.notices,
  };
}

/** The years in which people type: from the making of the forms to this run, and the deadline's. */
function yearsOf(facts: RoundFacts | undefined, now: Instant): readonly number[] {
  const [first, last, deadline] = [facts?.startedAt ?? now, now, facts?.deadline ?? now].map(instant =>
    Number(toCalendarDate(instant).slice(0, 4)),
  ) as [number, number, number];
  const since = Array.from({length: Math.max(0, last - first + 1)}, (_, index) => first + index);
  return [...new Set([...since, last, deadline])];
}

/** How marks and state lines are worded. */
export interface CheckWording {
  readonly mark: (mark: RowMark) => string;
  readonly stateLine: (facts: StateLineFacts) => string;
}

/**
 * Column B of an entry tab from row 1 on, as it must read now. After an edit `edited` are its rows: a row that nobody has
 * filled in yet is not scolded before its turn, all others are brought up to date, since one row may answer for another.
 */
export function planCheckColumn(
  values: CellMatrix,
  review: ReviewedTab,
  wording: CheckWording,
  edited?: ReadonlySet<number>,
): readonly string[] {
  const column = values.map((_, index) => toPlainText(cellAt(values, index + 1, 2)));
  for (const mark of review.marks) {
    const isTooEarly = edited !== undefined && mark.use === 'untouched' && !edited.has(mark.row);
    if (!isTooEarly) column[mark.row - 1] = wording.mark(mark);
  }
  column[0] = wording.stateLine(review.stateLine);
  return column;
}

/** Whether column B already reads so. */
export function isCheckColumnCurrent(values: CellMatrix, column: readonly string[]): boolean {
  return column.every((text, index) => toPlainText(cellAt(values, index + 1, 2)) === text);
}

/** Column B as one matrix for `setValues`. */
export function toColumnValues(column: readonly string[]): readonly (readonly string[])[] {
  return column.map(text => [toCellText(text)]);
}

function toPlainText(value: ReturnType<typeof cellAt>): string {
  return typeof value === 'object' ? value.at : String(value);
}
