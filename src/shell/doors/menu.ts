import type * as menuCommands from './menu-commands.js';
import {type MenuWords} from '../../i18n/trigger-messages.js';

/** A name Apps Script can call: misspell it and the build fails, not the user's click. */
export type EntryPoint = keyof typeof menuCommands;

/** A command, by which the item's words are found, and the function that the item calls. */
type MenuItem = readonly [command: keyof MenuWords, functionName: EntryPoint];

/** Menu items in order; what a later release adds is not here before it works. */
const MAIN_ITEMS: readonly MenuItem[] = [
  ['showDashboard', 'showDashboard'],
  ['setUpRound', 'showSetUp'],
  ['generateTabs', 'generateTabs'],
  ['inviteRespondents', 'showInvitation'],
  ['validateAll', 'validateAll'],
  ['sendReminders', 'showReminders'],
  ['compileSummary', 'compileSummary'],
];

const MORE_ITEMS: readonly MenuItem[] = [
  ['returnReport', 'showReturnReport'],
  ['recordPaperReport', 'showPaperReport'],
  ['extendDeadline', 'showExtension'],
  ['closeRound', 'closeRound'],
  ['addRows', 'addRows'],
  ['repairTabs', 'repairTabs'],
  ['grantPermissions', 'grantPermissions'],
];

/** Builds the add-on's menu; reads no cell and no property, since an add-on may not before it is enabled. */
export function installMenu(words: MenuWords): void {
  const ui = SpreadsheetApp.getUi();
  const more = ui.createMenu(words.more);
  for (const [command, functionName] of MORE_ITEMS) more.addItem(words[command], functionName);
  const main = TARGET === 'addon' ? ui.createAddonMenu() : ui.createMenu(words.title);
  for (const [command, functionName] of MAIN_ITEMS) main.addItem(words[command], functionName);
  main.addSeparator().addSubMenu(more).addToUi();
}
