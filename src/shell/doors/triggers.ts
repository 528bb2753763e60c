import {menuWords} from '../../i18n/trigger-messages.js';
import {runInBackground, withDocumentLock} from '../session/boundary.js';
import {dispatch} from './dispatcher.js';
import {checkEdit} from '../edit/check-edit.js';
import {installMenu} from './menu.js';

/** Builds the menu when the spreadsheet opens. */
export function onOpen(): void {
  installMenu(menuWords);
}

/** An editor add-on shows its menu at once in the document where it was installed. */
export function onInstall(): void {
  onOpen();
}

/** Checks what was typed (simple trigger); it takes no lock and must never interrupt whoever types. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  runInBackground(() => {
    checkEdit(event.range);
  });
}

/** The one clock trigger: sends what is due, notices what no edit event told. */
export function runDispatcher(event: GoogleAppsScript.Events.TimeDriven): void {
  runInBackground(() => {
    withDocumentLock(() => {
      dispatch(event.triggerUid);
    });
  });
}
