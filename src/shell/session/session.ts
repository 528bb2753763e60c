import {type Instant, toInstant} from '../../core/index.js';
import {type Messages, messagesFor} from '../../i18n/index.js';
import {readLanguage, readOwnStore} from './facts.js';
import {type Store} from './store.js';

/** What a command knows at its start: one clock reading, one read of the document properties. */
export interface Session {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly store: Store;
  readonly messages: Messages;
  readonly now: Instant;
  /** How long a slice of a long command may work, in milliseconds; as long as a run may, if absent. */
  readonly sliceMs?: number;
}

/** What a run of the clock knows at its start; whether anything is due can be told without words. */
export type ClockRun = Omit<Session, 'messages'>;

/** Opens a session for work that takes no lock. */
export function openSession(): Session {
  const spreadsheet = SpreadsheetApp.getActive();
  return toSession({spreadsheet, store: readOwnStore(spreadsheet), now: toInstant(Date.now())});
}

/** Adds the words in the round's language. */
export function toSession(start: Omit<Session, 'messages'>): Session {
  return {...start, messages: messagesFor(readLanguage(start.store))};
}
