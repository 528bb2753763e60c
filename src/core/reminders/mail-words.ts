import {type UnitContent} from './unit-content.js';
import {type ReportState} from '../domain/vocabulary.js';

/** How far the deadline is, in the unit in which people would say it; `over`: it has passed, by so many hours. */
export interface TimeLeft {
  readonly unit: 'day' | 'hour' | 'minute' | 'over';
  readonly count: number;
}

/** Date and time as they are written: `10/06/2024`, `10:00`. */
export interface WrittenMoment {
  readonly date: string;
  readonly time: string;
}

/** What the subject and the first sentence of a reminder say. */
export interface ReminderOpening {
  readonly isStart: boolean;
  readonly commune: string;
  readonly round: string;
  readonly letter: string;
  readonly deadline: WrittenMoment;
  readonly meeting: WrittenMoment | undefined;
  readonly left: TimeLeft;
  /** Names of the units that the mail asks for, and whether they are the person's own. */
  readonly units: readonly string[];
  readonly isOwn: boolean;
}

/** Where one unit's report stands, in the facts that a sentence needs. */
export interface UnitStatus {
  readonly state: ReportState;
  readonly content: UnitContent['kind'];
  /** How many things are missing or wrong in a tab that was begun. */
  readonly gaps: number;
  readonly returnReason: string;
  /** The unit's own deadline, where it has one. */
  readonly until: WrittenMoment | undefined;
}

/** How a person is told of, with the phone where it is known. */
export interface Contact {
  readonly name: string;
  readonly phone: string;
}

/** What the subject and the first sentence of an invitation say. */
export interface InvitationWords {
  readonly subject: (commune: string, round: string) => string;
  readonly opening: (opening: Pick<ReminderOpening, 'round' | 'letter' | 'deadline' | 'commune'>) => string;
}

/** Every word of the mails, in one language. */
export interface MailWords {
  readonly subject: (opening: ReminderOpening) => string;
  readonly greeting: (name: string) => string;
  readonly opening: (opening: ReminderOpening) => string;
  readonly ownTitle: string;
  readonly watchedTitle: (count: number) => string;
  readonly allTitle: (missing: number, expected: number) => string;
  readonly acceptedTitle: string;
  readonly accepted: (unit: string, at: WrittenMoment) => string;
  readonly status: (status: UnitStatus) => string;
  readonly unitLine: (unit: string, status: string) => string;
  readonly moreGaps: (count: number) => string;
  readonly openTab: (unit: string) => string;
  readonly respondents: (people: readonly Contact[]) => string;
  readonly howToSubmit: string;
  readonly urge: string;
  readonly sender: (coordinator: Contact) => string;
  readonly automatic: string;
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
