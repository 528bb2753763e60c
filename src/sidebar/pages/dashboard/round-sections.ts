import {type DashboardWords} from '../../../i18n/page-messages.js';
import {type Dashboard} from '../../../shell/dashboard/types.js';
import {element} from '../../page/dom.js';
import {jumpButton} from './jump-button.js';

/** When reminders go out next by themselves. */
export function nextReminder({nextReminder: next}: Dashboard, words: DashboardWords): HTMLElement {
  const section = element('section', {});
  const text = next === null ? words.noNext : words.nextAt(next.at, next.waves.join(', '));
  section.append(element('h2', {textContent: words.next}), element('p', {textContent: text}));
  return section;
}

/** Every unit with its state line, folded away: the missing ones stand above. */
export function unitList({units}: Dashboard, words: DashboardWords): HTMLElement {
  const box = element('details', {});
  const list = element('ul', {className: 'list'});
  list.append(
    ...units.map(unit => {
      const item = element('li', {});
      item.append(jumpButton(unit, words), element('p', {textContent: unit.line}));
      return item;
    }),
  );
  box.append(element('summary', {textContent: words.units(units.length)}), list);
  return box;
}
