import {type MenuOutcome, runPage, type Session} from './boundary.js';
import {readLanguage} from './facts.js';

/** Opens the sidebar; its page asks for the state of the round by itself. */
export function showDashboardPage(): MenuOutcome {
  return runPage(session => {
    const page = makePage(session, 'dashboard').setTitle(session.messages.commands.menuTitle);
    SpreadsheetApp.getUi().showSidebar(page);
  });
}

/** A page of the build in the round's language; `mode` tells a page that serves several commands which of them opened it. */
export function makePage({store}: Session, name: string, mode = ''): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile(name);
  const root = `<html lang="${readLanguage(store)}" data-mode="${mode}">`;
  return page.setContent(page.getContent().replace('<html lang="vi">', root));
}
