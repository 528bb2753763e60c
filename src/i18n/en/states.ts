import {type Moment, type StateLineFacts} from '../../core/index.js';
import {composeStateLine, type Piece, startWith, toCuts} from '../state-line-words.js';
import {countOf} from './counts.js';
import {type states as vi} from '../vi/states.js';
import {type Widen} from '../widen.js';

const UNCONFIRMED = 'Not confirmed';
const EDITED = 'edited after submission';
const SOURCES = {tick: [], noticed: ['time recorded by the system'], paper: ['on paper']} as const;
const PARTS = {assessment: 'A', villageWork: 'B', indicators: 'A', dossier: 'B', criterionWork: 'C'} as const;

const at = ({time, date}: Moment): string => `${time} on ${date}`;

function toPieces(facts: StateLineFacts): Piece[] {
  if (facts.accepted !== undefined) return toAnswer(facts, facts.accepted);
  if (facts.returned !== undefined) return [...toRequest(facts, facts.returned), ...toFewLines(facts)];
  const isUnready = facts.isRefused || (facts.state === 'draft' && facts.errors > 0);
  return [...(isUnready ? [...toGaps(facts), ...toExtension(facts)] : [toReady(facts)]), ...toFewLines(facts)];
}

/** What is said of a report that was received. */
function toAnswer(facts: StateLineFacts, accepted: NonNullable<StateLineFacts['accepted']>): Piece[] {
  const unsigned: Piece[] = accepted.isUnsigned ? [['The submitter is not named.', 'No submitter named.']] : [];
  return [toReceipt(facts, accepted), ...unsigned, ...toGaps(facts), ...toFewLines(facts)];
}

function toExtension({isExtended, deadline}: StateLineFacts): Piece[] {
  return isExtended ? [[`Extended to ${at(deadline)}.`]] : [];
}

function toReceipt(facts: StateLineFacts, accepted: NonNullable<StateLineFacts['accepted']>): Piece {
  const {deadline} = facts;
  const lateBy = `due ${deadline.date === accepted.date ? deadline.time : at(deadline)}`;
  const late = facts.state === 'late' ? [lateBy] : [];
  const edited = facts.isEditedAfterSubmission ? [EDITED] : [];
  const write = (notes: readonly string[]): string =>
    `Report received at ${at(accepted)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}.`;
  return [write([...late, ...SOURCES[accepted.source], ...edited]), write(edited)];
}

function toRequest(facts: StateLineFacts, {reason, until, isWish}: NonNullable<StateLineFacts['returned']>): Piece[] {
  const wish = (moment: Moment): Piece => [
    `Requested by ${at(moment)} (the deadline is still ${at(facts.deadline)}).`,
    `Requested by ${at(moment)}.`,
  ];
  const due: Piece[] = until === undefined ? [] : [isWish ? wish(until) : [`Due ${at(until)}.`]];
  const why = toCuts(reason, cut => `Reason: ${cut}.`);
  if (facts.isRefused) return [...toGaps(facts), ...due];
  const next: Piece[] =
    facts.errors > 0 ? toGaps(facts) : [['When done, tick "Submit report" again.', 'Then tick it again.']];
  return [why, ...due, ...next];
}

function toReady({state, warnings, deadline, isExtended}: StateLineFacts): Piece {
  const due = isExtended ? `Extended to ${at(deadline)}.` : `Due ${at(deadline)}.`;
  if (state === 'notStarted') return [`${due} When you have finished, tick "Submit report".`];
  const review = warnings > 0 ? `, ${countOf(warnings, 'item')} to review` : '';
  const full = `Complete${review}.`;
  return [`${full} Please tick "Submit report". ${due}`, `Please tick "Submit report". ${due}`];
}

/** How many gaps there are, where the first is, and that a reason lets the report through. */
function toGaps(facts: StateLineFacts): Piece[] {
  const {firstGap, errors} = facts;
  if (firstGap === undefined) return [];
  const count = `${countOf(errors, 'item')} incomplete or incorrect`;
  const cell = `${firstGap.isInHead ? 'cell' : 'column'} "${firstGap.columnTitle}"`;
  const full = `${count}, starting in row ${firstGap.row}, ${cell}.`;
  const brief = `${count}, starting in row ${firstGap.row}.`;
  if (facts.accepted !== undefined) return [[`Still ${full}`, `Still ${brief}`]];
  if (!facts.isRefused) {
    const reason = 'To submit anyway, give a reason (10 characters or more) and tick.';
    return [[`${full} ${reason}`, `${full} You may submit with a reason.`, brief]];
  }
  const next = facts.isReasonTooShort
    ? 'The reason must be at least 10 characters.'
    : 'Please correct and tick again, or give a reason (10 characters or more).';
  const inShort = facts.isReasonTooShort ? next : 'Correct and tick again, or give a reason.';
  return [
    [
      `Not accepted: ${full} ${next}`,
      `Not accepted: ${full} ${inShort}`,
      `Not accepted: ${brief} ${inShort}`,
      `Not accepted: ${brief}`,
    ],
  ];
}

function toFewLines({fewLines}: StateLineFacts): Piece[] {
  if (fewLines.length === 0) return [];
  const parts = fewLines.map(
    ({section, free}) => `part ${PARTS[section]} has ${free > 0 ? countOf(free, 'empty row') : 'no empty rows'} left`,
  );
  const text = parts.join(', ');
  const sentence = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  const letters = fewLines.map(({section}) => PARTS[section]).join(', ');
  return [[`${sentence}: please ask the coordinator for more.`, `${sentence}.`, `Few rows left: ${letters}.`]];
}

/** The state line of an entry tab. */
export const states: Widen<typeof vi> = {
  stateLine: facts =>
    facts.isConfirmed
      ? composeStateLine(facts.stateWord, toPieces(facts))
      : composeStateLine(UNCONFIRMED, [
          ['This is a copy: submissions are not recorded and no mail is sent. Please use the original spreadsheet.'],
        ]),
  lineStart: stateWord => startWith(stateWord),
};
