import {type CellValue} from '../../../../src/core/domain/cell.js';
import {type SetUpTabId} from '../../../../src/core/domain/machine-key.js';
import {planSetUpTabs} from '../../../../src/core/layout/set-up/plan-set-up.js';
import {fromCellText} from '../../../../src/core/layout/tab/cell-text.js';
import {type TabPlan} from '../../../../src/core/layout/tab/tab-plan.js';
import {
  planSetUpRepair,
  type SetUpRepair,
  type StructureCell,
} from '../../../../src/core/repair/set-up/plan-set-up-repair.js';
import {applySteps, type LineStep} from '../../../../src/core/repair/repair-step.js';
import {aRegistry, aRound, asRead} from '../../layout/set-up/set-up-builders.js';

type Values = CellValue[][];

const PLANS = planSetUpTabs({round: aRound(), registry: aRegistry()});

function planOf(id: SetUpTabId): TabPlan {
  return PLANS.find(({machineKey}) => machineKey.includes(`setup:${id}|`))!;
}

function insertRow(values: Values, index: number): void {
  values.splice(
    index,
    0,
    values[0]!.map(() => ''),
  );
}

/** A repair with its cells as `row/column`. */
function inShort({steps, cells, made, isUnclear}: SetUpRepair): unknown {
  const places = (some: readonly StructureCell[]): string => some.map(({row, column}) => `${row}/${column}`).join(' ');
  return {steps, cells: places(cells), made: places(made), isUnclear};
}

function mended(values: Values, {steps, cells}: SetUpRepair): Values {
  const after = applySteps(values, steps).map(row => [...row]);
  for (const {row, column, value} of cells) {
    after[row - 1]![column - 1] = typeof value === 'string' ? fromCellText(value) : value;
  }
  return after;
}

type Case = readonly [
  what: string,
  damage: (values: Values) => void,
  repair: {
    readonly steps: readonly LineStep[];
    readonly cells: string;
    readonly made: string;
    readonly isUnclear: boolean;
  },
];

const OF_PEOPLE: readonly Case[] = [
  ['nothing', () => undefined, {steps: [], cells: '', made: '', isUnclear: false}],
  [
    'a lost key of the tab',
    values => {
      values[0]![0] = '';
    },
    {steps: [], cells: '1/1', made: '', isUnclear: false},
  ],
  [
    'lost keys',
    values => {
      values[0]![0] = '';
      values[1]![0] = '';
    },
    {steps: [], cells: '1/1 2/1', made: '', isUnclear: false},
  ],
  [
    'a lost key of the titles',
    values => {
      values[1]![0] = '';
    },
    {steps: [], cells: '2/1', made: '', isUnclear: false},
  ],
  [
    'a title that was typed over',
    values => {
      values[1]![2] = 'x';
    },
    {steps: [], cells: '2/3', made: '', isUnclear: false},
  ],
  [
    'a lost first title',
    values => {
      values[1]![1] = '';
    },
    {steps: [], cells: '2/2', made: '', isUnclear: false},
  ],
  [
    'a lost last title of a blank column',
    values => {
      values[1]![7] = '';
    },
    {steps: [], cells: '2/8', made: '2/8', isUnclear: false},
  ],
  [
    'a column that was cleared',
    values => {
      values.forEach((row, index) => {
        if (index > 0) row[3] = '';
      });
    },
    {steps: [], cells: '2/4', made: '2/4', isUnclear: false},
  ],
  [
    "a deleted column of people's",
    values => {
      values.forEach(row => row.splice(3, 1));
    },
    {steps: [], cells: '', made: '', isUnclear: false},
  ],
  [
    'columns that changed places',
    values => {
      values.forEach(row => row.splice(2, 0, ...row.splice(3, 1)));
    },
    {steps: [], cells: '', made: '', isUnclear: false},
  ],
  [
    'the deleted column of keys',
    values => {
      values.forEach(row => row.splice(0, 1));
    },
    {steps: [{kind: 'insertColumn', at: 1}], cells: '1/1 2/1', made: '', isUnclear: false},
  ],
  [
    'the column of keys that was moved',
    values => {
      values.forEach(row => row.splice(2, 0, ...row.splice(0, 1)));
    },
    {steps: [{kind: 'moveColumn', from: 3, to: 1}], cells: '', made: '', isUnclear: false},
  ],
  [
    'a blank column before the keys',
    values => {
      values.forEach(row => row.unshift(''));
    },
    {steps: [{kind: 'deleteColumn', at: 1}], cells: '', made: '', isUnclear: false},
  ],
  [
    'a column with something in it before the keys',
    values => {
      values.forEach((row, index) => row.unshift(index === 3 ? 'x' : ''));
    },
    {steps: [{kind: 'moveColumn', from: 2, to: 1}], cells: '', made: '', isUnclear: false},
  ],
  [
    'a moved column of keys in which something else stands',
    values => {
      values.forEach((row, index) => {
        row.splice(2, 0, ...row.splice(0, 1));
        if (index === 4) row[2] = 'lạ';
      });
    },
    {steps: [], cells: '', made: '', isUnclear: true},
  ],
  [
    'the deleted row of titles',
    values => {
      values.splice(1, 1);
    },
    {
      steps: [{kind: 'insertRows', at: 2, count: 1}],
      cells: '2/1 2/2 2/3 2/4 2/5 2/6 2/7 2/8',
      made: '2/8',
      isUnclear: false,
    },
  ],
  [
    'the deleted first row',
    values => {
      values.splice(0, 1);
    },
    {steps: [{kind: 'insertRows', at: 1, count: 1}], cells: '1/1', made: '', isUnclear: false},
  ],
  [
    'both deleted',
    values => {
      values.splice(0, 2);
    },
    {
      steps: [{kind: 'insertRows', at: 1, count: 2}],
      cells: '1/1 2/1 2/2 2/3 2/4 2/5 2/6 2/7 2/8',
      made: '2/8',
      isUnclear: false,
    },
  ],
  [
    'a blank row above',
    values => {
      insertRow(values, 0);
    },
    {steps: [{kind: 'deleteRows', at: 1, count: 1}], cells: '', made: '', isUnclear: false},
  ],
  [
    'blank rows above the titles',
    values => {
      insertRow(values, 1);
      insertRow(values, 1);
    },
    {
      steps: [
        {kind: 'deleteRows', at: 3, count: 1},
        {kind: 'deleteRows', at: 2, count: 1},
      ],
      cells: '',
      made: '',
      isUnclear: false,
    },
  ],
  [
    'a row with something in it above the titles',
    values => {
      insertRow(values, 1);
      values[1]![2] = 'lạ';
    },
    {steps: [], cells: '', made: '', isUnclear: true},
  ],
  [
    'titles that were moved below people',
    values => {
      values.splice(4, 0, ...values.splice(1, 1));
    },
    {steps: [], cells: '', made: '', isUnclear: true},
  ],
  [
    'cleared titles',
    values => {
      values[1]!.fill('');
    },
    {steps: [], cells: '2/1 2/2 2/3 2/4 2/5 2/6 2/7 2/8', made: '2/8', isUnclear: false},
  ],
  [
    'cleared titles below a blank row',
    values => {
      values[1]!.fill('');
      insertRow(values, 0);
    },
    {steps: [], cells: '', made: '', isUnclear: true},
  ],
  [
    'a cleared tab',
    values => {
      values.forEach(row => row.fill(''));
    },
    {steps: [], cells: '1/1 2/1 2/2 2/3 2/4 2/5 2/6 2/7 2/8', made: '2/2 2/3 2/4 2/5 2/6 2/7 2/8', isUnclear: false},
  ],
];

const OF_ROUND: readonly Case[] = [
  ['nothing', () => undefined, {steps: [], cells: '', made: '', isUnclear: false}],
  [
    'a lost key of the tab',
    values => {
      values[0]![0] = '';
    },
    {steps: [], cells: '1/1', made: '', isUnclear: false},
  ],
  [
    'a lost key of a field',
    values => {
      values[4]![0] = '';
    },
    {steps: [], cells: '5/1', made: '', isUnclear: false},
  ],
  [
    'a label that was typed over',
    values => {
      values[4]![1] = 'x';
    },
    {steps: [], cells: '5/2', made: '', isUnclear: false},
  ],
  [
    'a field without key and label',
    values => {
      values[4]![0] = '';
      values[4]![1] = '';
    },
    {steps: [], cells: '5/1 5/2', made: '', isUnclear: false},
  ],
  [
    'a deleted field',
    values => {
      values.splice(4, 1);
    },
    {steps: [], cells: '', made: '', isUnclear: false},
  ],
  [
    'a cleared field',
    values => {
      values[4]!.fill('');
    },
    {steps: [], cells: '5/1 5/2', made: '5/2', isUnclear: false},
  ],
  [
    'all keys lost',
    values => {
      values.forEach(row => (row[0] = ''));
    },
    {
      steps: [],
      cells: '1/1 3/1 4/1 5/1 6/1 7/1 8/1 9/1 10/1 11/1 12/1 13/1 14/1 15/1 16/1 17/1 18/1 19/1 20/1 21/1 22/1 23/1',
      made: '',
      isUnclear: false,
    },
  ],
  [
    'fields that changed places',
    values => {
      values.splice(4, 0, ...values.splice(5, 1));
    },
    {steps: [], cells: '', made: '', isUnclear: false},
  ],
  [
    'only the labels of two fields exchanged',
    values => {
      const [one, other] = [values[4]!, values[5]!];
      [one[1], other[1]] = [other[1]!, one[1]!];
    },
    {steps: [], cells: '', made: '', isUnclear: true},
  ],
  [
    'the deleted column of keys',
    values => {
      values.forEach(row => row.splice(0, 1));
    },
    {
      steps: [{kind: 'insertColumn', at: 1}],
      cells: '1/1 3/1 4/1 5/1 6/1 7/1 8/1 9/1 10/1 11/1 12/1 13/1 14/1 15/1 16/1 17/1 18/1 19/1 20/1 21/1 22/1 23/1',
      made: '',
      isUnclear: false,
    },
  ],
  [
    'the deleted column of labels',
    values => {
      values.forEach(row => row.splice(1, 1));
    },
    {
      steps: [{kind: 'insertColumn', at: 2}],
      cells: '3/2 4/2 5/2 6/2 7/2 8/2 9/2 10/2 11/2 12/2 13/2 14/2 15/2 16/2 17/2 18/2 19/2 20/2 21/2 22/2 23/2',
      made: '11/2',
      isUnclear: false,
    },
  ],
  [
    'the deleted column of values',
    values => {
      values.forEach(row => row.splice(2, 1));
    },
    {steps: [{kind: 'insertColumn', at: 3}], cells: '', made: '', isUnclear: false},
  ],
  [
    'the deleted column of help',
    values => {
      values.forEach(row => row.splice(3, 1));
    },
    {steps: [], cells: '', made: '', isUnclear: false},
  ],
  [
    'deleted keys and labels',
    values => {
      values.forEach(row => row.splice(0, 2));
    },
    {steps: [], cells: '', made: '', isUnclear: true},
  ],
  [
    'help before the values',
    values => {
      values.forEach(row => row.splice(2, 0, ...row.splice(3, 1)));
    },
    {steps: [{kind: 'insertColumn', at: 3}], cells: '', made: '', isUnclear: false},
  ],
  [
    'keys behind the labels',
    values => {
      values.forEach(row => row.splice(1, 0, ...row.splice(0, 1)));
    },
    {steps: [], cells: '', made: '', isUnclear: true},
  ],
  [
    'a blank column before the keys',
    values => {
      values.forEach(row => row.unshift(''));
    },
    {steps: [{kind: 'deleteColumn', at: 1}], cells: '', made: '', isUnclear: false},
  ],
  [
    'a column with something in it before the keys',
    values => {
      values.forEach((row, index) => row.unshift(index === 3 ? 'x' : ''));
    },
    {steps: [], cells: '', made: '', isUnclear: true},
  ],
  [
    'a blank column before the values',
    values => {
      values.forEach(row => row.splice(2, 0, ''));
    },
    {steps: [{kind: 'deleteColumn', at: 3}], cells: '', made: '', isUnclear: false},
  ],
  [
    'a column with something in it before the values',
    values => {
      values.forEach((row, index) => row.splice(2, 0, index === 5 ? 'x' : ''));
    },
    {steps: [], cells: '', made: '', isUnclear: true},
  ],
  [
    'two blank columns before the labels',
    values => {
      values.forEach(row => row.splice(1, 0, '', ''));
    },
    {
      steps: [
        {kind: 'deleteColumn', at: 2},
        {kind: 'deleteColumn', at: 2},
      ],
      cells: '',
      made: '',
      isUnclear: false,
    },
  ],
  [
    'the deleted first row',
    values => {
      values.splice(0, 1);
    },
    {steps: [{kind: 'insertRows', at: 1, count: 1}], cells: '1/1', made: '', isUnclear: false},
  ],
  [
    'a blank row above',
    values => {
      insertRow(values, 0);
    },
    {steps: [], cells: '1/1', made: '', isUnclear: false},
  ],
  [
    'a cleared tab',
    values => {
      values.forEach(row => row.fill(''));
    },
    {steps: [], cells: '', made: '', isUnclear: true},
  ],
];

describe.each<[SetUpTabId, readonly Case[]]>([
  ['people', OF_PEOPLE],
  ['round', OF_ROUND],
])('planSetUpRepair of %s', (id, cases) => {
  it.each(cases)('mends, or leaves, %s', (_, damage, repair) => {
    const values = asRead(planOf(id).values);
    damage(values);

    expect(inShort(planSetUpRepair(id, values, planOf(id)))).toEqual(repair);
  });

  it.each(cases)('finds nothing more to mend after %s', (_, damage, {isUnclear}) => {
    const values = asRead(planOf(id).values);
    damage(values);
    const after = mended(values, planSetUpRepair(id, values, planOf(id)));

    expect(inShort(planSetUpRepair(id, after, planOf(id)))).toEqual({steps: [], cells: '', made: '', isUnclear});
  });

  it('writes the titles and labels that the tab was made with', () => {
    const values = asRead(planOf(id).values);
    if (id === 'round') for (const row of values.slice(2, 8)) row[1] = '';
    else values[1]!.fill('');

    expect(mended(values, planSetUpRepair(id, values, planOf(id)))).toEqual(asRead(planOf(id).values));
  });
});
