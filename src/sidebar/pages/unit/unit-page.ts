import {type Language} from '../../../core/index.js';
import {
  commonMessages,
  type FeedbackWords,
  type MenuWords,
  unitMessages,
  type UnitPageWords,
} from '../../../i18n/page-messages.js';
import {type UnitAction} from '../../../shell/reports/types.js';

const ACTIONS: readonly UnitAction[] = ['returnReport', 'recordPaperReport', 'extendDeadline'];

/** What the page was opened for, and its words. */
export interface UnitPage {
  readonly action: UnitAction;
  readonly words: UnitPageWords;
  readonly feedback: FeedbackWords;
  readonly menu: MenuWords;
}

/** The page of one of its three commands. */
export function toUnitPage(language: Language, mode: string): UnitPage {
  const action = ACTIONS.find(one => one === mode) ?? 'returnReport';
  return {action, words: unitMessages(language), ...commonMessages(language)};
}
