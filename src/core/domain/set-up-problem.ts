import {type SetUpTabId} from './machine-key.js';

/** What can be wrong in the set-up tabs so that no round can be read from them. */
export const SET_UP_PROBLEM_CODES = [
  'tabMissing', // tab
  'columnMissing', // other = the column's title
  'columnDuplicated', // other = the column's title
  'roundRowMissing', // other = the row's label
  'roundRowDuplicated', // other = the row's label
  'roundMissing', // required value blank; other = the row's label
  'deadlineUnreadable',
  'deadlineTimeMissing', // a day without a time
  'dateTimeUnreadable',
  'dateUnreadable',
  'hourUnreadable',
  'hoursReversed', // value = from, other = to
  'waveUnknown',
  'notInList', // other = what may be chosen
  'yesNoUnreadable',
  'codeMissing', // a row with content but no code
  'codeUnusable', // a code with signs that keys are made of
  'duplicateCode', // other = the row where it stands first
  'nameMissing',
  'unknownPerson',
  'ambiguousPerson', // a name that several people bear
  'unknownCriterion',
  'unknownIndicator',
  'indicatorOfOtherCriterion', // other = the criterion it belongs to
  'criterionWithoutIndicators',
  'noVillageCriteria',
  'noUnits', // no active village and no active criterion
] as const;

/** What is allowed but should be looked at before the tabs are made. */
export const SET_UP_NOTICE_CODES = [
  'villageWithoutRespondent',
  'villageWithoutSupervisor',
  'criterionWithoutOfficer',
  'groupWithoutLeader',
  'chairMissing',
  'personWithoutContact', // neither e-mail nor phone
  'emailUnreadable',
  'emailMissing', // channel is e-mail
  'meetingBeforeDeadline',
] as const;

export type SetUpProblemCode = (typeof SET_UP_PROBLEM_CODES)[number];
export type SetUpNoticeCode = (typeof SET_UP_NOTICE_CODES)[number];

interface SetUpFinding {
  readonly tab: SetUpTabId;
  /** 1-based as the user sees them; 0 where the finding speaks of no single row or column. */
  readonly row: number;
  readonly column: number;
  /** The column's key, or in `Đợt báo cáo` the row's; '' where there is none. */
  readonly key: string;
  /** The text found ('' where blank). */
  readonly value: string;
  /** A second fact, see the codes. */
  readonly other: string;
}

/** One thing in the set-up tabs that must be mended first. */
export interface SetUpProblem extends SetUpFinding {
  readonly code: SetUpProblemCode;
}

/** One thing in the set-up tabs that people should know of. */
export interface SetUpNotice extends SetUpFinding {
  readonly code: SetUpNoticeCode;
}

/** The words a finding's sentence needs beside its facts: the tab's title and the title of its column (or round row). */
export interface SetUpPlace {
  readonly tab: string;
  readonly column: string;
}
