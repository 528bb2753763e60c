import {type Language} from '../core/index.js';
import {commands as enCommands} from './en/commands.js';
import {sidebar as enSidebar} from './en/sidebar.js';
import {commands as viCommands} from './vi/commands.js';
import {sidebar as viSidebar} from './vi/sidebar.js';
import {type Widen} from './widen.js';

const vi = {commands: viCommands, sidebar: viSidebar};

/** The words that pages use: a page carries its own copy of them, so there are no more than it needs. */
export type PageMessages = Widen<typeof vi>;

const LANGUAGES: Readonly<Record<Language, PageMessages>> = {vi, en: {commands: enCommands, sidebar: enSidebar}};

/** The words of the pages in one language. */
export function pageMessagesFor(language: Language): PageMessages {
  return LANGUAGES[language];
}
