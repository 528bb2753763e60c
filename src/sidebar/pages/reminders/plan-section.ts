import {type ReminderPageWords} from '../../../i18n/page-messages.js';
import {type PlanView, type RecipientView} from '../../../shell/reminders/types.js';
import {aButton} from '../../elements/button.js';
import {telephone} from '../../elements/telephone.js';
import {element, type Markup} from '../../markup/markup.js';

type PlanWords = ReminderPageWords['plan'];

/** How many go out, and whether the quota lasts. */
export function planSummary(plan: PlanView, words: PlanWords): readonly Markup[] {
  return [...summarize(plan, words), ...notices(plan, words)];
}

/** Who would get what, in the order of sending; `read` shows the text to one person. */
export function planLists(
  {mails, byPhone, unreached, isNow}: PlanView,
  words: PlanWords,
  read: (recipient: RecipientView) => unknown,
): readonly Markup[] {
  const toList = (title: string, recipients: readonly RecipientView[]): readonly Markup[] => {
    const items = recipients.map(recipient => toItem(recipient, isNow, {words, read}));
    return items.length === 0 ? [] : [element('h3', {}, title), element('ul', {class: 'list'}, items)];
  };
  return [
    ...toList(words.mails(mails.length), mails),
    ...toList(words.byPhone(byPhone.length), byPhone),
    ...toList(words.unreached(unreached.length), unreached),
  ];
}

function summarize(plan: PlanView, words: PlanWords): readonly Markup[] {
  const {at, isNow, heldUntil, quota, mails, byPhone, unreached} = plan;
  if (heldUntil !== '') return [aNotice(words.held(heldUntil))];
  if (mails.length + byPhone.length + unreached.length === 0) return [element('p', {}, words.nobody(at))];
  const isShort = quota.needed > quota.left;
  return [
    element('p', {}, words.summary(at, mails.length, byPhone.length)),
    element('p', {class: isShort ? 'notice' : ''}, words.quota(quota.needed, quota.left)),
    ...(isNow ? [] : [element('p', {class: 'note'}, words.assumed)]),
  ];
}

interface ItemDesk {
  readonly words: PlanWords;
  readonly read: (recipient: RecipientView) => unknown;
}

/** *Gửi ngay* has no wave to name. */
function toItem(recipient: RecipientView, isNow: boolean, {words, read}: ItemDesk): Markup {
  const {name, email, wave, own, watched} = recipient;
  return element('li', {class: 'recipient'}, [
    element('strong', {}, name),
    aButton(words.read, () => read(recipient), {'aria-label': words.readOf(name)}),
    element('span', {class: 'note'}, [
      email === '' ? '' : `${email}, `,
      telephone(recipient, words.noPhone),
      isNow ? '' : `, ${wave}`,
    ]),
    ...(own.length > 0 ? [element('p', {}, words.own(own.join(', ')))] : []),
    ...(watched.length > 0 ? [element('p', {}, words.watched(watched.join(', ')))] : []),
  ]);
}

function notices({missed, unitsWithoutPeople}: PlanView, words: PlanWords): readonly Markup[] {
  const texts = [
    missed.length > 0 ? words.missed(missed.join(', ')) : '',
    unitsWithoutPeople.length > 0 ? words.withoutPeople(unitsWithoutPeople.join(', ')) : '',
  ];
  return texts.filter(text => text !== '').map(aNotice);
}

function aNotice(text: string): Markup {
  return element('p', {class: 'notice'}, text);
}
