import {type MenuOutcome} from '../session/answer.js';
import {runPage} from '../session/boundary.js';
import {type Session} from '../session/session.js';
import {readLanguage} from '../session/facts.js';
import {type UnitAction} from '../reports/types.js';

/** Pixels; Sheets scrolls what is higher than its window. */
const DIALOG = {width: 720, height: 600} as const;

/** Opens the sidebar; its page asks for the state of the round by itself. */
export function showDashboardPage(): MenuOutcome {
  return runPage(session => {
    const page = makePage(session, 'dashboard').setTitle(session.messages.commands.menuTitle);
    SpreadsheetApp.getUi().showSidebar(page);
  });
}

/** Opens *Thiết lập đợt báo cáo*; nothing changes before its last button. */
export function showSetUpPage(): MenuOutcome {
  return showDialogPage('set-up', 'setUpRound');
}

/** Opens *Mời người nhập liệu*; nobody is added before its button says so. */
export function showInvitationPage(): MenuOutcome {
  return showDialogPage('invite', 'inviteRespondents');
}

/** Opens *Đôn đốc báo cáo*; nothing is sent before its button says so. */
export function showRemindersPage(): MenuOutcome {
  return showDialogPage('reminders', 'sendReminders');
}

/** Opens the page that serves *Đề nghị bổ sung*, *Ghi nhận báo cáo giấy* and *Gia hạn*. */
export function showUnitPage(action: UnitAction): MenuOutcome {
  return showDialogPage('unit', action);
}

type PagedCommand = 'setUpRound' | 'inviteRespondents' | 'sendReminders' | UnitAction;

function showDialogPage(name: string, command: PagedCommand): MenuOutcome {
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
export function makePage({store}: Session, name: string, mode = ''): GoogleAppsScript.HTML.HtmlOutput {
  const html = HtmlService.createTemplateFromFile(name).getRawContent();
  const data = `<main id="main" data-language="${readLanguage(store)}" data-mode="${mode}">`;
  return HtmlService.createHtmlOutput(html.replace(BLANK_DATA, data));
}
