import {type MenuOutcome} from '../session/answer.js';
import {runPage} from '../session/boundary.js';
import {type Session} from '../session/session.js';
import {readLanguage} from '../session/facts.js';
import {type UnitAction} from '../reports/types.js';

/** Pixels; Sheets scrolls what is higher than its window. */
const DIALOG = {width: 720, height: 600} as const;

/** Commands that ask in a page of their own. */
type PagedCommand = 'setUpRound' | 'inviteRespondents' | 'sendReminders' | UnitAction;

/** Opens a page beside the sheet. */
export function showSidebar(name: string): MenuOutcome {
  return runPage(session => {
    SpreadsheetApp.getUi().showSidebar(makePage(session, name).setTitle(session.messages.commands.menuTitle));
  });
}

/** Opens the page of a command over the sheet. */
export function showDialog(name: string, command: PagedCommand): MenuOutcome {
  return runPage(session => {
    const page = makePage(session, name, command).setWidth(DIALOG.width).setHeight(DIALOG.height);
    SpreadsheetApp.getUi().showModalDialog(page, session.messages.commands.menu[command]);
  });
}

/** The build writes this start of every page's content. */
const BLANK_DATA = '<main id="main" data-language="vi" data-mode="">';

/**
 * A page of the build in the round's language; `mode` tells a page that serves several commands which of them opened it. Both
 * are put into the file's text: Google keeps no attribute of `<html>`, and evaluating a template would run what it holds.
 */
function makePage({store}: Session, name: string, mode = ''): GoogleAppsScript.HTML.HtmlOutput {
  const html = HtmlService.createTemplateFromFile(name).getRawContent();
  const data = `<main id="main" data-language="${readLanguage(store)}" data-mode="${mode}">`;
  return HtmlService.createHtmlOutput(html.replace(BLANK_DATA, data));
}
