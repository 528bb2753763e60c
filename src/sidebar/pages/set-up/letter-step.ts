import {parseLetter} from '../../../core/index.js';
import {aField} from '../../elements/field.js';
import {element, type Markup} from '../../markup/markup.js';
import {FACT_KEYS} from './round-keys.js';
import {type Step, toFinding} from './step.js';
import {planSuggestions} from './suggestions.js';
import {type Wizard} from './wizard.js';

const LONGEST_LETTER = 200_000;

/** The first step: the letter is pasted, and read in the page. */
export const letterStep: Step = {
  name: 'letter',
  view: wizard => [
    ...(wizard.state.isNew ? [] : [element('p', {class: 'notice'}, wizard.words.running)]),
    element('div', {class: 'letter'}, aLetterField(wizard)),
  ],
  check: ({letter, words}) => {
    if (letter.trim() === '') return toFinding(words.letter.empty);
    return toFinding(letter.length > LONGEST_LETTER ? words.letter.tooLong(LONGEST_LETTER) : '');
  },
  leave: readLetter,
};

function aLetterField(wizard: Wizard): Markup {
  const {label, help} = wizard.words.letter;
  const onInput = (text: string): void => {
    wizard.letter = text;
  };
  return aField({id: 'letter', label, help, value: wizard.letter, isLong: true, onInput});
}

/** Reads the letter; rows take its only proposal, unconfirmed, and keep what they held where it has none or several. */
function readLetter(wizard: Wizard): void {
  wizard.reading = parseLetter(wizard.letter);
  wizard.suggestions = planSuggestions(wizard.reading, wizard.words.notes);
  wizard.confirmed.clear();
  for (const key of FACT_KEYS) {
    const [only, ...others] = wizard.suggestions[key] ?? [];
    wizard.round[key] = only !== undefined && others.length === 0 ? only.text : wizard.state.round[key];
  }
  const [signer, ...otherSigners] = wizard.reading.signer;
  const {chair} = wizard.people;
  if (signer !== undefined && otherSigners.length === 0 && chair.name === '') {
    wizard.people.chair = {...chair, name: signer.value};
  }
}
