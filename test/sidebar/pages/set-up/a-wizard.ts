import {ROUND_FIELDS, type RoundFieldKey} from '../../../../src/core/index.js';
import {type SetUpState} from '../../../../src/shell/set-up/types.js';
import {type Controls} from '../../../../src/sidebar/page/controls.js';
import {type Suggestion} from '../../../../src/sidebar/pages/set-up/suggestions.js';
import {openWizard, type Wizard} from '../../../../src/sidebar/pages/set-up/wizard.js';

/** What the controls of a page were told, one line each. */
export interface ToldControls {
  readonly controls: Controls;
  readonly told: string[];
}

/** Controls that only listen. */
export function listeningControls(): ToldControls {
  const told: string[] = [];
  const tell =
    (what: string) =>
    (...args: readonly (string | boolean)[]): void => {
      told.push([what, ...args].join(' '));
    };
  const controls = {
    focus: tell('focus'),
    setHidden: tell('setHidden'),
    setText: tell('setText'),
    setValue: tell('setValue'),
    setTicked: tell('setTicked'),
    mark: tell('mark'),
    valueOf: () => '',
  };
  return {controls, told};
}

/** What the page begins with on a morning in June; rows are blank but for those given. */
export function aState(round: Partial<SetUpState['round']> = {}, isNew = true): SetUpState {
  const blank = Object.fromEntries(ROUND_FIELDS.map(({key}) => [key, ''])) as Record<RoundFieldKey, string>; // one of each
  const packs = [
    {name: 'Bộ 10', criteria: 10},
    {name: 'Bộ 19', criteria: 19},
  ];
  return {
    language: 'vi',
    now: '2024-06-03T08:05:00+07:00',
    isNew,
    round: {...blank, villagePack: 'Bộ 10', communePack: 'Bộ 19', from: '07:00', to: '20:30', ...round},
    packsInUse: {villagePack: 'Bộ 10', communePack: 'Bộ 19'},
    missingTabs: [],
    villagePacks: packs,
    communePacks: packs,
  };
}

/** A wizard at its first step. */
export function aWizard(round: Partial<SetUpState['round']> = {}, isNew = true): Wizard & Pick<ToldControls, 'told'> {
  const {controls, told} = listeningControls();
  return {...openWizard(aState(round, isNew), controls), told};
}

/** What a letter that says one thing proposes. */
export function aSuggestion(text: string, notes: readonly string[] = []): Suggestion {
  const sentence = {start: 10, end: 30, text: 'Nộp **trước 10/6** nhé'};
  return {text, notes, places: [{found: {start: 16, end: 26, text: 'trước 10/6'}, sentence}]};
}
