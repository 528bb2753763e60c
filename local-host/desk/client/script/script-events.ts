import {type Connection} from '../line/connection.js';
import {showQuestion, showSentence} from '../parts/dialogs.js';
import {closeMenus} from '../parts/menu-bar.js';
import {showFailure, showRunning, showToast} from '../parts/notices.js';
import {type ScriptPages} from './script-pages.js';
import {WORDS} from '../parts/words.js';

/** Shows an error as a sentence. */
export function complain(error: unknown): void {
  showSentence(error instanceof Error ? error.message : String(error));
}

/** Shows what scripts show: toasts, pages, questions, that they run and how they failed. */
export function listenToScripts(connection: Connection, pages: ScriptPages, status: HTMLElement): void {
  connection.on('toast', showToast);
  connection.on('failure', ({text}) => {
    showFailure(text);
  });
  connection.on('running', ({entryPoint}) => {
    showRunning(entryPoint, () => {
      connection.ask({kind: 'cancel'}).catch(complain);
    });
  });
  connection.on('page', ({page}) => {
    pages.show(page);
  });
  connection.on('pageGone', ({id}) => {
    pages.drop(id);
  });
  connection.on('notSaved', ({reason}) => {
    status.textContent = WORDS.notSaved(reason);
  });
  listenToQuestions(connection);
}

function listenToQuestions(connection: Connection): void {
  const open = new Map<number, () => void>();
  connection.on('question', ({question}) => {
    closeMenus();
    const close = showQuestion(question, answer => {
      connection.ask({kind: 'answer', question: question.id, ...answer}).catch(complain);
    });
    open.set(question.id, close);
  });
  connection.on('questionGone', ({id}) => {
    open.get(id)?.();
    open.delete(id);
  });
}
