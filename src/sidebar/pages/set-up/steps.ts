import {factsStep} from './facts-step.js';
import {letterStep} from './letter-step.js';
import {anOverview} from './overview.js';
import {peopleStep} from './people-step.js';
import {settingsStep} from './settings-step.js';
import {type Step, toFinding} from './step.js';
import {type Wizard} from './wizard.js';

const overviewStep: Step = {name: 'overview', view: anOverview, check: () => toFinding()};

/** The steps in their order; people are asked for before there is a list of them. */
export function listSteps({state}: Wizard): readonly Step[] {
  return [letterStep, factsStep, ...(state.isNew ? [peopleStep] : []), settingsStep, overviewStep];
}
