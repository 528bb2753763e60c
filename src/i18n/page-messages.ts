import {type Language} from '../core/index.js';
import {feedback as enFeedback} from './en/feedback.js';
import {menu as enMenu} from './en/menu.js';
import {sidebar as enSidebar} from './en/sidebar.js';
import {feedback as viFeedback} from './vi/feedback.js';
import {menu as viMenu} from './vi/menu.js';
import {sidebar as viSidebar} from './vi/sidebar.js';
import {type Widen} from './widen.js';

/** The words that every page has need of: what it says of itself, and the names of commands. */
export type FeedbackWords = Widen<typeof viFeedback>;
export type MenuWords = Widen<typeof viMenu>;

interface CommonMessages {
  readonly feedback: FeedbackWords;
  readonly menu: MenuWords;
}

const COMMON: Readonly<Record<Language, CommonMessages>> = {
  vi: {feedback: viFeedback, menu: viMenu},
  en: {feedback: enFeedback, menu: enMenu},
};

/** The words that every page carries; the words of one page have a function of their own, so that pages stay small. */
export function commonMessages(language: Language): CommonMessages {
  return COMMON[language];
}

export type DashboardWords = Widen<typeof viSidebar>;
const DASHBOARD: Readonly<Record<Language, DashboardWords>> = {vi: viSidebar, en: enSidebar};

/** The words of *Bảng điều khiển*. */
export function dashboardMessages(language: Language): DashboardWords {
  return DASHBOARD[language];
}
