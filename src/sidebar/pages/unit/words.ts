import {commonMessages, unitMessages} from '../../../i18n/page-messages.js';
import {type UnitAction} from '../../../shell/reports/types.js';
import {pageLanguage, pageMode} from '../../page/page-data.js';

const ACTIONS: readonly UnitAction[] = ['returnReport', 'recordPaperReport', 'extendDeadline'];

/** The words of this page in the language in which it was opened. */
export const words = unitMessages(pageLanguage());
export const common = commonMessages(pageLanguage());
/** What the page was opened for. */
export const action: UnitAction = ACTIONS.find(one => one === pageMode()) ?? 'returnReport';
