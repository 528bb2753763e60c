import {type FeedbackWords} from '../../i18n/page-messages.js';
import {element} from '../page/dom.js';
import {say} from '../page/feedback.js';

/**
 * A text to paste elsewhere with the button that copies it. Google's frame has no clipboard permission, so the text is
 * selected in its own text area and copied from there; where even that is refused, it stays selected for Ctrl+C.
 */
export function copyable(text: string, label: string, words: FeedbackWords): HTMLElement {
  const area = element('textarea', {value: text, readOnly: true, rows: Math.min(12, text.split('\n').length + 1)});
  area.setAttribute('aria-label', label);
  const button = element('button', {type: 'button', textContent: words.copy});
  button.setAttribute('aria-label', `${words.copy}: ${label}`);
  button.addEventListener('click', () => {
    area.focus();
    area.select();
    say(copySelection() ? words.copied : words.copyByHand);
  });
  const box = element('div', {className: 'copyable'});
  box.append(area, button);
  return box;
}

/** The one way to copy without the clipboard permission; browsers keep it although it is called deprecated. */
function copySelection(): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- navigator.clipboard is refused in Google's sandboxed frame
  return document.execCommand('copy');
}
