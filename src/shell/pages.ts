import {type MenuOutcome, runPage} from './boundary.js';

/** Opens the sidebar; its page asks for the state of the round by itself. */
export function showDashboardPage(): MenuOutcome {
  return runPage(({messages}) => {
    const page = HtmlService.createHtmlOutputFromFile('dashboard').setTitle(messages.commands.menuTitle);
    SpreadsheetApp.getUi().showSidebar(page);
  });
}
