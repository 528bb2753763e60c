import {messagesFor} from '../i18n/index.js';
import {runSimpleTrigger, runTrigger} from './boundary.js';
import {dispatch} from './dispatcher.js';
import {checkEdit} from './edit.js';
import {installMenu} from './menu.js';

/** Builds the menu when the spreadsheet opens. */
export function onOpen(): void {
  installMenu(messagesFor('vi'));
}

/** An editor add-on shows its menu at once in the document where it was installed. */
export function onInstall(): void {
  onOpen();
}

/** Checks what was typed (simple trigger). */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  runSimpleTrigger(() => {
    checkEdit(event.range);
  });
}

/** The one clock trigger: sends what is due, notices what no edit event told. */
export function runDispatcher(event: GoogleAppsScript.Events.TimeDriven): void {
  runTrigger(session => {
    dispatch(session, event.triggerUid);
  });
}
