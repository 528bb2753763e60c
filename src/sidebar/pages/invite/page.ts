import {commonMessages, invitationMessages} from '../../../i18n/page-messages.js';
import {type InvitationPreview, type InvitedPerson} from '../../../shell/invite/types.js';
import {copyable} from '../../elements/copyable.js';
import {byId, element} from '../../page/dom.js';
import {type ProgressBar, say, setBusy, showTrouble, startProgress} from '../../page/feedback.js';
import {pageLanguage} from '../../page/page-data.js';
import {closePage, server} from '../../page/server.js';
import {startPage} from '../../page/start-page.js';

/** Whom Google refused, with its words, by code. */
type Refusals = ReadonlyMap<string, string>;

/** Google needs about half a second for each editor: few at a time keep the bar moving. */
const AT_ONCE = 5;
const STATES = ['toAdd', 'unusableEmail', 'noEmail', 'known'] as const;

const words = invitationMessages(pageLanguage());
const common = commonMessages(pageLanguage());

/** Reads the dry run and shows it; gives back whom to invite. */
async function refresh(refusals: Refusals): Promise<readonly InvitedPerson[]> {
  const answer = await server.readInvitation();
  if (answer.kind === 'refused') {
    showTrouble(answer.text, common.feedback);
    showButtons([], refusals);
    return [];
  }
  showNotices(answer.value);
  showPeople(answer.value.people, refusals);
  const toAdd = answer.value.people.filter(({id, state}) => state === 'toAdd' && !refusals.has(id));
  showButtons(toAdd, refusals);
  return toAdd;
}

function showNotices({people, unitsWithoutPeople, areTabsMissing}: InvitationPreview): void {
  const notices = [
    people.length === 0 ? words.nobody : '',
    areTabsMissing ? words.tabsMissing : '',
    unitsWithoutPeople.length === 0 ? '' : words.withoutPeople(unitsWithoutPeople.join(', ')),
  ].filter(text => text !== '');
  byId('notices').replaceChildren(...notices.map(textContent => element('p', {className: 'notice', textContent})));
}

function showPeople(people: readonly InvitedPerson[], refusals: Refusals): void {
  const refused = people.filter(({id, state}) => state === 'toAdd' && refusals.has(id));
  const groups = STATES.map(state => ({
    title: words.states[state],
    note: words.reasons[state],
    people: people.filter(person => person.state === state && !refused.includes(person)),
  }));
  byId('people').replaceChildren(
    ...[{title: words.states.refused, note: '', people: refused}, ...groups]
      .filter(group => group.people.length > 0)
      .map(group => aGroup(group.title(group.people.length), group.note, group.people, refusals)),
  );
}

function aGroup(title: string, note: string, people: readonly InvitedPerson[], refusals: Refusals): HTMLElement {
  const list = element('ul', {className: 'list'});
  list.append(...people.map(person => aPerson(person, refusals.get(person.id))));
  const section = element('section', {});
  section.append(element('h2', {textContent: title}));
  if (note !== '') section.append(element('p', {className: 'note', textContent: note}));
  section.append(list);
  return section;
}

function aPerson(person: InvitedPerson, refusal: string | undefined): HTMLElement {
  const item = element('li', {className: 'person'});
  const contacts = [person.position, person.email, person.phone].filter(text => text !== '').join(' - ');
  const units = person.units.map(({name, link}) => (link === '' ? `${name} (${words.noTab})` : name)).join(', ');
  item.append(element('h3', {textContent: person.name}));
  if (contacts !== '') item.append(element('p', {textContent: contacts}));
  item.append(element('p', {className: 'note', textContent: `${words.units} ${units}`}));
  if (refusal !== undefined) item.append(element('p', {textContent: words.refusedBecause(refusal)}));
  const details = element('details', {});
  details.append(
    element('summary', {textContent: words.text}),
    copyable(person.text, words.invitation(person.name), common.feedback),
  );
  item.append(details);
  return item;
}

function showButtons(people: readonly InvitedPerson[], refusals: Refusals): void {
  const close = element('button', {type: 'button', textContent: common.feedback.close});
  close.addEventListener('click', closePage);
  if (people.length === 0) {
    byId('buttons').replaceChildren(close);
    return;
  }
  const invite = element('button', {type: 'button', className: 'action', textContent: words.invite(people.length)});
  invite.addEventListener('click', () => void inviteAll(people, refusals));
  byId('buttons').replaceChildren(invite, close);
}

async function inviteAll(people: readonly InvitedPerson[], before: Refusals): Promise<void> {
  setBusy(true);
  const bar = startProgress(words.inviting(0, people.length), true, common.feedback);
  const refusals = new Map(before);
  const {added, trouble} = await inviteSome(people, refusals, bar);
  bar.end();
  setBusy(false);
  const left = await refresh(refusals);
  const refused = refusals.size - before.size;
  if (trouble !== '') showTrouble(trouble, common.feedback);
  else say(left.length > 0 ? words.stopped(added, left.length) : words.done(added, refused));
  byId('title').focus();
}

interface Tally {
  readonly added: number;
  readonly trouble: string;
}

/** Invites a few at a time until all were tried, the user stops, or the server refuses. */
async function inviteSome(
  people: readonly InvitedPerson[],
  refusals: Map<string, string>,
  bar: ProgressBar,
): Promise<Tally> {
  let added = 0;
  for (let next = 0; next < people.length && !bar.isCancelled(); next += AT_ONCE) {
    const answer = await server.invitePeople(people.slice(next, next + AT_ONCE).map(({id}) => id));
    if (answer.kind === 'refused') return {added, trouble: answer.text};
    added += answer.value.added.length;
    for (const {id, reason} of answer.value.refused) refusals.set(id, reason);
    const done = Math.min(people.length, next + AT_ONCE);
    bar.show(words.inviting(done, people.length), done, people.length);
  }
  return {added, trouble: ''};
}

startPage(words.title);
byId('intro').textContent = words.intro;
void refresh(new Map());
