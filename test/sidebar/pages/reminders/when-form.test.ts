import {reminderMessages} from '../../../../src/i18n/page-messages.js';
import {type Markup} from '../../../../src/sidebar/markup/markup.js';
import {whenForm} from '../../../../src/sidebar/pages/reminders/when-form.js';
import {byId} from '../../find-markup.js';

/** The form at a moment; `log` hears what it does. */
function formAt(at: string, log: string[] = []): Markup {
  const controls = {
    focus: (id: string) => log.push(`focus ${id}`),
    setHidden: (id: string, isHidden: boolean) => log.push(`${isHidden ? 'hide' : 'show'} ${id}`),
  };
  return whenForm(at, reminderMessages('vi').when, {controls, choose: moment => log.push(`choose "${moment}"`)});
}

const checkedOf = (form: Markup): readonly unknown[] =>
  ['when-now', 'when-at'].map(id => byId(form, id).attributes['checked']);

describe('whenForm', () => {
  it('asks for no moment where it is now', () => {
    const form = formAt('');

    expect(checkedOf(form)).toEqual([true, false]);
    expect(byId(form, 'moment-box').attributes['hidden']).toBe(true);
  });

  it('keeps the moment that is shown', () => {
    const form = formAt('07:00 10/06/2024');

    expect(checkedOf(form)).toEqual([false, true]);
    expect(byId(form, 'moment-box').attributes['hidden']).toBe(false);
    expect(byId(form, 'moment').attributes['value']).toBe('07:00 10/06/2024');
  });

  it('goes back to now at once', () => {
    const log: string[] = [];
    byId(formAt('07:00 10/06/2024', log), 'when-now').handlers.change?.('on', true);

    expect(log).toEqual(['choose ""']);
  });

  it('asks for another moment first, and hides the plan of now with its button to send', () => {
    const log: string[] = [];
    byId(formAt('', log), 'when-at').handlers.change?.('on', true);

    expect(log).toEqual(['show moment-box', 'hide plan', 'focus moment']);
  });
});
