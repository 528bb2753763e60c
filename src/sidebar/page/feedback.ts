import {type FeedbackWords} from '../../i18n/page-messages.js';
import {element} from '../markup/markup.js';
import {fill, render} from '../markup/render.js';
import {byId} from './controls.js';

/** A command under way, as its page shows it. */
export interface ProgressBar {
  /** Shows how far it is; without numbers the bar only says that something is going on. */
  readonly show: (text: string, done?: number, of?: number) => void;
  readonly isCancelled: () => boolean;
  readonly end: () => void;
}

/** Puts the box for trouble, the live line and the bar into the page's `#feedback`; to be called once, before they are used. */
export function mountFeedback(): void {
  fill(byId('feedback'), [
    element('div', {id: 'trouble', class: 'trouble', role: 'alert', hidden: true}),
    element('p', {id: 'status', class: 'status', role: 'status', 'aria-live': 'polite'}),
    element('div', {id: 'progress', class: 'progress', hidden: true}),
  ]);
}

/** Tells a result; screen readers read it as it comes. */
export function say(text: string): void {
  showTrouble('');
  byId('status').textContent = text;
}

/** Tells what went wrong, with a word for it and not by colour alone; '' takes the box away. */
export function showTrouble(text: string, words?: Pick<FeedbackWords, 'trouble'>): void {
  const box = byId('trouble');
  box.hidden = text === '';
  fill(box, [...(words === undefined ? [] : [element('strong', {}, words.trouble)]), text]);
  if (text !== '') byId('status').textContent = '';
}

/** Shows that a command runs; the button to cancel is there only for a command that can stop between two slices. */
export function startProgress(text: string, canCancel: boolean, words: FeedbackWords): ProgressBar {
  const state = {isCancelled: false};
  const line = render(element('p', {}, text));
  const bar = render(element('progress', {'aria-label': text}));
  const cancel = (button: HTMLElement): void => {
    state.isCancelled = true;
    button.toggleAttribute('disabled', true);
    line.textContent = words.cancelling;
    byId('status').textContent = words.cancelling;
  };
  const button = element('button', {type: 'button', hidden: !canCancel}, words.cancel, {click: cancel});
  byId('progress').replaceChildren(line, bar, render(button));
  byId('progress').hidden = false;
  say(text);
  return {
    show: (message, done, of) => {
      if (state.isCancelled) return;
      line.textContent = message;
      byId('status').textContent = message;
      if (done === undefined || of === undefined) bar.removeAttribute('value');
      else Object.assign(bar, {max: Math.max(of, 1), value: done});
    },
    isCancelled: () => state.isCancelled,
    end: () => {
      byId('progress').hidden = true;
      byId('progress').replaceChildren();
    },
  };
}

/** Where the keyboard was before the page locked its controls: a disabled control loses the focus. */
let focusedBefore: Element | null = null;

/** Locks every control of the page but the one that cancels, while a command runs; gives the focus back afterwards. */
export function setBusy(isBusy: boolean): void {
  byId('main').setAttribute('aria-busy', String(isBusy));
  if (isBusy) focusedBefore = document.activeElement;
  for (const control of document.querySelectorAll<HTMLButtonElement>('button, input, select, textarea')) {
    if (control.closest('#progress') === null) lock(control, isBusy);
  }
  const isLost = document.activeElement === document.body || document.activeElement === null;
  if (!isBusy && isLost && focusedBefore instanceof HTMLElement && focusedBefore.isConnected) focusedBefore.focus();
}

/** A control that was disabled for a reason of its own stays so. */
function lock(control: HTMLButtonElement, isBusy: boolean): void {
  if (isBusy && !control.disabled) {
    control.disabled = true;
    control.dataset['busy'] = 'true';
  } else if (!isBusy && control.dataset['busy'] !== undefined) {
    control.disabled = false;
    delete control.dataset['busy'];
  }
}
