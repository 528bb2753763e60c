import {type DashboardWords} from '../../../i18n/page-messages.js';
import {type Dashboard} from '../../../shell/dashboard/types.js';
import {element, type Markup} from '../../markup/markup.js';
import {type Jump, jumpButton} from './jump-button.js';

/** When reminders go out next by themselves. */
export function nextReminder({nextReminder: next}: Dashboard, words: DashboardWords): Markup {
  const text = next === null ? words.noNext : words.nextAt(next.at, next.waves.join(', '));
  return element('section', {}, [element('h2', {}, words.next), element('p', {}, text)]);
}

/** Every unit with its state line, folded away: the missing ones stand above. */
export function unitList({units}: Dashboard, words: DashboardWords, jump: Jump): Markup {
  const items = units.map(unit => element('li', {}, [jumpButton(unit, words, jump), element('p', {}, unit.line)]));
  return element('details', {}, [
    element('summary', {}, words.units(units.length)),
    element('ul', {class: 'list'}, items),
  ]);
}
