import {type FeedbackWords, type InvitationWords} from '../../../i18n/page-messages.js';
import {type InvitationPreview, type InvitedPerson} from '../../../shell/invite/types.js';
import {copyable} from '../../elements/copyable.js';
import {element, type Markup} from '../../markup/markup.js';

/** Whom Google refused, with its words, by code. */
export type Refusals = ReadonlyMap<string, string>;

const STATES = ['toAdd', 'unusableEmail', 'noEmail', 'known'] as const;

/** Who can be invited: whom Google refused just now is not asked again. */
export function findInvitable({people}: InvitationPreview, refusals: Refusals): readonly InvitedPerson[] {
  return people.filter(({id, state}) => state === 'toAdd' && !refusals.has(id));
}

/** What stands in the way of inviting everybody. */
export function invitationNotices(
  {people, unitsWithoutPeople, areTabsMissing}: InvitationPreview,
  words: InvitationWords,
): readonly Markup[] {
  const texts = [
    people.length === 0 ? words.nobody : '',
    areTabsMissing ? words.tabsMissing : '',
    unitsWithoutPeople.length === 0 ? '' : words.withoutPeople(unitsWithoutPeople.join(', ')),
  ];
  return texts.filter(text => text !== '').map(text => element('p', {class: 'notice'}, text));
}

/** Everybody by what can be done with them, whom Google refused first. */
export function peopleList(
  {people}: InvitationPreview,
  refusals: Refusals,
  words: InvitationWords,
  feedback: FeedbackWords,
): readonly Markup[] {
  const refused = people.filter(({id, state}) => state === 'toAdd' && refusals.has(id));
  const groups = STATES.map(state => ({
    title: words.states[state],
    note: words.reasons[state],
    people: people.filter(person => person.state === state && !refused.includes(person)),
  }));
  return [{title: words.states.refused, note: '', people: refused}, ...groups]
    .filter(group => group.people.length > 0)
    .map(group => {
      const items = group.people.map(person => toPerson(person, refusals.get(person.id), {words, feedback}));
      return element('section', {}, [
        element('h2', {}, group.title(group.people.length)),
        ...(group.note === '' ? [] : [element('p', {class: 'note'}, group.note)]),
        element('ul', {class: 'list'}, items),
      ]);
    });
}

interface PersonWords {
  readonly words: InvitationWords;
  readonly feedback: FeedbackWords;
}

function toPerson(person: InvitedPerson, refusal: string | undefined, {words, feedback}: PersonWords): Markup {
  const contacts = [person.position, person.email, person.phone].filter(text => text !== '').join(' - ');
  const units = person.units.map(({name, link}) => (link === '' ? `${name} (${words.noTab})` : name)).join(', ');
  return element('li', {class: 'person'}, [
    element('h3', {}, person.name),
    ...(contacts === '' ? [] : [element('p', {}, contacts)]),
    element('p', {class: 'note'}, `${words.units} ${units}`),
    ...(refusal === undefined ? [] : [element('p', {}, words.refusedBecause(refusal))]),
    element('details', {}, [
      element('summary', {}, words.text),
      copyable(person.text, words.invitation(person.name), feedback),
    ]),
  ]);
}
