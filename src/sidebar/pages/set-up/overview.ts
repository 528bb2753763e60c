import {element} from '../../page/dom.js';
import {checkRoundText, NEEDED_KEYS} from './checks.js';
import {listChanges, roundWords, type Wizard, words} from './wizard.js';

/** Everything that would be written, before anything is. */
export function anOverview(wizard: Wizard): readonly HTMLElement[] {
  const changes = listChanges(wizard);
  const list = element('dl', {className: 'overview'});
  for (const [key, text] of changes) list.append(...aLine(roundWords[key].label, text));
  if (wizard.state.isNew) {
    for (const key of NEEDED_KEYS) {
      if (wizard.round[key] === '') list.append(...aLine(roundWords[key].label, words.overview.blank));
    }
    for (const role of ['coordinator', 'chair'] as const) {
      const {name, position, email, phone} = wizard.people[role];
      const text = [name, position, email, phone].filter(part => part.trim() !== '').join(', ');
      if (text !== '') list.append(...aLine(words.people[role], text));
    }
  }
  if (wizard.reloadsPacks) list.append(...aLine(words.overview.packsReloaded, words.settings.packsReload));
  return [element('p', {textContent: changes.length === 0 ? words.overview.unchanged : words.overview.intro}), list];
}

/** Whether there is anything to write and nothing of it is wrong. */
export function canApply(wizard: Wizard): boolean {
  const changes = listChanges(wizard);
  const hasWork = wizard.state.isNew || changes.length > 0 || wizard.reloadsPacks;
  return hasWork && changes.every(([key, text]) => checkRoundText(key, text, words.errors) === '');
}

function aLine(label: string, text: string): readonly HTMLElement[] {
  return [element('dt', {textContent: label}), element('dd', {textContent: text})];
}
