import type * as menuCommands from './menu-commands.js';
import {type MenuWords} from '../../i18n/trigger-messages.js';

/** A name Apps Script can call: misspell it and the build fails, not the user's click. */
export type EntryPoint = keyof typeof menuCommands;

/** Menu items in order; what a later release adds is not here before it works. */
const MAIN_ITEMS = [
  'showDashboard',
  'setUpRound',
  'generateTabs',
  'inviteRespondents',
  'validateAll',
  'sendReminders',
  'compileSummary',
] as const satisfies readonly EntryPoint[];

const MORE_ITEMS = [
  'returnReport',
  'recordPaperReport',
  'extendDeadline',
  'closeRound',
  'addRows',
  'repairTabs',
  'grantPermissions',
] as const satisfies readonly EntryPoint[];

/** Commands that need answers open a page; the function of the command's own name asks by prompts instead. */
const PAGES: Partial<Readonly<Record<EntryPoint, EntryPoint>>> = {
  sendReminders: 'showReminders',
  returnReport: 'showReturnReport',
  recordPaperReport: 'showPaperReport',
  extendDeadline: 'showExtension',
  setUpRound: 'showSetUp',
  inviteRespondents: 'showInvitation',
};

/** Builds the add-on's menu; reads no cell and no property, since an add-on may not before it is enabled. */
export function installMenu(words: MenuWords): void {
  const ui = SpreadsheetApp.getUi();
  const more = ui.createMenu(words.more);
  for (const item of MORE_ITEMS) more.addItem(words[item], PAGES[item] ?? item);
  const main = TARGET === 'addon' ? ui.createAddonMenu() : ui.createMenu(words.title);
  for (const item of MAIN_ITEMS) main.addItem(words[item], PAGES[item] ?? item);
  main.addSeparator().addSubMenu(more).addToUi();
}
