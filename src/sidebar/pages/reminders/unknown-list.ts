import {type ReminderPageWords} from '../../../i18n/page-messages.js';
import {type UnknownView} from '../../../shell/reminders/types.js';
import {aButton, buttonRow} from '../../elements/button.js';
import {element, type Markup} from '../../markup/markup.js';

/** What a person says of a reminder that nobody knows of. */
export type Verdict = 'arrived' | 'sendAgain';

/** Reminders of a run that died: sent again, or not, only on a person's word. */
export function unknownList(
  unknown: readonly UnknownView[],
  words: ReminderPageWords['unknown'],
  resolve: (name: string, verdict: Verdict) => unknown,
): readonly Markup[] {
  return unknown.map(({person, key, name, wave, at}) => {
    const settle = (verdict: Verdict): Markup =>
      aButton(words[verdict], () => resolve(`${key}.${person}`, verdict), {
        'aria-label': words.about(words[verdict], name),
      });
    return element('li', {}, [
      element('p', {}, words.item(name, wave, at)),
      buttonRow(settle('arrived'), settle('sendAgain')),
    ]);
  });
}
