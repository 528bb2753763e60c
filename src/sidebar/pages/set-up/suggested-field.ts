import {type RoundFieldKey} from '../../../core/index.js';
import {byId, element} from '../../page/dom.js';
import {aField, aTick} from '../../elements/field.js';
import {NEEDED_KEYS} from './checks.js';
import {type Suggestion} from './suggestions.js';
import {roundWords, type Wizard, words} from './wizard.js';

const LONG_KEYS: readonly RoundFieldKey[] = ['name', 'grounds'];

/** A row of `Đợt báo cáo` with what the letter proposes for it, beside the sentence that each proposal comes from. */
export function aSuggestedField(wizard: Wizard, key: RoundFieldKey): HTMLElement {
  const suggestions = wizard.suggestions[key] ?? [];
  const [only] = suggestions;
  const box = element('section', {className: 'suggested'});
  box.append(
    aField({
      id: `round-${key}`,
      label: roundWords[key].label,
      help: roundWords[key].help,
      value: wizard.round[key],
      isLong: LONG_KEYS.includes(key),
      onInput: text => {
        takeOver(wizard, key, text);
      },
    }),
  );
  const beside = element('div', {});
  const current = wizard.state.round[key];
  const isReplaced = !wizard.state.isNew && current !== '' && current !== wizard.round[key];
  if (isReplaced) beside.append(aNote(words.facts.current(current)));
  if (only !== undefined && suggestions.length === 1) beside.append(...aProposal(wizard, key, only));
  else if (suggestions.length > 1) beside.append(someProposals(wizard, key, suggestions));
  else if (wizard.reading !== undefined && wizard.round[key] === '') beside.append(aNote(notFoundOf(key)));
  box.append(beside);
  return box;
}

/** Takes over every proposal that stands alone; where there are several, only a person can choose. */
export function confirmAll(wizard: Wizard, keys: readonly RoundFieldKey[]): void {
  for (const key of keys) {
    const suggestions = wizard.suggestions[key] ?? [];
    const tick = document.getElementById(tickId(key));
    if (suggestions.length !== 1 || !(tick instanceof HTMLInputElement)) continue;
    tick.checked = true;
    wizard.confirmed.add(key);
  }
}

/** Whether the letter proposes a value for a row of which the user has said nothing yet. */
export function isOpen({suggestions, confirmed}: Wizard, key: RoundFieldKey): boolean {
  return (suggestions[key] ?? []).some(({text}) => text !== '') && !confirmed.has(key);
}

function takeOver(wizard: Wizard, key: RoundFieldKey, text: string): void {
  wizard.round[key] = text;
  wizard.confirmed.add(key);
  const tick = document.getElementById(tickId(key));
  if (tick instanceof HTMLInputElement) tick.checked = true;
  const other = document.getElementById(`${tickId(key)}-other`);
  if (other instanceof HTMLInputElement) other.checked = true;
}

function aProposal(wizard: Wizard, key: RoundFieldKey, suggestion: Suggestion): readonly HTMLElement[] {
  const tick = aTick(tickId(key), words.facts.confirm, wizard.confirmed.has(key), isTicked => {
    if (isTicked) wizard.confirmed.add(key);
    else wizard.confirmed.delete(key);
  });
  const isWhole = suggestion.text !== '';
  return [...suggestion.notes.map(aWarning), anEvidence(suggestion), ...(isWhole ? [tick] : [])];
}

function someProposals(wizard: Wizard, key: RoundFieldKey, suggestions: readonly Suggestion[]): HTMLElement {
  const set = element('fieldset', {});
  set.append(element('legend', {textContent: words.facts.several(suggestions.length)}));
  suggestions.forEach((suggestion, index) => {
    const isChosen = wizard.confirmed.has(key) && wizard.round[key] === suggestion.text;
    const choose = (): void => {
      wizard.round[key] = suggestion.text;
      wizard.confirmed.add(key);
      const input = byId(`round-${key}`);
      if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.value = suggestion.text;
    };
    const label = suggestion.text === '' ? words.facts.other : suggestion.text;
    set.append(aRadio(`${tickId(key)}-${index}`, tickId(key), label, {isChosen, choose}));
    set.append(...suggestion.notes.map(aWarning), anEvidence(suggestion));
  });
  const other = {
    isChosen: false,
    choose: () => {
      byId(`round-${key}`).focus();
    },
  };
  set.append(aRadio(`${tickId(key)}-other`, tickId(key), words.facts.other, other));
  return set;
}

function aRadio(
  id: string,
  name: string,
  label: string,
  {isChosen, choose}: {readonly isChosen: boolean; readonly choose: () => void},
): HTMLElement {
  const input = element('input', {id, name, type: 'radio', checked: isChosen});
  input.addEventListener('change', choose);
  const box = element('label', {className: 'choice', htmlFor: id});
  box.append(input, element('span', {textContent: label}));
  return box;
}

/** The sentences of the letter, what was found in them marked. */
function anEvidence({places}: Suggestion): HTMLElement {
  const quote = element('blockquote', {className: 'evidence'});
  quote.append(element('span', {className: 'note', textContent: words.facts.from}));
  for (const {found, sentence} of places) {
    const from = found.start - sentence.start;
    const to = found.end - sentence.start;
    const line = element('p', {});
    line.append(sentence.text.slice(0, from), element('mark', {textContent: found.text}), sentence.text.slice(to));
    quote.append(line);
  }
  return quote;
}

function aNote(textContent: string): HTMLElement {
  return element('p', {className: 'note', textContent});
}

function aWarning(textContent: string): HTMLElement {
  return element('p', {className: 'notice', textContent});
}

function notFoundOf(key: RoundFieldKey): string {
  return NEEDED_KEYS.includes(key) ? words.facts.notFoundNeeded : words.facts.notFound;
}

function tickId(key: RoundFieldKey): string {
  return `confirm-${key}`;
}
