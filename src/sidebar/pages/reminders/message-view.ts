import {type FeedbackWords, type ReminderPageWords} from '../../../i18n/page-messages.js';
import {type MessageView} from '../../../shell/reminders/types.js';
import {copyable} from '../../elements/copyable.js';
import {mailView} from '../../elements/mail-view.js';
import {element, type Markup} from '../../markup/markup.js';

/** What one person would read, or that there is nothing to remind them of any more. */
export function messageView(
  name: string,
  message: MessageView | null,
  words: ReminderPageWords['message'],
  feedback: FeedbackWords,
): readonly Markup[] {
  const title = element('h2', {}, words.title(name));
  if (message === null) return [title, element('p', {}, words.nothing)];
  return [
    title,
    mailView(message.mail, words),
    element('h3', {}, words.zalo),
    copyable(message.zalo, words.zaloOf(message.name), feedback),
  ];
}
