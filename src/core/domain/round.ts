import {type CalendarDate, type Instant} from './calendar.js';
import {type Language, type LockMode} from './vocabulary.js';

/** The reminder waves, in order of time. */
export const WAVES = ['start', 'threeDays', 'oneDay', 'threeHours', 'deadline', 'twoHoursAfter'] as const;
export type Wave = (typeof WAVES)[number];

/** When reminders may be sent. Hours are local wall-clock times `HH:mm`, both inclusive. */
export interface ReminderSettings {
  readonly waves: readonly Wave[];
  readonly from: string;
  readonly to: string;
  readonly onWeekends: boolean;
  /** Days on which nothing is sent. */
  readonly holidays: readonly CalendarDate[];
}

/** What `Đợt báo cáo` says: one collection of reports that a letter asked for. */
export interface ReportingRound {
  /** Made once at set-up; part of every machine key. */
  readonly id: string;
  readonly name: string;
  readonly letter: string;
  readonly letterDate: CalendarDate | undefined;
  readonly grounds: string;
  readonly commune: string;
  readonly place: string;
  readonly deadline: Instant;
  readonly meetingAt: Instant | undefined;
  readonly dataAsOf: CalendarDate | undefined;
  /** Person codes. */
  readonly coordinator: string;
  readonly chair: string;
  readonly chairTitle: string;
  readonly villagePack: string;
  readonly communePack: string;
  readonly reminders: ReminderSettings;
  readonly lockMode: LockMode;
  readonly language: Language;
}
