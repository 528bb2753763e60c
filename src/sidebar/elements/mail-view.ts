import {type MessageView} from '../../shell/reminders/types.js';
import {element} from '../page/dom.js';

/** The words around a mail. */
interface MailViewWords {
  readonly subject: string;
  readonly mail: string;
  readonly plain: string;
}

/**
 * A mail as its recipient sees it, in a frame in which no script runs and no link leads anywhere, with its subject and
 * its plain text.
 */
export function mailView({subject, text, html}: MessageView['mail'], words: MailViewWords): HTMLElement {
  const frame = element('iframe', {className: 'mail', title: words.mail, srcdoc: toDocument(html)});
  frame.setAttribute('sandbox', '');
  const plain = element('details', {});
  plain.append(element('summary', {textContent: words.plain}), element('pre', {className: 'plain', textContent: text}));
  const box = element('div', {});
  box.append(
    element('h3', {textContent: words.subject}),
    element('p', {className: 'subject', textContent: subject}),
    element('h3', {textContent: words.mail}),
    frame,
    plain,
  );
  return box;
}

/** No `:focus` rule reaches a frame whose own document has the keyboard, so the frame is told. */
function markFocused(): void {
  for (const frame of document.querySelectorAll('.mail')) {
    frame.classList.toggle('focused', frame === document.activeElement);
  }
}
for (const event of ['blur', 'focus']) window.addEventListener(event, markFocused);
document.addEventListener('focusin', markFocused);

function toDocument(html: string): string {
  return `<!doctype html><meta charset="utf-8"><base target="_blank"><body style="margin:8px;overflow-wrap:anywhere">${html}`;
}
