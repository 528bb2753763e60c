import {type PlanView, type RecipientView} from '../../../shell/reminders/types.js';
import {aButton} from '../../elements/button.js';
import {element} from '../../page/dom.js';
import {telephone} from '../../elements/telephone.js';
import {words} from './words.js';

/** How many go out, and whether the quota lasts. */
export function planSummary(plan: PlanView): readonly HTMLElement[] {
  return [...summarize(plan), ...notices(plan)];
}

/** Who would get what, in the order of sending; `read` shows the text to one person. */
export function planLists(plan: PlanView, read: (recipient: RecipientView) => unknown): readonly HTMLElement[] {
  const {mails, byPhone, unreached, isNow} = plan;
  const listOf = (title: string, recipients: readonly RecipientView[]): readonly HTMLElement[] =>
    recipients.length === 0
      ? []
      : [element('h3', {textContent: title}), toList(recipients.map(recipient => toItem(recipient, isNow, read)))];
  return [
    ...listOf(words.plan.mails(mails.length), mails),
    ...listOf(words.plan.byPhone(byPhone.length), byPhone),
    ...listOf(words.plan.unreached(unreached.length), unreached),
  ];
}

function summarize({at, isNow, heldUntil, quota, mails, byPhone, unreached}: PlanView): readonly HTMLElement[] {
  if (heldUntil !== '') return [element('p', {className: 'notice', textContent: words.plan.held(heldUntil)})];
  if (mails.length + byPhone.length + unreached.length === 0) {
    return [element('p', {textContent: words.plan.nobody(at)})];
  }
  const isShort = quota.needed > quota.left;
  return [
    element('p', {textContent: words.plan.summary(at, mails.length, byPhone.length)}),
    element('p', {className: isShort ? 'notice' : '', textContent: words.plan.quota(quota.needed, quota.left)}),
    ...(isNow ? [] : [element('p', {className: 'note', textContent: words.plan.assumed})]),
  ];
}

function toList(items: readonly HTMLElement[]): HTMLElement {
  const list = element('ul', {className: 'list'});
  list.append(...items);
  return list;
}

/** *Gửi ngay* has no wave to name. */
function toItem(recipient: RecipientView, isNow: boolean, read: (recipient: RecipientView) => unknown): HTMLElement {
  const {name, email, wave, own, watched} = recipient;
  const item = element('li', {className: 'recipient'});
  const button = aButton(words.plan.read, () => read(recipient));
  button.setAttribute('aria-label', words.plan.readOf(name));
  const address = element('span', {className: 'note', textContent: email === '' ? '' : `${email}, `});
  address.append(telephone(recipient, words.plan.noPhone), isNow ? '' : `, ${wave}`);
  item.append(
    element('strong', {textContent: name}),
    button,
    address,
    ...(own.length > 0 ? [element('p', {textContent: words.plan.own(own.join(', '))})] : []),
    ...(watched.length > 0 ? [element('p', {textContent: words.plan.watched(watched.join(', '))})] : []),
  );
  return item;
}

function notices({missed, unitsWithoutPeople}: PlanView): readonly HTMLElement[] {
  const texts = [
    missed.length > 0 ? words.plan.missed(missed.join(', ')) : '',
    unitsWithoutPeople.length > 0 ? words.plan.withoutPeople(unitsWithoutPeople.join(', ')) : '',
  ];
  return texts.filter(text => text !== '').map(text => element('p', {className: 'notice', textContent: text}));
}
