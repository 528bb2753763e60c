import {type Language} from '../core/index.js';
import {feedback as enFeedback} from './en/feedback.js';
import {menu as enMenu} from './en/menu.js';
import {reminderPage as enReminderPage} from './en/reminder-page.js';
import {invitePage as enInvitePage} from './en/invite-page.js';
import {setUpPage as enSetUpPage} from './en/set-up-page.js';
import {sidebar as enSidebar} from './en/sidebar.js';
import {unitPage as enUnitPage} from './en/unit-page.js';
import {feedback as viFeedback} from './vi/feedback.js';
import {menu as viMenu} from './vi/menu.js';
import {reminderPage as viReminderPage} from './vi/reminder-page.js';
import {invitePage as viInvitePage} from './vi/invite-page.js';
import {setUpPage as viSetUpPage} from './vi/set-up-page.js';
import {sidebar as viSidebar} from './vi/sidebar.js';
import {unitPage as viUnitPage} from './vi/unit-page.js';
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

export type ReminderPageWords = Widen<typeof viReminderPage>;
const REMINDERS: Readonly<Record<Language, ReminderPageWords>> = {vi: viReminderPage, en: enReminderPage};

/** The words of *Đôn đốc báo cáo*. */
export function reminderMessages(language: Language): ReminderPageWords {
  return REMINDERS[language];
}

export type UnitPageWords = Widen<typeof viUnitPage>;
const UNIT: Readonly<Record<Language, UnitPageWords>> = {vi: viUnitPage, en: enUnitPage};

/** The words of *Đề nghị bổ sung*, *Ghi nhận báo cáo giấy* and *Gia hạn*. */
export function unitMessages(language: Language): UnitPageWords {
  return UNIT[language];
}

export type SetUpPageWords = Widen<typeof viSetUpPage>;
const SET_UP: Readonly<Record<Language, SetUpPageWords>> = {vi: viSetUpPage, en: enSetUpPage};

/** The words of *Thiết lập đợt báo cáo*. */
export function setUpMessages(language: Language): SetUpPageWords {
  return SET_UP[language];
}

export type InvitationWords = Widen<typeof viInvitePage>;
const INVITATION: Readonly<Record<Language, InvitationWords>> = {vi: viInvitePage, en: enInvitePage};

/** The words of *Mời người nhập liệu*. */
export function invitationMessages(language: Language): InvitationWords {
  return INVITATION[language];
}
