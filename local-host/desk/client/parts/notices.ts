import {button, element} from './dom.js';
import {WORDS} from './words.js';

const DEFAULT_TOAST_SECONDS = 5;
const MS = 1000;

/** Shows a short message in the corner; negative seconds stay until it is closed. */
export function showToast({title, text, seconds}: {title: string; text: string; seconds: number}): void {
  const toast = element('div', {class: 'toast', role: 'status', 'data-testid': 'toast'});
  const close = (): void => {
    toast.remove();
  };
  const cross = button('×', close, {class: 'toast-cross', 'aria-label': WORDS.close});
  toast.append(element('strong', {}, title), element('p', {}, text), cross);
  document.querySelector('.toasts')?.append(toast);
  if (seconds >= 0) setTimeout(close, (seconds || DEFAULT_TOAST_SECONDS) * MS);
}

/** Shows what a script ended with, as Sheets does: a bar at the top until it is dismissed. */
export function showFailure(text: string): void {
  const bar = element('div', {class: 'failure', role: 'alert', 'data-testid': 'failure'}, element('span', {}, text));
  bar.append(
    button(WORDS.dismiss, () => {
      bar.remove();
    }),
  );
  document.querySelector('.banners')?.append(bar);
}

/** Says that a script is running, or no longer; `cancel` ends it. */
export function showRunning(entryPoint: string | undefined, cancel: () => void): void {
  document.querySelector('.running')?.remove();
  if (entryPoint === undefined) return;
  const text = element('span', {}, WORDS.running(entryPoint));
  const bar = element('div', {class: 'running', role: 'status', 'data-testid': 'running'}, text);
  const cancelling = button(WORDS.cancel, () => {
    text.textContent = WORDS.cancelling;
    cancelling.remove();
    cancel();
  });
  bar.append(
    cancelling,
    button(WORDS.dismiss, () => {
      bar.remove();
    }),
  );
  document.querySelector('.banners')?.append(bar);
}
