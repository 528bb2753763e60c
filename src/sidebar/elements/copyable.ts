import {type FeedbackWords} from '../../i18n/page-messages.js';
import {element, type Markup} from '../markup/markup.js';
import {copyBeside} from '../page/copy-beside.js';

const MOST_LINES = 12;

/** A text to paste elsewhere with the button that copies it. */
export function copyable(text: string, label: string, words: FeedbackWords): Markup {
  const rows = Math.min(MOST_LINES, text.split('\n').length + 1);
  const copy = (button: HTMLElement): void => {
    copyBeside(button, words);
  };
  return element('div', {class: 'copyable'}, [
    element('textarea', {value: text, readonly: true, rows, 'aria-label': label}),
    element('button', {type: 'button', 'aria-label': `${words.copy}: ${label}`}, words.copy, {click: copy}),
  ]);
}
