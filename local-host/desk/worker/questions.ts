import {type ButtonName, type ShownDialog} from '../../index.js';
import {type DeskAnswer, type DeskQuestion} from '../protocol.js';
import {type DeskWindow} from './desk-window.js';

const CLOSED: DeskAnswer = {button: 'CLOSE', text: ''};

interface Waiting {
  readonly window: DeskWindow;
  readonly question: DeskQuestion;
  answer: DeskAnswer | undefined;
}

/**
 * The alerts and prompts that scripts wait for. The thread stands still in `ask` but for the posts of others, which it
 * carries out meanwhile: so an execution ends only after those that began while it waited.
 */
export class Questions {
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  /** `serveNext` waits for the next post and carries it out. */
  constructor(private readonly serveNext: () => void) {}

  get isWaiting(): boolean {
    return this.waiting.size > 0;
  }

  /** Asks and waits; a window that is gone has closed its dialogs. */
  ask(window: DeskWindow, {kind, title, text}: ShownDialog, buttons: readonly ButtonName[]): DeskAnswer {
    const id = ++this.asked;
    const question = {id, kind: kind === 'prompt' ? kind : 'alert', title, text, buttons} as const;
    const waiting: Waiting = {window, question, answer: undefined};
    this.waiting.set(id, waiting);
    window.send({kind: 'question', question});
    while (waiting.answer === undefined) this.serveNext();
    this.waiting.delete(id);
    window.send({kind: 'questionGone', id});
    return waiting.answer;
  }

  /** Takes the answer to a question of the window; an answer to anything else is nobody's. */
  answer(window: DeskWindow, id: number, answer: DeskAnswer): void {
    const waiting = this.waiting.get(id);
    if (waiting?.window !== window) return;
    const isOffered = answer.button === 'CLOSE' || waiting.question.buttons.includes(answer.button);
    if (isOffered) waiting.answer ??= answer;
  }

  /** Closes whatever the window was asked. */
  closeAllOf(window: DeskWindow): void {
    for (const waiting of this.waiting.values()) if (waiting.window === window) waiting.answer ??= CLOSED;
  }
}
