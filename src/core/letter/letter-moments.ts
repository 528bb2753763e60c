import {BEFORE_WORD, DATE_WORDS, HAND_IN_WORDS} from '../catalogue/lists/letter-words.js';
import {isRealDate} from '../domain/calendar.js';
import {notAfter} from './bordered-pattern.js';
import {type DateMention, findDateMentions} from './date-mentions.js';
import {type DateRole, findDateRoles} from './date-roles.js';
import {
  type Candidates,
  type LetterDay,
  type LetterMoment,
  type LetterReading,
  type MomentNote,
  type Proposal,
} from './letter-reading.js';
import {type Span, splitSentences} from './letter-lines.js';
import {foldWord, type LetterText} from './letter-text.js';
import {distinct, toProposal, toQuote} from './proposals.js';
import {anyOf, wholeWords} from './word-pattern.js';

type Moments = Pick<LetterReading, 'deadline' | 'meeting' | 'dataAsOf' | 'unusableDates'>;

/** A date with what it is the date of. */
interface Placed {
  readonly mention: DateMention;
  readonly role: DateRole;
  readonly sentence: Span;
}

const END_OF_DAY = '23:59';
const MIDNIGHT = '24:00';
const BEFORE_DAY = notAfter('\\p{L}', `${foldWord(BEFORE_WORD)} (?:${foldWord(DATE_WORDS.day)} )?$`);
const BEFORE_DAY_LENGTH = 14;
const HAND_IN = wholeWords(anyOf(HAND_IN_WORDS));
const MOST_UNUSABLE = 20;

/** The deadline, the meeting and the day of the figures; `written` is the letter's own date. */
export function parseMoments(letter: LetterText, paragraphs: readonly Span[], written: LetterDay | undefined): Moments {
  const placed = placeMentions(letter, paragraphs);
  const real = placed.filter(({mention}) => mention.isReal);
  const of = (role: DateRole): Candidates<LetterMoment> =>
    withoutVaguer(
      distinct(
        real
          .filter(one => one.role === role)
          .map(({mention, sentence}) =>
            toProposal(letter, toMoment(letter, mention, role, written), mention, sentence),
          ),
      ),
    );
  return {
    deadline: reportsFirst(of('deadline')),
    meeting: of('meeting'),
    dataAsOf: of('dataAsOf'),
    unusableDates: placed
      .filter(({mention}) => !mention.isReal)
      .slice(0, MOST_UNUSABLE)
      .map(({mention, sentence}) => {
        const {found} = toProposal(letter, '', mention, sentence);
        return {found, sentence: toQuote(letter, mention, sentence)};
      }),
  };
}

function placeMentions(letter: LetterText, paragraphs: readonly Span[]): readonly Placed[] {
  const mentions = findDateMentions(letter);
  let next = 0;
  return paragraphs.flatMap(paragraph =>
    splitSentences(letter, paragraph).flatMap(sentence => {
      const own: DateMention[] = [];
      for (let one = mentions[next]; one !== undefined && one.core < sentence.end; one = mentions[++next])
        own.push(one);
      const roles = findDateRoles(letter, sentence, own);
      return own.map((mention, index) => ({mention, role: roles[index] ?? 'other', sentence}));
    }),
  );
}

function toMoment(
  {folded}: LetterText,
  mention: DateMention,
  role: DateRole,
  written: LetterDay | undefined,
): LetterMoment {
  const {month, day, time, part, isWeekdayWrong} = mention;
  const taken = mention.year === undefined ? yearOfLetter(mention, written) : undefined;
  const ahead = folded.slice(Math.max(0, mention.core - BEFORE_DAY_LENGTH), mention.core);
  const noted: Readonly<Record<MomentNote, boolean>> = {
    yearFromLetter: taken !== undefined,
    beforeDay: role === 'deadline' && time === undefined && BEFORE_DAY.test(ahead),
    endOfDay: time === MIDNIGHT,
    weekdayDiffers: isWeekdayWrong,
  };
  const notes = (Object.keys(noted) as MomentNote[]).filter(note => noted[note]); // the record is closed
  return {year: mention.year ?? taken, month, day, time: time === MIDNIGHT ? END_OF_DAY : time, part, notes};
}

/** The year of the letter's own date, unless the day would then lie months before the letter. */
function yearOfLetter({month, day}: LetterDay, written: LetterDay | undefined): number | undefined {
  if (written?.year === undefined || month < written.month) return undefined;
  return isRealDate(written.year, month, day ?? 1) ? written.year : undefined;
}

/** A day without an hour adds nothing where the same day is offered with one. */
function withoutVaguer(proposals: Candidates<LetterMoment>): Candidates<LetterMoment> {
  const isSameDay = (one: LetterMoment, other: LetterMoment): boolean =>
    one.year === other.year && one.month === other.month && one.day === other.day;
  const timed = proposals.filter(({value}) => value.time !== undefined);
  return proposals.filter(({value}) => value.time !== undefined || !timed.some(one => isSameDay(one.value, value)));
}

/** Deadlines of reports before deadlines of other work. */
function reportsFirst(proposals: Candidates<LetterMoment>): Candidates<LetterMoment> {
  const isOfReport = ({sentence}: Proposal<LetterMoment>): boolean => HAND_IN.test(foldWord(sentence.text));
  return [...proposals.filter(isOfReport), ...proposals.filter(one => !isOfReport(one))];
}
