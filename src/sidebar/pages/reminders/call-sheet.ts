import {type FeedbackWords, type ReminderPageWords} from '../../../i18n/page-messages.js';
import {type CallLineView} from '../../../shell/reminders/types.js';
import {copyable} from '../../elements/copyable.js';
import {element, type Markup} from '../../markup/markup.js';

type CallWords = ReminderPageWords['calls'];

/** Whom to call, with room for what came of it, and the same as a text. */
export function callSheet(
  lines: readonly CallLineView[],
  words: CallWords,
  feedback: FeedbackWords,
): readonly Markup[] {
  if (lines.length === 0) return [element('p', {}, words.nobody)];
  const head = element('tr', {}, [
    element('td'),
    element('th', {scope: 'col'}, words.person),
    element('th', {scope: 'col'}, words.result),
  ]);
  const all = lines.map(({text}) => text).join('\n');
  return [
    element('table', {class: 'calls'}, [head, ...lines.map(line => toRow(line, words))]),
    copyable(all, words.all, feedback),
  ];
}

function toRow({text, isByPhone}: CallLineView, words: CallWords): Markup {
  const note = element('span', {class: 'note'}, `(${words.withoutMail})`);
  return element('tr', {}, [
    element('td', {}, element('span', {class: 'box'})),
    element('td', {}, isByPhone ? [text, ' ', note] : text),
    element('td'),
  ]);
}
