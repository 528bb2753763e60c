import {type MessageView} from '../../shell/reminders/types.js';
import {element, type Markup} from '../markup/markup.js';

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
export function mailView({subject, text, html}: MessageView['mail'], words: MailViewWords): Markup {
  return element('div', {}, [
    element('h3', {}, words.subject),
    element('p', {class: 'subject'}, subject),
    element('h3', {}, words.mail),
    element('iframe', {class: 'mail', title: words.mail, sandbox: '', srcdoc: toDocument(html)}),
    element('details', {}, [element('summary', {}, words.plain), element('pre', {class: 'plain'}, text)]),
  ]);
}

function toDocument(html: string): string {
  return `<!doctype html><meta charset="utf-8"><base target="_blank"><body style="margin:8px;overflow-wrap:anywhere">${html}`;
}
