import {randomUUID} from 'node:crypto';
import {type Person} from '../../index.js';
import {type DeskWindow} from './desk-window.js';

interface Seen {
  toasts: number;
  dialogs: number;
}

/** Tells windows of the toasts and pages that scripts show to people; alerts and prompts are asked elsewhere. */
export class ShownThings {
  private seen = new Map<string, Seen>();

  /** Leaves out what the person was shown before. */
  skip(person: Person): void {
    this.seen.set(person.email, {toasts: person.toasts.length, dialogs: person.dialogs.length});
  }

  /** Everybody's screen is blank again. */
  forget(): void {
    this.seen = new Map();
  }

  /** Sends what was shown since the last time to the window in which the person acted. */
  tell(person: Person, window: DeskWindow): void {
    const seen = this.seen.get(person.email) ?? {toasts: 0, dialogs: 0};
    this.skip(person);
    for (const {title, text, seconds} of person.toasts.slice(seen.toasts)) {
      window.send({kind: 'toast', title, text, seconds});
    }
    for (const {kind, title, html, width, height} of person.dialogs.slice(seen.dialogs)) {
      if (kind === 'alert' || kind === 'prompt') continue;
      window.showPage({id: randomUUID(), kind, title, html, width, height});
    }
  }
}
