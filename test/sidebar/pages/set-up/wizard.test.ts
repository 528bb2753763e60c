import {arePacksChanged, listChanges, reloads} from '../../../../src/sidebar/pages/set-up/wizard.js';
import {aWizard} from './a-wizard.js';

describe('listChanges', () => {
  it('writes of a new round all that is filled in', () => {
    expect(listChanges(aWizard({name: 'Đợt 1'}))).toEqual([
      ['name', 'Đợt 1'],
      ['villagePack', 'Bộ 10'],
      ['communePack', 'Bộ 19'],
      ['from', '07:00'],
      ['to', '20:30'],
    ]);
  });

  it('writes of a running round what was changed, emptied rows too', () => {
    const wizard = aWizard({name: 'Đợt 1', place: 'X'}, false);
    Object.assign(wizard.round, {name: 'Đợt 2', place: ''});

    expect(listChanges(wizard)).toEqual([
      ['name', 'Đợt 2'],
      ['place', ''],
    ]);
  });

  it('leaves people to the list of people', () => {
    const wizard = aWizard();
    Object.assign(wizard.round, {coordinator: 'P01', chair: 'P02'});

    expect(listChanges(wizard).map(([key]) => key)).not.toContain('chair');
  });
});

describe('arePacksChanged', () => {
  it.each([
    ['Bộ 10', false],
    ['Bộ 19', true],
  ])('compares "%s" with the pack in use, whatever the tab says: %s', (villagePack, isChanged) => {
    const wizard = aWizard({villagePack}, false);

    expect(arePacksChanged(wizard)).toBe(isChanged);
  });
});

describe('reloads', () => {
  it.each([
    [false, 'Bộ 19', true, true],
    [false, 'Bộ 19', false, false],
    [false, 'Bộ 10', true, false],
    [true, 'Bộ 19', true, false],
  ])('of a round that is new (%s), pack %s, ticked %s: %s', (isNew, villagePack, reloadsPacks, isReloaded) => {
    expect(reloads({...aWizard({villagePack}, isNew), reloadsPacks})).toBe(isReloaded);
  });
});
