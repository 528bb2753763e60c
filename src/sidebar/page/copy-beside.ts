import {type FeedbackWords} from '../../i18n/page-messages.js';
import {say} from './feedback.js';

/**
 * Copies the text area before a button. Google's frame has no clipboard permission, so the text is selected in its own area
 * and copied from there; where even that is refused, it stays selected for Ctrl+C.
 */
export function copyBeside(button: HTMLElement, words: FeedbackWords): void {
  const area = button.previousElementSibling;
  if (!(area instanceof HTMLTextAreaElement)) throw new Error('There is no text before the button.');
  area.focus();
  area.select();
  say(copySelection() ? words.copied : words.copyByHand);
}

/** The one way to copy without the clipboard permission; browsers keep it although it is called deprecated. */
function copySelection(): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- navigator.clipboard is refused in Google's sandboxed frame
  return document.execCommand('copy');
}
