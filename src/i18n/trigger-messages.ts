import {type Language} from '../core/index.js';
import {issues as enIssues} from './en/issues.js';
import {states as enStates} from './en/states.js';
import {issues as viIssues} from './vi/issues.js';
import {menu} from './vi/menu.js';
import {states as viStates} from './vi/states.js';
import {type Widen} from './widen.js';

const vi = {issues: viIssues, states: viStates};

/** The words of marks and state lines: all that `onEdit` says. Apps Script evaluates them at every edit. */
export type EditMessages = Widen<typeof vi>;

const LANGUAGES: Readonly<Record<Language, EditMessages>> = {vi, en: {issues: enIssues, states: enStates}};

/** What `onEdit` says in one language. */
export function editMessagesFor(language: Language): EditMessages {
  return LANGUAGES[language];
}

/** The words of the menu. `onOpen` may not read in which language the round is, so they are Vietnamese. */
export type MenuWords = Widen<typeof menu>;
export const menuWords: MenuWords = menu;
