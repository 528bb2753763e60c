import {type ReportState} from '../../core/index.js';
import {type MessageView} from '../reminders/types.js';
import {type PersonView} from '../reminders/person-view.js';

/** *Đề nghị bổ sung*, *Ghi nhận báo cáo giấy*, *Gia hạn*. */
export type UnitAction = 'returnReport' | 'recordPaperReport' | 'extendDeadline';

/** What a page asks for; all as typed. */
export interface UnitActionRequest {
  readonly action: UnitAction;
  /** The unit's key; '' for the whole round, which only *Gia hạn* takes. */
  readonly unit: string;
  readonly reason: string;
  /** The supplement's own deadline, the time of receipt, or the new deadline. */
  readonly at: string;
}

/** What the page begins with. */
export interface UnitChoices {
  readonly title: string;
  readonly deadline: string;
  readonly now: string;
  /** The unit whose tab is open; '' where it is none. */
  readonly openUnit: string;
  readonly units: readonly UnitChoice[];
}

export interface UnitChoice {
  readonly key: string;
  /** `T01 Thôn 1`. */
  readonly name: string;
  readonly isVillage: boolean;
  /** By its record alone, so a report that was begun counts as `notStarted`. */
  readonly state: ReportState | 'extended';
  readonly people: readonly PersonView[];
}

/** What will be said to whom, before anything is done. */
export interface UnitActionPreview {
  /** The unit's name; '' for the whole round. */
  readonly unit: string;
  /** The moment as it was read; '' where none was given. */
  readonly at: string;
  /** The deadline that then holds for the unit. */
  readonly deadline: string;
  /** The state line of the unit's tab, before and after; '' for the whole round. */
  readonly lineBefore: string;
  readonly lineAfter: string;
  /** Things still missing or wrong in the tab. */
  readonly gaps: number;
  /** Who is told, with what the next reminder says to them; nobody who is not asked for anything. */
  readonly people: readonly (PersonView & {readonly email: string; readonly message: MessageView | null})[];
  /** When the next reminder goes out by itself; '' where none is to come. */
  readonly nextReminder: string;
  /** The waves of a round with a new deadline. */
  readonly waves: readonly {readonly name: string; readonly at: string}[];
}
