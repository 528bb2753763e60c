import {type RoundFieldKey} from '../../../core/index.js';
import {type SetUpPageWords} from '../../../i18n/page-messages.js';
import {aField, aRadio, aTick} from '../../elements/field.js';
import {element, type Markup} from '../../markup/markup.js';
import {warnOfPast} from './checks.js';
import {NEEDED_KEYS, roundFieldId} from './round-keys.js';
import {type Suggestion} from './suggestions.js';
import {type Wizard} from './wizard.js';

type FactWords = SetUpPageWords['facts'];

const LONG_KEYS: readonly RoundFieldKey[] = ['name', 'grounds'];

/** A row of `Đợt báo cáo` with what the letter proposes for it, beside the sentence that each proposal comes from. */
export function aSuggestedField(wizard: Wizard, key: RoundFieldKey): Markup {
  const field = aField({
    id: roundFieldId(key),
    ...wizard.roundWords[key],
    value: wizard.round[key],
    isLong: LONG_KEYS.includes(key),
    onInput: text => {
      takeOver(wizard, key, text);
    },
  });
  return element('section', {class: 'suggested'}, [
    field,
    element('div', {}, [aPastWarning(wizard, key), ...aReplacedValue(wizard, key), ...someEvidence(wizard, key)]),
  ]);
}

/** Takes over every proposal that stands alone; where there are several, only a person can choose. */
export function confirmAll(wizard: Wizard, keys: readonly RoundFieldKey[]): void {
  for (const key of keys) {
    const [only, ...others] = wizard.suggestions[key] ?? [];
    if (only === undefined || only.text === '' || others.length > 0) continue;
    wizard.confirmed.add(key);
    wizard.controls.setTicked(tickId(key), true);
  }
}

/** Whether the letter proposes a value for a row of which the user has said nothing yet. */
export function isOpen({suggestions, confirmed}: Wizard, key: RoundFieldKey): boolean {
  return (suggestions[key] ?? []).some(({text}) => text !== '') && !confirmed.has(key);
}

function takeOver(wizard: Wizard, key: RoundFieldKey, text: string): void {
  const {round, confirmed, controls} = wizard;
  round[key] = text;
  updatePastWarning(wizard, key);
  confirmed.add(key);
  controls.setTicked(tickId(key), true);
  controls.setTicked(`${tickId(key)}-other`, true);
}

function aPastWarning(wizard: Wizard, key: RoundFieldKey): Markup {
  const text = warnOfPast(wizard, key);
  return element('p', {id: pastId(key), class: 'notice', hidden: text === ''}, text);
}

function updatePastWarning(wizard: Wizard, key: RoundFieldKey): void {
  const text = warnOfPast(wizard, key);
  wizard.controls.setText(pastId(key), text);
  wizard.controls.setHidden(pastId(key), text === '');
}

/** What the row of a running round holds until the page is applied, where the proposal differs. */
function aReplacedValue({state, round, words}: Wizard, key: RoundFieldKey): readonly Markup[] {
  const current = state.round[key];
  const isReplaced = !state.isNew && current !== '' && current !== round[key];
  return isReplaced ? [aNote(words.facts.current(current))] : [];
}

function someEvidence(wizard: Wizard, key: RoundFieldKey): readonly Markup[] {
  const suggestions = wizard.suggestions[key] ?? [];
  const [only, ...others] = suggestions;
  if (others.length > 0) return [someProposals(wizard, key, suggestions)];
  if (only !== undefined) return aProposal(wizard, key, only);
  const {reading, round, words} = wizard;
  return reading !== undefined && round[key] === '' ? [aNote(notFoundOf(key, words.facts))] : [];
}

function aProposal({words, confirmed}: Wizard, key: RoundFieldKey, suggestion: Suggestion): readonly Markup[] {
  const tick = aTick(tickId(key), words.facts.confirm, confirmed.has(key), isTicked => {
    if (isTicked) confirmed.add(key);
    else confirmed.delete(key);
  });
  const isWhole = suggestion.text !== '';
  return [...suggestion.notes.map(aWarning), anEvidence(suggestion, words.facts), ...(isWhole ? [tick] : [])];
}

function someProposals(wizard: Wizard, key: RoundFieldKey, suggestions: readonly Suggestion[]): Markup {
  const {round, confirmed, controls} = wizard;
  const {facts} = wizard.words;
  const name = tickId(key);
  const other = {id: `${name}-other`, name, label: facts.other};
  const toChoice = (suggestion: Suggestion, index: number): readonly Markup[] => {
    const {text, notes} = suggestion;
    const isChosen = confirmed.has(key) && round[key] === text;
    const choose = (): void => {
      round[key] = text;
      confirmed.add(key);
      controls.setValue(roundFieldId(key), text);
      updatePastWarning(wizard, key);
    };
    const radio = aRadio({id: `${name}-${index}`, name, label: text === '' ? facts.other : text}, isChosen, choose);
    return [radio, ...notes.map(aWarning), anEvidence(suggestion, facts)];
  };
  const typeIt = (): void => {
    controls.focus(roundFieldId(key));
  };
  return element('fieldset', {}, [
    element('legend', {}, facts.several(suggestions.length)),
    ...suggestions.flatMap(toChoice),
    aRadio(other, false, typeIt),
  ]);
}

/** The sentences of the letter, what was found in them marked. */
function anEvidence({places}: Suggestion, words: FactWords): Markup {
  const lines = places.map(({found, sentence}) => {
    const from = found.start - sentence.start;
    const to = found.end - sentence.start;
    const [before, after] = [sentence.text.slice(0, from), sentence.text.slice(to)].map(withoutEmphasis);
    return element('p', {}, [before ?? '', element('mark', {}, withoutEmphasis(found.text)), after ?? '']);
  });
  return element('blockquote', {class: 'evidence'}, [element('span', {class: 'note'}, words.from), ...lines]);
}

/** Letters that come out of a chat or a text file set words in stars. */
function withoutEmphasis(text: string): string {
  return text.replace(/\*{1,3}/g, '');
}

function aNote(text: string): Markup {
  return element('p', {class: 'note'}, text);
}

function aWarning(text: string): Markup {
  return element('p', {class: 'notice'}, text);
}

function notFoundOf(key: RoundFieldKey, words: FactWords): string {
  return NEEDED_KEYS.includes(key) ? words.notFoundNeeded : words.notFound;
}

function pastId(key: RoundFieldKey): string {
  return `past-${key}`;
}

function tickId(key: RoundFieldKey): string {
  return `confirm-${key}`;
}
