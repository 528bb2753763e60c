import {type Instant, toInstant} from '../../core/index.js';
import {type Messages, messagesFor} from '../../i18n/index.js';
import {withDocumentLock} from '../document-lock.js';
import {readLanguage, readOwnStore} from './facts.js';
import {formatRefusal} from '../refusal-text.js';
import {RefusedError} from './refusal.js';
import {toRightsRefusal} from './rights.js';
import {type Progress, type RpcAnswer} from '../dashboard/types.js';
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

/** How a command tells its result: in passing, or as something to read and confirm. */
export interface Answer {
  readonly manner: 'toast' | 'alert';
  readonly text: string;
  /** Set by commands that may need more than one run. */
  readonly progress?: Progress;
}

/** A menu command: `ask` may open prompts and runs without the lock; `act` does the work under the document lock. */
export interface MenuCommand<Request> {
  /** Returns undefined where the user cancels. */
  readonly ask: (session: Session) => Request | undefined;
  readonly act: (session: Session, request: Request) => Answer;
}

/** How a run from the menu ended; the execution log shows it. */
export type MenuOutcome = 'done' | 'cancelled' | 'refused' | 'failed';

/** Runs a menu command from click to answer; nothing it throws reaches the user as an exception. */
export function runMenuCommand<Request>(command: MenuCommand<Request>): MenuOutcome {
  return runForUser(() => {
    const session = openSession();
    const request = command.ask(session);
    if (request === undefined) return undefined;
    return withDocumentLock(() => command.act(openSession(), request));
  });
}

/** Runs a menu command that asks nothing. */
export function runPlainCommand(act: (session: Session) => Answer): MenuOutcome {
  return runForUser(() => withDocumentLock(() => act(openSession())));
}

/** Opens a page; the page itself is the answer. */
export function runPage(show: (session: Session) => void): MenuOutcome {
  return guard<MenuOutcome>(
    () => {
      show(openSession());
      return 'done';
    },
    trouble => {
      showAnswer({manner: 'alert', text: trouble.text});
      return trouble.outcome;
    },
  );
}

function runForUser(run: () => Answer | undefined): MenuOutcome {
  return guard<MenuOutcome>(
    () => {
      const answer = run();
      showAnswer(answer ?? {manner: 'toast', text: messagesFor('vi').commands.done.cancelled});
      return answer === undefined ? 'cancelled' : 'done';
    },
    trouble => {
      showAnswer({manner: 'alert', text: trouble.text});
      return trouble.outcome;
    },
  );
}

/** Runs a call from the sidebar. */
export function runRpc<T>(act: (session: Session) => T, lock: 'locked' | 'unlocked'): RpcAnswer<T> {
  return guard<RpcAnswer<T>>(
    () => ({
      kind: 'done',
      value: lock === 'locked' ? withDocumentLock(() => act(openSession())) : act(openSession()),
    }),
    ({text}) => ({kind: 'refused', text}),
  );
}

/** Tries something that Google may refuse for reasons that only it knows; gives back its words where it does. */
export function attempt(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return toText(error);
  }
}

/** Opens a session for work that takes no lock. */
export function openSession(): Session {
  const spreadsheet = SpreadsheetApp.getActive();
  return toSession({spreadsheet, store: readOwnStore(spreadsheet), now: toInstant(Date.now())});
}

/** Adds the words in the round's language. */
export function toSession(start: Omit<Session, 'messages'>): Session {
  return {...start, messages: messagesFor(readLanguage(start.store))};
}

/** What went wrong, in words for the user. */
interface Trouble {
  readonly outcome: 'refused' | 'failed';
  readonly text: string;
}

/** The place that catches what commands throw. */
function guard<T>(act: () => T, onTrouble: (trouble: Trouble) => T): T {
  try {
    return act();
  } catch (error) {
    return onTrouble(describe(error));
  }
}

function describe(error: unknown): Trouble {
  const messages = messagesFor('vi');
  const refused = error instanceof RefusedError ? error : toRightsRefusal(error);
  if (refused !== undefined) return {outcome: 'refused', text: formatRefusal(refused.refusal, messages)};
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return {outcome: 'failed', text: messages.commands.unexpected(toText(error))};
}

function toText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function showAnswer(answer: Answer): void {
  if (answer.manner === 'toast') {
    SpreadsheetApp.getActive().toast(answer.text);
    return;
  }
  const ui = SpreadsheetApp.getUi();
  ui.alert(answer.text, ui.ButtonSet.OK);
}
