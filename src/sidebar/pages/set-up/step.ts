import {type SetUpPageWords} from '../../../i18n/page-messages.js';
import {type Markup} from '../../markup/markup.js';
import {type Wizard} from './wizard.js';

/** What stands in the way of the next step; `sentence` is '' where nothing does. */
export interface StepFinding {
  readonly sentence: string;
  /** What is to be said at each field that was looked at, by its id; '' for a right one. */
  readonly marks: readonly (readonly [id: string, error: string])[];
  /** The field to mend first; '' for none. */
  readonly focus: string;
}

/** One view of the wizard. */
export interface Step {
  readonly name: keyof SetUpPageWords['steps'];
  readonly view: (wizard: Wizard) => readonly Markup[];
  readonly check: (wizard: Wizard) => StepFinding;
  /** What is done when the user goes on. */
  readonly leave?: (wizard: Wizard) => void;
}

/** Nothing, or a sentence that is about no field. */
export function toFinding(sentence = ''): StepFinding {
  return {sentence, marks: [], focus: ''};
}

/** Counts the fields that are wrong and leads to the first of them. */
export function judgeFields(marks: StepFinding['marks'], {fix}: SetUpPageWords['errors']): StepFinding {
  const wrong = marks.filter(([, error]) => error !== '');
  return {sentence: wrong.length === 0 ? '' : fix(wrong.length), marks, focus: wrong[0]?.[0] ?? ''};
}
