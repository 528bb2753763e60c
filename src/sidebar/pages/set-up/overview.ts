import {element, type Markup} from '../../markup/markup.js';
import {checkRoundText} from './checks.js';
import {NEEDED_KEYS} from './round-keys.js';
import {listChanges, type Wizard} from './wizard.js';

/** Everything that would be written, before anything is. */
export function anOverview(wizard: Wizard): readonly Markup[] {
  const {overview, settings} = wizard.words;
  const changes = listChanges(wizard);
  const lines = [
    ...changes.map(([key, text]) => toLine(wizard.roundWords[key].label, text)),
    ...(wizard.state.isNew ? [...listBlanks(wizard), ...listPeople(wizard)] : []),
    ...(wizard.reloadsPacks ? [toLine(overview.packsReloaded, settings.packsReload)] : []),
  ];
  return [
    element('p', {}, changes.length === 0 ? overview.unchanged : overview.intro),
    element('dl', {class: 'overview'}, lines.flat()),
  ];
}

/** Whether there is anything to write and nothing of it is wrong. */
export function canApply(wizard: Wizard): boolean {
  const changes = listChanges(wizard);
  const hasWork = wizard.state.isNew || changes.length > 0 || wizard.reloadsPacks;
  return hasWork && changes.every(([key, text]) => checkRoundText(key, text, wizard.words.errors) === '');
}

function listBlanks({round, roundWords, words}: Wizard): readonly (readonly Markup[])[] {
  return NEEDED_KEYS.filter(key => round[key] === '').map(key => toLine(roundWords[key].label, words.overview.blank));
}

function listPeople({people, words}: Wizard): readonly (readonly Markup[])[] {
  return (['coordinator', 'chair'] as const).flatMap(role => {
    const {name, position, email, phone} = people[role];
    const text = [name, position, email, phone].filter(part => part.trim() !== '').join(', ');
    return text === '' ? [] : [toLine(words.people[role], text)];
  });
}

function toLine(label: string, text: string): readonly Markup[] {
  return [element('dt', {}, label), element('dd', {}, text)];
}
