import {type PersonView} from './person-view.js';

/** *Đôn đốc báo cáo* as its page shows it: all times are written, all keys named. */
export interface RemindersView {
  readonly title: string;
  readonly deadline: string;
  readonly now: string;
  readonly waves: readonly WaveView[];
  /** Reminders of which nobody knows whether they went out. */
  readonly unknown: readonly UnknownView[];
  readonly plan: PlanView;
}

export interface WaveView {
  readonly name: string;
  readonly at: string;
  readonly isPast: boolean;
  /** The later wave of the day under which this one is said; '' where it stands alone. */
  readonly mergedInto: string;
  /** Whether weekend, holiday or sending hours moved it. */
  readonly isMoved: boolean;
  readonly sent: number;
  /** Said in a later mail. */
  readonly merged: number;
  /** To be told by Zalo or phone, since there is no mail. */
  readonly byPhone: number;
}

export interface UnknownView {
  readonly person: string;
  readonly key: string;
  readonly name: string;
  readonly wave: string;
  /** When the run that died began. */
  readonly at: string;
}

/** Who would get what at an instant. */
export interface PlanView {
  readonly at: string;
  /** Whether it is what *Gửi ngay* sends; otherwise, what the clock sends at that instant. */
  readonly isNow: boolean;
  /** When the sending hours begin, if the instant is outside of them; '' otherwise. */
  readonly heldUntil: string;
  readonly quota: {readonly needed: number; readonly left: number};
  readonly mails: readonly RecipientView[];
  readonly byPhone: readonly RecipientView[];
  /** Beyond the day's quota. */
  readonly unreached: readonly RecipientView[];
  /** Names of those whose wave was over before anything ran. */
  readonly missed: readonly string[];
  readonly unitsWithoutPeople: readonly string[];
}

export interface RecipientView extends PersonView {
  readonly id: string;
  readonly email: string;
  readonly wave: string;
  /** Names of the units that the person has to report for, and of those whose respondents they have to urge. */
  readonly own: readonly string[];
  readonly watched: readonly string[];
}

/** What one person would read: null where everything of theirs came in meanwhile. */
export interface MessageView {
  readonly name: string;
  readonly mail: {readonly subject: string; readonly text: string; readonly html: string};
  readonly zalo: string;
}

/** One line of the call sheet. */
export interface CallLineView {
  readonly text: string;
  readonly isByPhone: boolean;
}
