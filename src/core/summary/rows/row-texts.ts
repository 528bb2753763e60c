import {CELL_WORDS, type CellWords} from '../../catalogue/words/cell-words.js';
import {type Instant} from '../../domain/calendar.js';
import {type Issue} from '../../rules/issue.js';
import {formatDate, formatTime} from '../../reading/date-format.js';
import {formatNumber} from '../../reading/number-format.js';
import {type SubmissionRecord} from '../../domain/submission.js';
import {type ReportState} from '../../domain/vocabulary.js';
import {type ContentWorth, isSubmitted} from '../ground/compile-input.js';
import {type SummaryDetails} from '../compile/compile-details.js';
import {type Contact} from '../ground/contacts.js';
import {type UnitChange} from '../ground/find-changes.js';
import {type ReportBase} from '../ground/report-base.js';
import {type SheetIds} from '../ground/source-link.js';
import {type EnteredVerdict} from '../../report/verdict-meaning.js';
import {type PlannedCell, textCell} from './tab-body.js';
import {type BaseFacts, type ListNoun, type SummaryWords} from './summary-words.js';

/** What planning an output tab needs besides the details. */
export interface TabContext {
  readonly words: SummaryWords;
  readonly sheetIds: SheetIds;
  /** Turns an issue into its sentence. */
  readonly describeIssue: (issue: Issue) => string;
  /** How many rows of the tab are in use, so that what is left of the earlier compile is wiped. */
  readonly rowsBefore: number;
}

/** Details, words and labels together, as every part of a tab takes them. */
export interface PartInput extends TabContext {
  readonly details: SummaryDetails;
  readonly labels: CellWords['labels'];
  /** Village names by id. */
  readonly villageNames: ReadonlyMap<string, string>;
  /** Names of the village criteria, number first, by number. */
  readonly criterionNames: ReadonlyMap<string, string>;
}

const MOST_NAMES = 5;

/** Joins what the parts of a tab take. */
export function toPartInput(details: SummaryDetails, context: TabContext): PartInput {
  const {villages, villageCriteria} = details.registry;
  return {
    ...context,
    details,
    labels: CELL_WORDS[details.round.language].labels,
    villageNames: new Map(villages.map(({id, name}) => [id, name])),
    criterionNames: new Map(
      villageCriteria.map(({number, name}) => [number, context.words.villageCriterionName(number, name)]),
    ),
  };
}

/** Names one after the other; from the sixth on only how many more there are. */
export function listNames(words: SummaryWords, names: readonly string[], noun: ListNoun, most = MOST_NAMES): string {
  if (names.length <= most) return names.join(', ');
  return words.andMore(names.slice(0, most).join(', '), names.length - most, noun);
}

/** A base with its absent names cut to a readable length. */
export function toBaseFacts(words: SummaryWords, base: ReportBase, noun: ListNoun): BaseFacts {
  return {submitted: base.submitted, expected: base.expected, absent: listNames(words, base.absent, noun)};
}

/** Time and day of an instant. */
export function formatMoment(words: SummaryWords, instant: Instant): string {
  return words.moment(formatTime(instant), formatDate(instant));
}

/** "08/10 thôn; chưa có: …" */
export function villageBase({words, details}: PartInput): string {
  return words.bases.villages(toBaseFacts(words, details.base.villages, 'villages'));
}

/** "17/20 tiêu chí; chưa có: …" */
export function criterionBase({words, details}: PartInput): string {
  return words.bases.criteria(toBaseFacts(words, details.base.criteria, 'criteria'));
}

/** "Nguyễn Văn A, Phó Chủ tịch, 0912 345 678"; '' for nobody. */
export function formatContact(contact: Contact | undefined): string {
  if (contact === undefined) return '';
  return [contact.name, contact.position, contact.phone].filter(part => part !== '').join(', ');
}

/** "Nguyễn Văn A, Phó Chủ tịch": without the phone, for a page that a meeting looks at. */
export function formatPerson(contact: Contact | undefined): string {
  return contact === undefined ? '' : formatContact({...contact, phone: ''});
}

/** What is said of the state of a unit's report. */
export interface StateOfUnit {
  readonly state: ReportState;
  readonly isEdited: boolean;
  readonly hasReport: boolean;
  readonly accepted: SubmissionRecord['accepted'];
  /** Who handed an accepted report in; '' where nobody knows. */
  readonly submitter: string;
  /** Until when a missing report still has time. */
  readonly extendedUntil: Instant | undefined;
}

/** State, time and change of a unit's report, one below the other. */
export function stateText(
  {words, labels}: PartInput,
  {state, isEdited, hasReport, accepted, submitter, extendedUntil}: StateOfUnit,
  change?: UnitChange,
): string {
  const received = isSubmitted({state}) ? accepted : undefined;
  const text = words.state({
    state: labels.reportState[state],
    at: received === undefined ? '' : formatMoment(words, received.at),
    source: accepted?.source ?? 'tick',
    submitter: received === undefined ? '' : submitter,
    isUnsigned: received !== undefined && submitter === '',
    extendedUntil: extendedUntil === undefined ? '' : formatMoment(words, extendedUntil),
    isEdited,
    hasReport,
  });
  return joinLines(text, reasonText(words, state, received), changeText(words, state, change));
}

/** Why a report came late, or with things missing. */
function reasonText(words: SummaryWords, state: ReportState, received: SubmissionRecord['accepted']): string {
  if (received === undefined || received.reason === '') return '';
  const {errors, reason} = received;
  return errors > 0 || state === 'late' ? words.reason({errors, reason}) : '';
}

function changeText(words: SummaryWords, state: ReportState, change: UnitChange | undefined): string {
  if (change === undefined) return '';
  const {isNew, isStateChanged, verdicts, areFiguresChanged} = change;
  return words.change({isNew, became: isStateChanged ? state : undefined, verdicts, areFiguresChanged});
}

/** A verdict as word and colour. */
export function verdictCell({words, labels}: PartInput, verdict: EnteredVerdict): PlannedCell {
  return verdict === null ? textCell(words.blankVerdict, 'unknown') : textCell(labels.verdict[verdict], verdict);
}

/** A figure of a unit's row: a dash where the unit has said nothing, grey where totals do not count it. */
export function figureCell(
  {words}: PartInput,
  {worth}: {readonly worth: ContentWorth},
  cell: PlannedCell,
): PlannedCell {
  if (worth === 'none') return textCell(words.blankVerdict, 'openCentered');
  if (worth === 'submitted') return cell;
  return {...cell, style: cell.style === 'number' ? 'openNumber' : 'openCentered'};
}

/** Texts one below the other, without the empty ones. */
export function joinLines(...texts: readonly string[]): string {
  return texts.filter(text => text !== '').join('\n');
}

/** Money, '' for none. */
export function formatMoney(amount: number): string {
  return amount === 0 ? '' : formatNumber(amount);
}

/** The name of a village. */
export function villageName({villageNames}: PartInput, id: string): string {
  return villageNames.get(id) ?? id;
}

/** The name of a village criterion behind its number. */
export function villageCriterionName({criterionNames, words}: PartInput, number: string): string {
  return criterionNames.get(number) ?? words.noCriterion;
}
