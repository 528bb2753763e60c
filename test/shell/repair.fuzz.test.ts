import {damageAndRepair, makeRepairStage, sweepRepairs} from '../support/sweeps/repair-sweep.js';

const TIMEOUT_MS = 120_000;
const A_DAMAGE = {tab: 0, row: 0, column: 0, rows: 1, columns: 1, other: 0} as const;

it(
  'repairs whatever people do to the tabs, loses no entry, and has nothing to do afterwards',
  () => {
    expect(sweepRepairs(40).damages).toBeGreaterThanOrEqual(30);
  },
  TIMEOUT_MS,
);

describe('damages that once were not repaired', () => {
  const stage = makeRepairStage();

  it.each([
    ['something pasted over the hidden first row', [{...A_DAMAGE, kind: 'paste', columns: 3}]],
    [
      'titles sorted in among entries',
      [
        {...A_DAMAGE, kind: 'sortVisible', row: 12},
        {...A_DAMAGE, kind: 'paste'},
      ],
    ],
    ['the hidden column dragged behind the marks', [{...A_DAMAGE, kind: 'moveColumn'}]],
    [
      'the hidden column deleted where nobody can know the rows any more',
      [
        {...A_DAMAGE, kind: 'deleteColumns'},
        {...A_DAMAGE, kind: 'copyRow', row: 13, other: 12},
        {...A_DAMAGE, kind: 'paste'},
      ],
    ],
    [
      'an entry cell pasted where the state line stood before the hidden column was deleted',
      [
        {...A_DAMAGE, kind: 'deleteColumns'},
        {...A_DAMAGE, kind: 'copyRow', row: 13, other: 12},
        {...A_DAMAGE, kind: 'paste', column: 2},
      ],
    ],
    [
      'the column of marks deleted where nobody can know the rows any more',
      [
        {...A_DAMAGE, kind: 'deleteColumns', tab: 1, column: 1},
        {...A_DAMAGE, kind: 'paste', tab: 1, row: 75, rows: 3},
        {...A_DAMAGE, kind: 'paste'},
      ],
    ],
    [
      'the hidden column deleted together with the locks where nobody can know the rows any more',
      [
        {...A_DAMAGE, kind: 'dropLocks'},
        {...A_DAMAGE, kind: 'deleteColumns'},
        {...A_DAMAGE, kind: 'sortVisible', row: 25},
        {...A_DAMAGE, kind: 'paste'},
      ],
    ],
    [
      'the hidden column of the board deleted',
      [
        {...A_DAMAGE, kind: 'deleteColumns', tab: 3},
        {...A_DAMAGE, kind: 'paste'},
      ],
    ],
    [
      'the first rows of the board deleted, so that tick boxes came to stand among its titles',
      [{...A_DAMAGE, kind: 'deleteRows', tab: 3, rows: 2}],
    ],
    ['the hidden column dragged into the table', [{...A_DAMAGE, kind: 'moveColumn', other: 1}]],
  ] as const)('%s', (_, damages) => {
    expect(() => {
      damageAndRepair(stage, damages);
    }).not.toThrow();
  });
});
