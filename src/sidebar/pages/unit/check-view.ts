import {type UnitActionPreview} from '../../../shell/reports/types.js';
import {copyable} from '../../elements/copyable.js';
import {element} from '../../page/dom.js';
import {mailView} from '../../elements/mail-view.js';
import {telephone} from '../../elements/telephone.js';
import {action, common, words} from './words.js';

type PersonTold = UnitActionPreview['people'][number];

/** Everything that will be done and said, before it is. */
export function checkView(preview: UnitActionPreview): readonly HTMLElement[] {
  const {unit, at, gaps} = preview;
  const notice = element('p', {className: 'notice', textContent: words.check.gaps(gaps)});
  return [
    element('h2', {textContent: words.check.title}),
    element('p', {textContent: words.check[action](unit, at)}),
    ...(action === 'recordPaperReport' && gaps > 0 ? [notice] : []),
    ...(unit === '' ? toWaves(preview) : [...toLines(preview), ...toPeople(preview)]),
  ];
}

function toLines({lineBefore, lineAfter}: UnitActionPreview): readonly HTMLElement[] {
  if (lineAfter === '') return [];
  return [
    element('h3', {textContent: words.check.lineBefore}),
    element('p', {className: 'line', textContent: lineBefore}),
    element('h3', {textContent: words.check.lineAfter}),
    element('p', {className: 'line', textContent: lineAfter}),
  ];
}

function toWaves({waves}: UnitActionPreview): readonly HTMLElement[] {
  if (waves.length === 0) return [element('p', {className: 'notice', textContent: words.check.noWaves})];
  const list = element('ul', {});
  list.append(...waves.map(({name, at}) => element('li', {textContent: words.check.wave(name, at)})));
  return [element('h3', {textContent: words.check.waves}), list];
}

function toPeople({people, nextReminder}: UnitActionPreview): readonly HTMLElement[] {
  const isAnybodyAsked = people.some(({message}) => message !== null);
  return [
    element('h3', {textContent: words.check.people}),
    ...(people.length === 0 ? [element('p', {className: 'notice', textContent: words.check.nobody})] : []),
    ...people.flatMap(toPerson),
    ...(isAnybodyAsked ? [element('p', {className: 'notice', textContent: words.check.next(nextReminder)})] : []),
  ];
}

function toPerson(person: PersonTold): readonly HTMLElement[] {
  const {name, email, message} = person;
  const line = element('p', {});
  line.append(
    element('strong', {textContent: name}),
    email === '' ? ', ' : `, ${email}, `,
    telephone(person, words.check.noPhone),
  );
  if (message === null) return [line, element('p', {className: 'note', textContent: words.check.notMailed})];
  const mail = element('details', {});
  mail.append(element('summary', {textContent: words.check.mail(name)}), mailView(message.mail, words.mail));
  return [line, mail, copyable(message.zalo, words.check.zalo(name), common.feedback)];
}
