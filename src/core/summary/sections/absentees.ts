import {type Instant} from '../../domain/calendar.js';
import {type Issue} from '../../rules/issue.js';
import {type SubmissionRecord} from '../../domain/submission.js';
import {type ReportState, type UnitKey} from '../../domain/vocabulary.js';
import {type ContentWorth, type Entries, type Entry, isSubmitted, worthOf} from '../ground/compile-input.js';
import {type Contact, type FindContact, findContacts} from '../ground/contacts.js';
import {countOf} from '../ground/count-issues.js';
import {type SourceLink} from '../ground/source-link.js';
import {toStateLink} from './village-details.js';

/** A unit that has not submitted, or has and left errors. */
export interface Absentee {
  readonly key: UnitKey;
  readonly kind: 'village' | 'criterion';
  /** Village name, or criterion name beside `number`. */
  readonly name: string;
  /** Number of a criterion, '' for a village. */
  readonly number: string;
  readonly state: ReportState;
  readonly record: SubmissionRecord | undefined;
  readonly submitter: string;
  readonly extendedUntil: Instant | undefined;
  readonly isEdited: boolean;
  /** Whether the unit has a tab that can be read. */
  readonly hasReport: boolean;
  readonly worth: ContentWorth;
  readonly respondents: readonly Contact[];
  readonly errors: number;
  readonly warnings: number;
  /** The first error in the tab. */
  readonly firstError: Issue | undefined;
  readonly link: SourceLink;
}

/** The units that one supervisor or group leader has to see to; nobody where none is assigned. */
export interface AbsenteeGroup {
  readonly supervisor: Contact | undefined;
  readonly units: readonly Absentee[];
}

/** Groups units without a submitted report or with errors by who urges them, groups in the order of their first unit. */
export function groupAbsentees({villages, criteria}: Entries, find: FindContact): readonly AbsenteeGroup[] {
  const groups = new Map<string, {supervisor: Contact | undefined; units: Absentee[]}>();
  for (const entry of [...villages, ...criteria].filter(isWanting)) {
    const supervisor = find(entry.kind === 'village' ? entry.village.supervisor : entry.criterion.leader);
    const group = groups.get(supervisor?.id ?? '') ?? {supervisor, units: []};
    group.units.push(toAbsentee(entry, find));
    groups.set(supervisor?.id ?? '', group);
  }
  return [...groups.values()];
}

function isWanting(entry: Entry): boolean {
  return !isSubmitted(entry) || countOf(entry).errors > 0;
}

function toAbsentee(entry: Entry, find: FindContact): Absentee {
  const {key, state, record, submitter, extendedUntil, issues} = entry;
  const firstError = issues.find(({severity}) => severity === 'error');
  const seen = {isEdited: entry.isEditedAfterSubmission, hasReport: entry.report !== undefined, worth: worthOf(entry)};
  const common = {
    key,
    state,
    record,
    submitter,
    extendedUntil,
    ...seen,
    ...countOf(entry),
    firstError,
    link: toAbsenteeLink(entry, firstError),
  };
  if (entry.kind === 'criterion') {
    const {name, number, officer} = entry.criterion;
    return {...common, kind: 'criterion', name, number, respondents: findContacts(find, [officer])};
  }
  const {name, secretary, boardHead} = entry.village;
  return {...common, kind: 'village', name, number: '', respondents: findContacts(find, [secretary, boardHead])};
}

function toAbsenteeLink(entry: Entry, issue: Issue | undefined): SourceLink {
  return issue ? {unit: entry.key, row: issue.row, column: issue.column} : toStateLink(entry);
}
