import {commonMessages, reminderMessages} from '../../../i18n/page-messages.js';
import {pageLanguage} from '../../page/page-data.js';

/** The words of this page in the language in which it was opened. */
export const words = reminderMessages(pageLanguage());
export const common = commonMessages(pageLanguage());
