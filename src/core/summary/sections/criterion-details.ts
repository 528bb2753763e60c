import {type CalendarDate, type Instant} from '../../domain/calendar.js';
import {type CriterionReport} from '../../report/entry-report.js';
import {type CommuneCriterion} from '../../domain/registry.js';
import {type SubmissionRecord} from '../../domain/submission.js';
import {type ContentWorth, type CriterionEntry, worthOf} from '../ground/compile-input.js';
import {type Contact, type FindContact} from '../ground/contacts.js';
import {type UnitChange} from '../ground/find-changes.js';
import {type SourceLink} from '../ground/source-link.js';
import {type CriterionRow} from '../ground/summary-schema.js';
import {textOf, valueOf} from '../../report/typed-values.js';
import {toStateLink} from './village-details.js';

/** A commune criterion's row with everything that is shown beside it. */
export interface CriterionDetail {
  readonly row: CriterionRow;
  readonly criterion: CommuneCriterion;
  readonly officer: Contact | undefined;
  readonly leader: Contact | undefined;
  readonly accepted: SubmissionRecord['accepted'];
  readonly submitter: string;
  readonly extendedUntil: Instant | undefined;
  /** Whether the unit has a tab that can be read. */
  readonly hasReport: boolean;
  readonly worth: ContentWorth;
  /** The first date from the day of compiling on, of work or of a document still to be made. */
  readonly next: NextDate | undefined;
  readonly change: UnitChange | undefined;
  readonly link: SourceLink;
}

export interface NextDate {
  readonly date: CalendarDate;
  /** The work or the document. */
  readonly what: string;
}

/** What the rows of commune criteria need besides the reports. */
export interface CriterionContext {
  readonly find: FindContact;
  readonly today: CalendarDate;
}

/** Puts beside a criterion's row what the chair asks about it. */
export function toCriterionDetail(
  entry: CriterionEntry,
  row: CriterionRow,
  {find, today}: CriterionContext,
  change: UnitChange | undefined,
): CriterionDetail {
  return {
    row,
    criterion: entry.criterion,
    officer: find(entry.criterion.officer),
    leader: find(entry.criterion.leader),
    accepted: entry.record?.accepted,
    submitter: entry.submitter,
    extendedUntil: entry.extendedUntil,
    hasReport: entry.report !== undefined,
    worth: worthOf(entry),
    next: findNextDate(entry.report, today),
    change,
    link: toStateLink(entry),
  };
}

function findNextDate(report: CriterionReport | undefined, today: CalendarDate): NextDate | undefined {
  const works = (report?.work ?? []).map(line => ({date: valueOf(line.due), what: textOf(line.task)}));
  const documents = (report?.dossier ?? [])
    .filter(line => ['missing', 'incomplete'].includes(valueOf(line.state) ?? ''))
    .map(line => ({date: valueOf(line.due), what: textOf(line.title)}));
  const coming = [...works, ...documents].filter((next): next is NextDate => (next.date ?? '') >= today);
  return coming.reduce<NextDate | undefined>(
    (first, next) => (first && first.date <= next.date ? first : next),
    undefined,
  );
}
