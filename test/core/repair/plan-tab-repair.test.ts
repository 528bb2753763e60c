import {type CellValue} from '../../../src/core/domain/cell.js';
import {toPlainCell} from '../../../src/core/layout/tab/cell-text.js';
import {type LineStep} from '../../../src/core/repair/repair-step.js';
import {aReadTab, aRepair, lineOf, mended, toldOf} from './repair-builders.js';

type Values = CellValue[][];

function aTypedTab(): Values {
  return aReadTab({
    'work:1': {task: 'Làm đường', unit: 'km'},
    'work:2': {task: 'Trồng cây'},
    'assessment:3': {status: 'Xong'},
    'assessment:4': {status: 'Chưa'},
  });
}

function at(values: Values, key: string): number {
  return lineOf(values, key) - 1;
}

function insertRows(values: Values, index: number, count: number): void {
  values.splice(index, 0, ...Array.from({length: count}, () => values[0]!.map(() => '')));
}

/** Copies a row below itself; gives back the copy. */
function copyRow(values: Values, index: number): CellValue[] {
  const copy = [...values[index]!];
  values.splice(index + 1, 0, copy);
  return copy;
}

/** Exchanges a row and the next one, from a column (0-based) on. */
function swapRows(values: Values, index: number, from: number): void {
  const [one, other] = [values[index]!, values[index + 1]!];
  values[index] = [...one.slice(0, from), ...other.slice(from)];
  values[index + 1] = [...other.slice(0, from), ...one.slice(from)];
}

/** Exchanges number and name of a row with those of the next one. */
function swapLabels(values: Values, index: number): void {
  const [one, other] = [values[index]!, values[index + 1]!];
  const [number, name] = [one[2]!, one[3]!];
  [one[2], one[3], other[2], other[3]] = [other[2]!, other[3]!, number, name];
}

/** Replaces a part of the tab's machine key. */
function replaceInKey(values: Values, from: string, to: string): void {
  values[0]![0] = toPlainCell(values[0]![0]!).replace(from, to);
}

function aRowWith(values: Values, column: number, text: string): CellValue[] {
  return values[0]!.map((_, index) => (index === column ? text : ''));
}

function eachRow(values: Values, act: (row: CellValue[], index: number) => unknown): void {
  values.forEach((row, index) => act(row, index));
}

type Case = readonly [
  what: string,
  damage: (values: Values) => void,
  told: readonly string[],
  steps: readonly LineStep[],
  isAsBefore: boolean,
];

const CASES: readonly Case[] = [
  ['nothing', () => undefined, [], [], true],
  [
    'a key that was cleared',
    values => {
      values[at(values, 'work:1')]![0] = '';
    },
    ['keyRestored 28'],
    [],
    true,
  ],
  [
    'a machine key that was pasted over',
    values => {
      values[0]![0] = 'dán';
    },
    ['keyRestored 1'],
    [],
    true,
  ],
  [
    'a deleted row of titles',
    values => {
      values.splice(at(values, 'head:work'), 1);
    },
    ['rowsMade 27 head:work'],
    [{kind: 'insertRows', at: 27, count: 1}],
    true,
  ],
  [
    'deleted rows of criteria',
    values => {
      values.splice(at(values, 'assessment:2'), 2);
    },
    ['rowsMade 16,17 assessment:2,assessment:3'],
    [{kind: 'insertRows', at: 16, count: 2}],
    false,
  ],
  [
    'deleted lines',
    values => {
      values.splice(at(values, 'work:5'), 2);
    },
    ['rowsMade 32,33 work:5,work:6'],
    [{kind: 'insertRows', at: 32, count: 2}],
    false,
  ],
  [
    'a deleted row between the tables',
    values => {
      values.splice(at(values, 'title:work') - 1, 1);
    },
    ['rowsMade 25'],
    [{kind: 'insertRows', at: 25, count: 1}],
    true,
  ],
  [
    'blank rows that were put in',
    values => {
      insertRows(values, at(values, 'assessment:2'), 2);
    },
    ['rowsRemoved 16,17'],
    [{kind: 'deleteRows', at: 16, count: 2}],
    true,
  ],
  [
    'a line that was put into a list',
    values => {
      const row = at(values, 'work:2');
      insertRows(values, row, 1);
      values[row]![4] = 'Việc thêm';
    },
    ['linesAdopted 29 work:41', 'rulesRestored'],
    [],
    false,
  ],
  [
    'a row with something in it among the criteria',
    values => {
      const row = at(values, 'assessment:2');
      insertRows(values, row, 1);
      values[row]![5] = 'lạ';
    },
    ['rowUnclear 16'],
    [],
    false,
  ],
  [
    'rows that changed places',
    values => {
      swapRows(values, at(values, 'assessment:3'), 0);
    },
    ['rowsOrdered'],
    [{kind: 'sortRows', first: 17, ranks: [18, 17]}],
    true,
  ],
  [
    'lines that changed places',
    values => {
      swapRows(values, at(values, 'work:1'), 0);
    },
    [],
    [],
    false,
  ],
  [
    'tables that changed places',
    values => {
      const moved = values.splice(at(values, 'title:work'), 4);
      values.splice(at(values, 'title:assessment'), 0, ...moved);
    },
    ['rowsOrdered'],
    [{kind: 'sortRows', first: 13, ranks: [26, 27, 28, 29, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25]}],
    true,
  ],
  [
    'a copy of a row',
    values => {
      copyRow(values, at(values, 'assessment:3'));
    },
    ['rowsRemoved 18'],
    [{kind: 'deleteRows', at: 18, count: 1}],
    true,
  ],
  [
    'a copy of a row that says something else',
    values => {
      copyRow(values, at(values, 'assessment:3'))[6] = 'khác';
    },
    ['rowTwice 18'],
    [],
    false,
  ],
  [
    'a copy of a line',
    values => {
      copyRow(values, at(values, 'work:1'));
    },
    ['rowsRemoved 29'],
    [{kind: 'deleteRows', at: 29, count: 1}],
    true,
  ],
  [
    'a copy of a line that says something else',
    values => {
      copyRow(values, at(values, 'work:1'))[4] = 'việc khác';
    },
    ['linesAdopted 29 work:41', 'rulesRestored'],
    [],
    false,
  ],
  [
    'a copy of a blank line',
    values => {
      copyRow(values, at(values, 'work:3'));
    },
    ['rowsRemoved 31'],
    [{kind: 'deleteRows', at: 31, count: 1}],
    true,
  ],
  [
    'all that is visible of two rows exchanged',
    values => {
      swapRows(values, at(values, 'assessment:3'), 1);
    },
    ['rowsOrdered', 'rowsRenamed 18,17 assessment:4,assessment:3'],
    [{kind: 'sortRows', first: 17, ranks: [18, 17]}],
    true,
  ],
  [
    'only the labels of two rows exchanged',
    values => {
      swapLabels(values, at(values, 'assessment:3'));
    },
    ['labelsSwapped 17,18'],
    [],
    false,
  ],
  [
    'a label that was typed over',
    values => {
      values[at(values, 'assessment:3')]![2] = 'x';
    },
    ['textsRestored 17'],
    [],
    true,
  ],
  [
    'a title that was typed over',
    values => {
      values[at(values, 'head:work')]![4] = 'x';
    },
    ['textsRestored 27'],
    [],
    true,
  ],
  [
    'texts of the head that were typed over',
    values => {
      values[2]![2] = 'x';
      values[3]![2] = 'x';
      values[4]![1] = 'y';
    },
    ['textsRestored 4,5'],
    [],
    false,
  ],
  [
    'something below a blank row',
    values => {
      insertRows(values, values.length, 1);
      values.push(aRowWith(values, 3, 'Ghi chú'));
    },
    ['rulesRestored', 'rowOutside 69'],
    [],
    false,
  ],
  [
    'something right below the last table',
    values => {
      values.push(aRowWith(values, 3, 'Ghi chú'));
    },
    ['linesAdopted 68 work:41', 'rulesRestored'],
    [],
    false,
  ],
  [
    'a blank column that was put in',
    values => {
      eachRow(values, row => row.splice(4, 0, ''));
    },
    ['columnsRemoved  E'],
    [{kind: 'deleteColumn', at: 5}],
    true,
  ],
  [
    'a deleted column',
    values => {
      eachRow(values, row => row.splice(5, 1));
    },
    ['columnsMade  Tự đánh giá / KL kế hoạch'],
    [{kind: 'insertColumn', at: 6}],
    true,
  ],
  [
    'the deleted column of keys',
    values => {
      eachRow(values, row => row.splice(0, 1));
    },
    ['columnsMade  A'],
    [{kind: 'insertColumn', at: 1}],
    true,
  ],
  [
    'the deleted column of marks',
    values => {
      eachRow(values, row => row.splice(1, 1));
    },
    ['columnsMade  B'],
    [{kind: 'insertColumn', at: 2}],
    false,
  ],
  [
    'a column with something in it',
    values => {
      eachRow(values, (row, index) => row.splice(4, 0, index === 20 ? 'lạ' : ''));
    },
    ['columnUnclear  E'],
    [],
    false,
  ],
  [
    'a column that was moved',
    values => {
      eachRow(values, row => row.splice(4, 0, ...row.splice(6, 1)));
    },
    ['columnsMoved  Hiện trạng / KL đã thực hiện'],
    [{kind: 'moveColumn', from: 5, to: 7}],
    true,
  ],
  [
    'two columns that were moved',
    values => {
      eachRow(values, row => row.splice(3, 0, ...row.splice(9, 2)));
    },
    ['columnsMoved  Đề xuất, kiến nghị / Cá nhân chỉ đạo,Cấp, ngành giải quyết / Nguồn lực'],
    [
      {kind: 'moveColumn', from: 4, to: 11},
      {kind: 'moveColumn', from: 4, to: 11},
    ],
    true,
  ],
  [
    'the column of keys that was moved',
    values => {
      eachRow(values, row => row.splice(3, 0, ...row.splice(0, 1)));
    },
    ['columnsMoved  A'],
    [{kind: 'moveColumn', from: 4, to: 1}],
    true,
  ],
  [
    'a copy of a column',
    values => {
      eachRow(values, row => row.splice(7, 0, row[6] ?? ''));
    },
    ['columnsRemoved  H'],
    [{kind: 'deleteColumn', at: 8}],
    true,
  ],
  [
    'a copy of a column that says something else',
    values => {
      const line = at(values, 'assessment:3');
      eachRow(values, (row, index) => row.splice(7, 0, index === line ? 'Khác' : (row[6] ?? '')));
    },
    ['columnTwice  H'],
    [],
    false,
  ],
  [
    'something to the right of the tables',
    values => {
      eachRow(values, (row, index) => row.push(index === 20 ? 'ngoài' : ''));
    },
    [],
    [],
    false,
  ],
  [
    'a column that an earlier repair left',
    values => {
      eachRow(values, (row, index) => row.push(index === 0 ? 'NTM|sort' : String(index)));
    },
    ['columnsRemoved  P'],
    [{kind: 'deleteColumn', at: 16}],
    true,
  ],
  [
    'another tab pasted over it',
    values => {
      replaceInKey(values, 'T01', 'T02');
    },
    ['otherTab  village:T02'],
    [],
    false,
  ],
  [
    'a tab of another round pasted over it',
    values => {
      replaceInKey(values, 'r2406', 'r2407');
    },
    ['otherTab  village:T01'],
    [],
    false,
  ],
  [
    'a tab of another layout',
    values => {
      replaceInKey(values, 'NTM|1|', 'NTM|2|');
    },
    ['otherLayout  2'],
    [],
    false,
  ],
  [
    'a deleted column and a deleted row',
    values => {
      eachRow(values, row => row.splice(5, 1));
      values.splice(at(values, 'assessment:2'), 1);
    },
    ['columnsMade  Tự đánh giá / KL kế hoạch', 'rowsMade 16 assessment:2'],
    [
      {kind: 'insertColumn', at: 6},
      {kind: 'insertRows', at: 16, count: 1},
    ],
    false,
  ],
];

describe('planTabRepair', () => {
  it.each(CASES)('mends, or tells of, %s', (_, damage, ...[told, steps, isAsBefore]) => {
    const values = aTypedTab();
    damage(values);

    const repair = aRepair(values);

    expect(toldOf(repair)).toEqual(told);
    expect(repair.steps).toEqual(steps);
    const after = mended(values, repair);
    expect(JSON.stringify(after) === JSON.stringify(aTypedTab())).toBe(isAsBefore);
  });

  it.each(CASES)('finds nothing more to mend after %s', (_, damage) => {
    const values = aTypedTab();
    damage(values);
    const after = mended(values, aRepair(values));

    const again = aRepair(after);

    expect([again.steps, again.writes, again.done.filter(({code}) => code !== 'rulesRestored')]).toEqual([[], [], []]);
  });
});
