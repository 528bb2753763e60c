import {type GapGroup, type UnitContent} from './unit-content.js';
import {type ReportState} from '../domain/vocabulary.js';

/** Date and time as they are written, `10/06/2024` and `10:00`, with the day of the week: 1 is Monday. */
export interface WrittenMoment {
  readonly date: string;
  readonly time: string;
  readonly weekday: number;
}

/** Units by name, as sentences name them. */
export interface NamedUnits {
  readonly villages: readonly string[];
  readonly criteria: readonly string[];
}

/** How a report is counted wherever somebody is told of many. */
export const COUNTED_STATES = ['onTime', 'late', 'returned', 'extended', 'missing'] as const;
export type CountedState = (typeof COUNTED_STATES)[number];

/** Every unit of the round under the state in which it is counted. */
export type ReportTally = Readonly<Record<CountedState, NamedUnits>>;

/** As whom a person reads a mail. */
export type Audience = 'respondent' | 'supervisor' | 'coordinator' | 'chair';

/** What the subject and the first sentences of a reminder say. */
export interface ReminderOpening {
  readonly audience: Audience;
  readonly isStart: boolean;
  readonly round: string;
  readonly letter: string;
  /** As written, '' where the set-up does not say. */
  readonly letterDate: string;
  readonly now: WrittenMoment;
  /** The deadline of what is asked for. */
  readonly deadline: WrittenMoment;
  readonly isOver: boolean;
  /** Absent where it is over. */
  readonly meeting: WrittenMoment | undefined;
  /** Units that the mail asks for: not handed in yet, and handed back. */
  readonly missing: NamedUnits;
  readonly returned: NamedUnits;
  /** All units, for the coordinator and the chair. */
  readonly tally: ReportTally;
}

/** Where one unit's report stands, in the facts that a sentence needs. */
export interface UnitStatus {
  readonly state: ReportState;
  readonly content: UnitContent['kind'];
  /** How many things are missing or wrong in a tab that was begun. */
  readonly gaps: number;
  readonly returnReason: string;
  /** When the report is wanted again, where that is no deadline. */
  readonly wish: WrittenMoment | undefined;
  /** The unit's own deadline, where it has one. */
  readonly until: WrittenMoment | undefined;
  /** Whether that is still ahead. */
  readonly hasTime: boolean;
}

/** How a person is told of, with the phone where it is known. */
export interface Contact {
  readonly name: string;
  readonly phone: string;
}

/** Whom a mail is written to. */
export interface Addressee {
  readonly name: string;
  readonly position: string;
}

/** What the subject and the first sentence of an invitation say. */
export interface InvitationWords {
  readonly subject: (units: readonly string[]) => string;
  readonly opening: (
    opening: Pick<ReminderOpening, 'round' | 'letter' | 'letterDate' | 'deadline'> & {readonly commune: string},
  ) => string;
}

/** Every word of the mails, in one language. */
export interface MailWords {
  /** Whom mails come from, as a phone shows it. */
  readonly from: (commune: string) => string;
  readonly criterionName: (number: string, name: string) => string;
  readonly subject: (opening: ReminderOpening) => string;
  readonly greeting: (person: Addressee) => string;
  readonly opening: (opening: ReminderOpening) => string;
  readonly ownTitle: string;
  /** Heads a list of units that the reader does not report for. */
  readonly listTitle: (state: Extract<CountedState, 'returned' | 'extended' | 'missing'>, count: number) => string;
  readonly watchedTitle: string;
  readonly acceptedTitle: string;
  readonly accepted: (unit: string, at: WrittenMoment) => string;
  readonly reasonsTitle: string;
  /** Why a report came with gaps, or late where it has none. */
  readonly reason: (unit: string, facts: {readonly errors: number; readonly reason: string}) => string;
  readonly unitLine: (unit: string, status: UnitStatus) => string;
  /** The gaps of one tab, put together; '' where there are none. */
  readonly gaps: (groups: readonly GapGroup[], isBlank: boolean) => string;
  readonly openTab: (unit: string) => string;
  readonly openSummary: string;
  readonly respondents: (people: readonly Contact[]) => string;
  readonly supervisor: (person: Contact) => string;
  readonly howToSubmit: string;
  readonly help: (coordinator: Contact) => string;
  readonly urge: (audience: Exclude<Audience, 'respondent'>) => string;
  readonly sender: (coordinator: Contact) => string;
  readonly automatic: (letter: string) => string;
  readonly callLine: (person: Contact, position: string, units: string) => string;
  readonly invitation: {
    readonly toFillIn: InvitationWords;
    readonly toFollow: InvitationWords;
    readonly tabs: string;
    readonly watched: string;
    readonly outputs: string;
    readonly account: (email: string) => string;
    readonly noAccount: string;
  };
  /** Names a reminder sent by hand; the waves are named by CELL_WORDS.labels.wave. */
  readonly manualReminder: (date: string) => string;
  /** Names a wave of a deadline that is not the round's. */
  readonly ownWave: (wave: string, deadline: WrittenMoment) => string;
  readonly unknown: (names: readonly string[]) => string;
}
