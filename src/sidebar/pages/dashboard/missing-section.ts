import {type DashboardWords} from '../../../i18n/page-messages.js';
import {type Dashboard, type MissingGroup} from '../../../shell/dashboard/types.js';
import {type PersonView} from '../../../shell/reminders/person-view.js';
import {telephone} from '../../elements/telephone.js';
import {element, type Markup} from '../../markup/markup.js';
import {type Jump, jumpButton} from './jump-button.js';

/** With more missing units than these the groups are folded, so that what follows stays in sight. */
const MOST_OPEN = 8;

/** Who has not reported, by who has to urge them, each with a phone number to call. */
export function missingSection({counts, missing}: Dashboard, words: DashboardWords, jump: Jump): Markup {
  const count = missing.reduce((sum, {units}) => sum + units.length, 0);
  return element('section', {}, [
    element('h2', {}, words.missing(counts)),
    ...missing.map(group => toGroup(group, count <= MOST_OPEN, {words, jump})),
  ]);
}

interface SectionDesk {
  readonly words: DashboardWords;
  readonly jump: Jump;
}

function toGroup({supervisor, units}: MissingGroup, open: boolean, {words, jump}: SectionDesk): Markup {
  const list = units.map(unit => toUnit(unit, {words, jump}));
  return element('details', {open}, [
    element('summary', {}, words.group(supervisor?.name ?? words.nobody, units.length)),
    ...(supervisor === null ? [] : [element('p', {}, [words.supervisorPhone, telephone(supervisor, words.noPhone)])]),
    element('ul', {class: 'list'}, list),
  ]);
}

function toUnit(unit: MissingGroup['units'][number], {words, jump}: SectionDesk): Markup {
  const people = unit.respondents.map(person => toPerson(person, words));
  return element('li', {}, [
    jumpButton(unit, words, jump),
    element('p', {}, unit.line === '' ? words.counts.missing : unit.line),
    ...(people.length > 0 ? people : [element('p', {class: 'note'}, words.noRespondent)]),
  ]);
}

function toPerson(person: PersonView, words: DashboardWords): Markup {
  return element('p', {}, [`${person.name}: `, telephone(person, words.noPhone)]);
}
