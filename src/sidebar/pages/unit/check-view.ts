import {type UnitActionPreview} from '../../../shell/reports/types.js';
import {copyable} from '../../elements/copyable.js';
import {mailView} from '../../elements/mail-view.js';
import {telephone} from '../../elements/telephone.js';
import {element, type Markup} from '../../markup/markup.js';
import {type UnitPage} from './unit-page.js';

type PersonTold = UnitActionPreview['people'][number];

/** Everything that will be done and said, before it is. */
export function checkView(preview: UnitActionPreview, page: UnitPage): readonly Markup[] {
  const {action, words} = page;
  const {unit, at, deadline, gaps} = preview;
  return [
    element('h2', {}, words.check.title),
    element('p', {}, words.check[action](unit, at, deadline)),
    ...(action === 'recordPaperReport' && gaps > 0 ? [aNotice(words.check.gaps(gaps))] : []),
    ...(unit === '' ? toWaves(preview, page) : [...toLines(preview, page), ...toPeople(preview, page)]),
  ];
}

function aNotice(text: string): Markup {
  return element('p', {class: 'notice'}, text);
}

function toLines({lineBefore, lineAfter}: UnitActionPreview, {words}: UnitPage): readonly Markup[] {
  if (lineAfter === '') return [];
  return [
    element('h3', {}, words.check.lineBefore),
    element('p', {class: 'line'}, lineBefore),
    element('h3', {}, words.check.lineAfter),
    element('p', {class: 'line'}, lineAfter),
  ];
}

function toWaves({waves}: UnitActionPreview, {words}: UnitPage): readonly Markup[] {
  if (waves.length === 0) return [aNotice(words.check.noWaves)];
  const items = waves.map(({name, at}) => element('li', {}, words.check.wave(name, at)));
  return [element('h3', {}, words.check.waves), element('ul', {}, items)];
}

function toPeople({people, nextReminder}: UnitActionPreview, page: UnitPage): readonly Markup[] {
  const {check} = page.words;
  const isAnybodyAsked = people.some(({message}) => message !== null);
  return [
    element('h3', {}, check.people),
    ...(people.length === 0 ? [aNotice(check.nobody)] : []),
    ...people.flatMap(person => toPerson(person, page)),
    ...(isAnybodyAsked ? [aNotice(check.next(nextReminder))] : []),
  ];
}

function toPerson(person: PersonTold, {words, feedback}: UnitPage): readonly Markup[] {
  const {name, email, message} = person;
  const line = element('p', {}, [
    element('strong', {}, name),
    email === '' ? ', ' : `, ${email}, `,
    telephone(person, words.check.noPhone),
  ]);
  if (message === null) return [line, element('p', {class: 'note'}, words.check.notMailed)];
  return [
    line,
    element('details', {}, [element('summary', {}, words.check.mail(name)), mailView(message.mail, words.mail)]),
    copyable(message.zalo, words.check.zalo(name), feedback),
  ];
}
