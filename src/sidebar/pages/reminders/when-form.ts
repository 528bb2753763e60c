import {type ReminderPageWords} from '../../../i18n/page-messages.js';
import {aField, aRadio} from '../../elements/field.js';
import {element, type Markup} from '../../markup/markup.js';
import {type Controls} from '../../page/controls.js';

/** What the form does: `choose` gets the moment as typed, '' for now; until then the plan of another moment is hidden. */
interface WhenDesk {
  readonly controls: Pick<Controls, 'focus' | 'setHidden'>;
  readonly choose: (at: string) => unknown;
}

/** The choice between "send now" and another moment; `at` is the one that is shown, '' for now. */
export function whenForm(at: string, words: ReminderPageWords['when'], {controls, choose}: WhenDesk): Markup {
  const askMoment = (): void => {
    controls.setHidden('moment-box', false);
    controls.setHidden('plan', true);
    controls.focus('moment');
  };
  return element('fieldset', {}, [
    element('legend', {class: 'visually-hidden'}, words.title),
    aRadio({id: 'when-now', name: 'when', label: words.now}, at === '', () => choose('')),
    aRadio({id: 'when-at', name: 'when', label: words.at}, at !== '', askMoment),
    element('div', {id: 'moment-box', class: 'moment', hidden: at === ''}, [
      aField({id: 'moment', label: words.moment, help: words.hint, value: at}),
      element('button', {type: 'submit'}, words.show),
    ]),
  ]);
}
