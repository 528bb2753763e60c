import {type DashboardWords} from '../../../i18n/page-messages.js';
import {type Dashboard, type MissingGroup} from '../../../shell/dashboard/types.js';
import {type PersonView} from '../../../shell/reminders/person-view.js';
import {element} from '../../page/dom.js';
import {telephone} from '../../elements/telephone.js';
import {jumpButton} from './jump-button.js';

/** With more missing units than these the groups are folded, so that what follows stays in sight. */
const MOST_OPEN = 8;

/** Who has not reported, by who has to urge them, each with a phone number to call. */
export function missingSection({missing}: Dashboard, words: DashboardWords): HTMLElement {
  const section = element('section', {});
  const count = missing.reduce((sum, {units}) => sum + units.length, 0);
  section.append(
    element('h2', {textContent: words.missing(count)}),
    ...missing.map(group => toGroup(group, words, count <= MOST_OPEN)),
  );
  return section;
}

function toGroup({supervisor, units}: MissingGroup, words: DashboardWords, open: boolean): HTMLElement {
  const box = element('details', {open});
  const list = element('ul', {className: 'list'});
  list.append(...units.map(unit => toUnit(unit, words)));
  box.append(element('summary', {textContent: words.group(supervisor?.name ?? words.nobody, units.length)}));
  if (supervisor !== null) {
    const call = element('p', {});
    call.append(words.supervisorPhone, telephone(supervisor, words.noPhone));
    box.append(call);
  }
  box.append(list);
  return box;
}

function toUnit(unit: MissingGroup['units'][number], words: DashboardWords): HTMLElement {
  const item = element('li', {});
  const people = unit.respondents.map(person => toPerson(person, words));
  item.append(
    jumpButton(unit, words),
    element('p', {textContent: unit.line === '' ? words.counts.missing : unit.line}),
    ...(people.length > 0 ? people : [element('p', {className: 'note', textContent: words.noRespondent})]),
  );
  return item;
}

function toPerson(person: PersonView, words: DashboardWords): HTMLElement {
  const line = element('p', {textContent: `${person.name}: `});
  line.append(telephone(person, words.noPhone));
  return line;
}
