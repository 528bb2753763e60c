import {dayOfWeek, toCalendarDate, toMilliseconds, type Instant} from '../domain/calendar.js';
import {formatDate, formatTime} from '../reading/date-format.js';
import {type ReportingRound} from '../domain/round.js';
import {type UnitKey, type UnitKind} from '../domain/vocabulary.js';
import {hasTime, unitsOf, type Digest, type UnitStanding} from './digest.js';
import {
  type Audience,
  type Contact,
  COUNTED_STATES,
  type CountedState,
  type MailWords,
  type NamedUnits,
  type ReminderOpening,
  type ReportTally,
  type WrittenMoment,
} from './mail-words.js';
import {type UnitContent} from './unit-content.js';

/** What a reminder says of one unit. */
export interface UnitFacts {
  readonly kind: UnitKind;
  /** As sentences name it: `Thôn 1`, `tiêu chí số 2 (Giao thông)`. */
  readonly name: string;
  /** Web address of its tab; '' where it has none. */
  readonly link: string;
  readonly standing: UnitStanding;
  readonly content: UnitContent;
  readonly respondents: readonly Contact[];
  /** Who urges its respondents. */
  readonly supervisor: (Contact & {readonly id: string}) | undefined;
}

/** Everything that the mails of one wave are made from. */
export interface DigestInput {
  readonly round: Pick<
    ReportingRound,
    'name' | 'letter' | 'letterDate' | 'commune' | 'deadline' | 'meetingAt' | 'language' | 'coordinator'
  >;
  readonly now: Instant;
  /** Every unit that is expected to report, in registry order. */
  readonly units: ReadonlyMap<UnitKey, UnitFacts>;
  readonly coordinator: Contact;
  /** Web address of `Tổng hợp`; '' where there is none. */
  readonly summaryLink: string;
  readonly words: MailWords;
}

/** Writes an instant. */
export function toWrittenMoment(instant: Instant): WrittenMoment {
  return {date: formatDate(instant), time: formatTime(instant), weekday: dayOfWeek(toCalendarDate(instant))};
}

/** As whom a person reads a digest: who oversees everything first, who reports next. */
export function audienceOf({person, own, all}: Digest, {round}: DigestInput): Audience {
  if (all.length > 0) return person.id === round.coordinator ? 'coordinator' : 'chair';
  return own.length > 0 ? 'respondent' : 'supervisor';
}

/** How a unit's report is counted. */
export function countedStateOf(standing: UnitStanding, now: Instant): CountedState {
  if (standing.state === 'onTime' || standing.state === 'late' || standing.state === 'returned') return standing.state;
  return hasTime(standing, now) ? 'extended' : 'missing';
}

/** What the subject and the first sentences of a digest say. */
export function toOpening(digest: Digest, input: DigestInput): ReminderOpening {
  const {round, now} = input;
  const asked = digest.own.length > 0 ? digest.own : unitsOf(digest);
  const deadline = deadlineOf(asked, input);
  const isReturned = (unit: UnitKey): boolean => input.units.get(unit)?.standing.state === 'returned';
  return {
    audience: audienceOf(digest, input),
    isStart: digest.key === 'start' || digest.merged.includes('start'),
    round: round.name,
    letter: round.letter,
    letterDate: round.letterDate === undefined ? '' : formatDate(round.letterDate),
    now: toWrittenMoment(now),
    deadline: toWrittenMoment(deadline),
    isOver: toMilliseconds(now) >= toMilliseconds(deadline),
    meeting: isAhead(round.meetingAt, now) ? toWrittenMoment(round.meetingAt) : undefined,
    missing: toNames(
      asked.filter(unit => !isReturned(unit)),
      input,
    ),
    returned: toNames(asked.filter(isReturned), input),
    tally: toTally(input),
  };
}

/** Names units by kind. */
export function toNames(keys: readonly UnitKey[], {units}: Pick<DigestInput, 'units'>): NamedUnits {
  const facts = keys.flatMap(key => units.get(key) ?? []);
  const namesOf = (kind: UnitKind): readonly string[] => facts.filter(unit => unit.kind === kind).map(({name}) => name);
  return {villages: namesOf('village'), criteria: namesOf('criterion')};
}

function toTally(input: DigestInput): ReportTally {
  const states = [...input.units].map(([key, {standing}]) => ({key, state: countedStateOf(standing, input.now)}));
  const entries = COUNTED_STATES.map(state => [
    state,
    toNames(
      states.filter(unit => unit.state === state).map(({key}) => key),
      input,
    ),
  ]);
  return Object.fromEntries(entries) as ReportTally; // one entry for every state
}

/** The deadline of units that all have the same one of their own, else the round's. */
function deadlineOf(asked: readonly UnitKey[], {units, round}: DigestInput): Instant {
  const [first, ...others] = [...new Set(asked.map(unit => units.get(unit)?.standing.until))];
  return others.length === 0 && first !== undefined ? first : round.deadline;
}

function isAhead(instant: Instant | undefined, now: Instant): instant is Instant {
  return instant !== undefined && toMilliseconds(instant) > toMilliseconds(now);
}
