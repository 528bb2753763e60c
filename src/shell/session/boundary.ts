import {messagesFor} from '../../i18n/index.js';
import {type Answer, type MenuOutcome, type RpcAnswer} from './answer.js';
import {toText} from './attempt.js';
import {formatRefusal, RefusedError} from './refusal.js';
import {toRightsRefusal} from './rights.js';
import {openSession, type Session} from './session.js';

/** How long a command waits for another one before it says so. */
const LOCK_WAIT_MS = 5_000;

/** A menu command: `ask` may open prompts and runs without the lock; `act` does the work under the document lock. */
export interface MenuCommand<Request> {
  /** Returns undefined where the user cancels. */
  readonly ask: (session: Session) => Request | undefined;
  readonly act: (session: Session, request: Request) => Answer;
}

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

/** Runs what nobody waits for (`onOpen`, `onEdit`, the clock): there is nobody to tell, so trouble goes to the execution log. */
export function runInBackground(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof RefusedError) console.warn(error.message);
    else console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** Runs under the document lock. Writes are flushed before it goes, so that the next holder reads what this one wrote. */
export function withDocumentLock<T>(act: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT_MS)) throw new RefusedError({code: 'busy'});
  try {
    const result = act();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
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

function showAnswer(answer: Answer): void {
  if (answer.manner === 'toast') {
    SpreadsheetApp.getActive().toast(answer.text);
    return;
  }
  const ui = SpreadsheetApp.getUi();
  ui.alert(answer.text, ui.ButtonSet.OK);
}
