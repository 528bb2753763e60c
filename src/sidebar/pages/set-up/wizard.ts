import {type LetterReading, ROUND_FIELDS, type RoundFieldKey, SET_UP_WORDS} from '../../../core/index.js';
import {setUpMessages, type SetUpPageWords} from '../../../i18n/page-messages.js';
import {type NewPerson, type SetUpState} from '../../../shell/set-up/types.js';
import {type Controls} from '../../page/controls.js';
import {type Suggestions} from './suggestions.js';

/** What the user has said so far; steps read and change it, nothing leaves the page before the last one. */
export interface Wizard {
  readonly state: SetUpState;
  readonly words: SetUpPageWords;
  /** Labels and help of the rows, as `Đợt báo cáo` has them. */
  readonly roundWords: Readonly<Record<RoundFieldKey, {readonly label: string; readonly help: string}>>;
  readonly controls: Controls;
  letter: string;
  reading: LetterReading | undefined;
  suggestions: Suggestions;
  /** Rows as they will be written. */
  readonly round: Record<RoundFieldKey, string>;
  /** Rows whose proposal the user took over, changed or emptied. */
  readonly confirmed: Set<RoundFieldKey>;
  readonly people: Record<NewPerson['role'], Omit<NewPerson, 'role'>>;
  reloadsPacks: boolean;
}

const NOBODY = {name: '', position: '', email: '', phone: ''};

/** A wizard at its first step. */
export function openWizard(state: SetUpState, controls: Controls): Wizard {
  return {
    state,
    words: setUpMessages(state.language),
    roundWords: SET_UP_WORDS[state.language].roundFields,
    controls,
    letter: '',
    reading: undefined,
    suggestions: {},
    round: {...state.round},
    confirmed: new Set(),
    people: {coordinator: {...NOBODY}, chair: {...NOBODY}},
    reloadsPacks: false,
  };
}

/** Whether the criteria packs named are not those in use. */
export function arePacksChanged({state: {packsInUse}, round}: Wizard): boolean {
  return round.villagePack !== packsInUse.villagePack || round.communePack !== packsInUse.communePack;
}

/** Whether the criteria tabs are to be filled in again. */
export function reloads(wizard: Wizard): boolean {
  return !wizard.state.isNew && wizard.reloadsPacks && arePacksChanged(wizard);
}

/** The rows that are to be written: all that are filled in of a new round, what was changed of a running one. */
export function listChanges({state, round}: Wizard): readonly (readonly [RoundFieldKey, string])[] {
  return ROUND_FIELDS.map(({key}) => [key, round[key]] as const)
    .filter(([key]) => key !== 'coordinator' && key !== 'chair')
    .filter(([key, text]) => (state.isNew ? text !== '' : text !== state.round[key]));
}
