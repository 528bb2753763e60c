import {type RoundFieldKey} from '../../../core/index.js';
import {element, type Markup} from '../../markup/markup.js';
import {checkRoundText, toShownText, warnOfPast} from './checks.js';
import {NEEDED_KEYS} from './round-keys.js';
import {listChanges, reloads, type Wizard} from './wizard.js';

/** Everything that would be written, before anything is. */
export function anOverview(wizard: Wizard): readonly Markup[] {
  const {overview, settings} = wizard.words;
  const {missingTabs} = wizard.state;
  const changes = listChanges(wizard);
  const lines = [
    ...changes.map(([key, text]) => toLine(wizard.roundWords[key].label, toShownText(key, text))),
    ...(wizard.state.isNew ? [...listBlanks(wizard), ...listPeople(wizard)] : []),
    ...(missingTabs.length > 0 ? [toLine(overview.tabsRemade, missingTabs.join(', '))] : []),
    ...(reloads(wizard) ? [toLine(overview.packsReloaded, settings.packsReload)] : []),
  ];
  return [
    element('p', {}, hasWork(wizard) ? overview.intro : overview.unchanged),
    element('dl', {class: 'overview'}, lines.flat()),
    ...changes
      .map(([key]) => warnOfPast(wizard, key))
      .filter(text => text !== '')
      .map(text => element('p', {class: 'notice'}, text)),
  ];
}

/** Whether there is anything to write and nothing of it is wrong. */
export function canApply(wizard: Wizard): boolean {
  const isWrong = ([key, text]: readonly [RoundFieldKey, string]): boolean =>
    checkRoundText(key, text, wizard.words.errors) !== '';
  return hasWork(wizard) && !listChanges(wizard).some(isWrong);
}

function hasWork(wizard: Wizard): boolean {
  const {isNew, missingTabs} = wizard.state;
  return isNew || missingTabs.length > 0 || listChanges(wizard).length > 0 || reloads(wizard);
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
