import {type Moment, type StateLineFacts} from '../../core/index.js';
import {composeStateLine, type Piece, startWith, toCuts} from '../state-line-words.js';
import {type states as vi} from '../vi/states.js';
import {type Widen} from '../widen.js';

const UNCONFIRMED = 'Not confirmed';
const EDITED = 'edited after submission';
const SOURCES = {tick: [], noticed: ['time of notice'], paper: ['entered from paper']} as const;
const PARTS = {assessment: 'A', villageWork: 'B', indicators: 'A', dossier: 'B', criterionWork: 'C'} as const;

const at = ({time, date}: Moment): string => `${time} on ${date}`;

function toPieces(facts: StateLineFacts): Piece[] {
  if (facts.accepted !== undefined) return [toReceipt(facts, facts.accepted), ...toGaps(facts), ...toFewLines(facts)];
  if (facts.returned !== undefined) return [...toRequest(facts, facts.returned), ...toFewLines(facts)];
  const isUnready = facts.isRefused || (facts.state === 'draft' && facts.errors > 0);
  return [...(isUnready ? toGaps(facts) : [toReady(facts)]), ...toFewLines(facts)];
}

function toReceipt(facts: StateLineFacts, accepted: NonNullable<StateLineFacts['accepted']>): Piece {
  const {deadline} = facts;
  const lateBy = deadline.date === accepted.date ? `after ${deadline.time}` : `after ${at(deadline)}`;
  const notes = [
    facts.state === 'late' ? lateBy : 'on time',
    ...SOURCES[accepted.source],
    ...(facts.isEditedAfterSubmission ? [EDITED] : []),
  ];
  return [`Report received at ${at(accepted)} (${notes.join(', ')}).`];
}

function toRequest(facts: StateLineFacts, {reason, until}: NonNullable<StateLineFacts['returned']>): Piece[] {
  const due: Piece[] = until === undefined ? [] : [[`Due ${at(until)}.`]];
  const why = toCuts(reason, cut => `Reason: ${cut}.`);
  if (facts.isRefused) return [...toGaps(facts), ...due];
  const next: Piece[] =
    facts.errors > 0 ? toGaps(facts) : [['When done, tick "Submit report" again.', 'Then tick again.']];
  return [why, ...due, ...next];
}

function toReady({state, warnings, deadline}: StateLineFacts): Piece {
  const due = `Due ${at(deadline)}.`;
  if (state === 'notStarted') return [`${due} When everything is filled in, tick the submit box.`];
  const review = warnings > 0 ? `, ${warnings} to look at again` : '';
  return [`Everything is filled in${review}. Tick the submit box. ${due}`];
}

/** How many gaps there are, where the first is, and that a reason lets the report through. */
function toGaps(facts: StateLineFacts): Piece[] {
  const {firstGap, errors} = facts;
  if (firstGap === undefined) return [];
  const count = errors === 1 ? '1 gap' : `${errors} gaps`;
  const cell = `${firstGap.isInHead ? 'cell' : 'column'} "${firstGap.columnTitle}"`;
  const full = `${count}, first in row ${firstGap.row}, ${cell}.`;
  const brief = `${count}, first in row ${firstGap.row}.`;
  if (facts.accepted !== undefined) return [[`Still ${full}`, `Still ${brief}`]];
  if (!facts.isRefused) {
    const reason = 'To submit as it is, give a reason (10 letters or more) and tick.';
    return [[`${full} ${reason}`, `${full} A reason lets it through.`, brief]];
  }
  const next = facts.isReasonTooShort
    ? 'The reason needs 10 letters or more.'
    : 'Mend and tick again, or give a reason (10 letters or more).';
  const inShort = facts.isReasonTooShort ? next : 'Mend and tick, or give a reason (10 letters).';
  return [[`Not accepted: ${full} ${next}`, `Not accepted: ${full} ${inShort}`, `Not accepted: ${brief} ${inShort}`]];
}

function toFewLines({fewLines}: StateLineFacts): Piece[] {
  if (fewLines.length === 0) return [];
  const parts = fewLines.map(({section, free}) => `part ${PARTS[section]} has ${free > 0 ? free : 'no'} free lines`);
  const text = parts.join(', ');
  const sentence = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  const letters = fewLines.map(({section}) => PARTS[section]).join(', ');
  return [[`${sentence}: ask the coordinator for more.`, `${sentence}.`, `Few lines left: ${letters}.`]];
}

/** The state line of an entry tab and the words that mark how a report came in. */
export const states: Widen<typeof vi> = {
  stateLine: facts =>
    facts.isConfirmed
      ? composeStateLine(facts.stateWord, toPieces(facts))
      : composeStateLine(UNCONFIRMED, [
          ['This is a copy: submissions are not recorded and no mail is sent. Please use the original spreadsheet.'],
        ]),
  lineStart: stateWord => startWith(stateWord),
  unconfirmed: UNCONFIRMED,
  editedAfterSubmission: EDITED,
  noticed: 'time of notice',
  onPaper: 'entered from paper',
};
