import {type SetUpProblem} from './set-up-problem.js';

/** Why a command stops without having changed anything; each code is a sentence in i18n that says where, what and what to do. */
export type Refusal =
  | {readonly code: 'notSetUp'}
  | {readonly code: 'copiedWorkbook'}
  | {readonly code: 'localeChanged'; readonly locale: string}
  | {readonly code: 'timeZoneChanged'; readonly timeZone: string}
  | {readonly code: 'setUpMeanwhile'}
  | {readonly code: 'titleTaken'; readonly tab: string}
  | {readonly code: 'setupProblems'; readonly problems: readonly SetUpProblem[]}
  | {readonly code: 'tabMissing'; readonly tab: string}
  | {readonly code: 'keyLost'; readonly tab: string}
  | {readonly code: 'languageChanged'; readonly made: string; readonly asked: string}
  | {readonly code: 'noTabs'}
  | {readonly code: 'busy'}
  | {readonly code: 'notAllowed'; readonly tab: string}
  | {readonly code: 'needsCoordinator'; readonly tab: string}
  | {readonly code: 'needsOwner'; readonly tab: string}
  | {readonly code: 'unknownUnit'; readonly text: string}
  | {readonly code: 'unitHasNoTab'; readonly unit: string}
  | {readonly code: 'unreadableDateTime'; readonly text: string}
  | {readonly code: 'untilNotLater'; readonly until: string; readonly deadline: string}
  | {readonly code: 'receivedInFuture'; readonly text: string}
  | {readonly code: 'momentPast'; readonly text: string}
  | {readonly code: 'reasonTooShort'}
  | {readonly code: 'roundClosed'}
  | {readonly code: 'brokenTab'; readonly tab: string; readonly detail: string}
  | {readonly code: 'brokenStore'; readonly property: string};
