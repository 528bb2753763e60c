import {listSteps} from '../../../../src/sidebar/pages/set-up/steps.js';
import {toFinding} from '../../../../src/sidebar/pages/set-up/step.js';
import {aWizard} from './a-wizard.js';

describe('listSteps', () => {
  it.each([
    [true, ['letter', 'facts', 'people', 'settings', 'overview']],
    [false, ['letter', 'facts', 'settings', 'overview']],
  ])('asks a new round (%s) for its people', (isNew, names) => {
    expect(listSteps(aWizard({}, isNew)).map(({name}) => name)).toEqual(names);
  });

  it('finds nothing in the way at the overview: its button knows', () => {
    const wizard = aWizard();

    expect(listSteps(wizard).at(-1)?.check(wizard)).toEqual(toFinding());
  });
});
