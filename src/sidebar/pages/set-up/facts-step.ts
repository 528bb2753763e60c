import {aButton} from '../../elements/button.js';
import {element} from '../../markup/markup.js';
import {anAskedList} from './asked-list.js';
import {checkRound} from './checks.js';
import {FACT_KEYS, roundFieldId} from './round-keys.js';
import {judgeFields, type Step} from './step.js';
import {aSuggestedField, confirmAll, isOpen} from './suggested-field.js';

/** The step at which every proposal of the letter is confirmed, changed or emptied. */
export const factsStep: Step = {
  name: 'facts',
  view: wizard => {
    const {facts} = wizard.words;
    const confirm = (): void => {
      confirmAll(wizard, FACT_KEYS);
    };
    const isProposed = FACT_KEYS.some(key => wizard.suggestions[key]?.length === 1);
    return [
      ...(isProposed ? [element('p', {}, facts.intro), aButton(facts.confirmAll, confirm)] : []),
      ...FACT_KEYS.map(key => aSuggestedField(wizard, key)),
      ...(wizard.reading === undefined ? [] : [anAskedList(wizard.reading, facts)]),
    ];
  },
  check: wizard => {
    const {errors} = wizard.words;
    const finding = judgeFields(checkRound(wizard, FACT_KEYS), errors);
    const open = FACT_KEYS.filter(key => isOpen(wizard, key));
    const [first] = open;
    if (first === undefined) return finding;
    const names = open.map(key => wizard.roundWords[key].label).join(', ');
    return {...finding, sentence: errors.unconfirmed(names), focus: roundFieldId(first)};
  },
};
