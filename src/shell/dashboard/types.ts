import {type PersonView} from '../reminders/person-view.js';
import {type Problem, type Progress} from '../session/answer.js';
import {type Language, type ReportState} from '../../core/index.js';

/** The state of the round as the sidebar shows it; read from the board and the properties alone. */
export interface Dashboard {
  readonly language: Language;
  readonly title: string;
  readonly deadline: string;
  /** Milliseconds from the server's clock to the deadline; negative after it. */
  readonly millisecondsLeft: number;
  readonly counts: {
    readonly expected: number;
    readonly onTime: number;
    readonly late: number;
    /** Without those that were given more time. */
    readonly missing: number;
    readonly returned: number;
    readonly extended: number;
  };
  readonly units: readonly DashboardUnit[];
  /** The units whose reports are missing or were asked for again, by who has to urge them. */
  readonly missing: readonly MissingGroup[];
  /** When reminders go out next by themselves, with the names of the waves; null where nothing is to come. */
  readonly nextReminder: {readonly at: string; readonly waves: readonly string[]} | null;
  readonly health: Health;
  /** A command that was begun and not finished: an open page goes on with it. */
  readonly unfinished: {readonly command: SidebarCommand; readonly progress: Progress} | null;
}

export interface DashboardUnit {
  readonly name: string;
  readonly sheetId: number;
  readonly state: ReportState;
  /** Whether a missing report still has time under a deadline of the unit's own. */
  readonly isExtended: boolean;
  /** The unit's state line. */
  readonly line: string;
}

/** Missing units of one supervisor or group leader; null where the set-up tabs name none. */
export interface MissingGroup {
  readonly supervisor: PersonView | null;
  readonly units: readonly (DashboardUnit & {readonly respondents: readonly PersonView[]})[];
}

/** Whether everything that works by itself does so. */
export interface Health {
  /** `waiting`: made, not run yet; `silent`: has not run for longer than it should; `off`: there is none. */
  readonly clock: 'alive' | 'waiting' | 'silent' | 'off';
  /** When the clock trigger last ran; '' before the first run. */
  readonly lastRun: string;
  readonly quotaLeft: number;
  readonly isRegionRight: boolean;
  /** Tabs whose state line the board cannot show: gone, or damaged. */
  readonly brokenTabs: readonly string[];
  /** Before the forms are made, and after the round is closed, nothing runs by itself. */
  readonly phase: 'setUp' | 'running' | 'closed';
}

/** Commands that the sidebar's buttons run. */
export type SidebarCommand = 'generateTabs' | 'repairTabs' | 'validateAll' | 'compileSummary' | 'sendReminders';

export interface SidebarResult {
  readonly text: string;
  readonly progress: Progress;
  /** Filled in by `validateAll`. */
  readonly problems: readonly Problem[];
}
