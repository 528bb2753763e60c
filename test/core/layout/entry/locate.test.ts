import {findFirstBlankRow} from '../../../../src/core/layout/tab/cell-matrix.js';
import {findFreeRow, locateCell} from '../../../../src/core/layout/entry/locate.js';
import {aTab} from './entry-builders.js';

describe('locateCell', () => {
  it('finds a cell by row and column key', () => {
    expect(locateCell(aTab(), 'assessment:4', 'verdict')).toEqual({row: 18, column: 6});
  });

  it('finds the inputs of the head', () => {
    const places = ['submitter', 'submit', 'reason'].map(key => locateCell(aTab(), 'header', key));

    expect(places).toEqual([
      {row: 8, column: 3},
      {row: 9, column: 3},
      {row: 10, column: 3},
    ]);
  });

  it('follows rows and columns that were moved', () => {
    const values = aTab().map(row => [...row.slice(0, 5), '', ...row.slice(5)]);
    const [first, second] = [values[14]!, values[17]!];
    values[14] = second;
    values[17] = first;

    expect(locateCell(values, 'assessment:4', 'verdict')).toEqual({row: 15, column: 7});
  });

  it('finds no cell where there is none', () => {
    expect(locateCell(aTab(), 'work:41', 'task')).toBeUndefined();
    expect(locateCell(aTab(), 'work:1', 'verdict')).toBeUndefined();
    expect(locateCell([['nothing']], 'work:1', 'task')).toBeUndefined();
  });
});

describe('findFreeRow', () => {
  it('finds the first line without input, even between others', () => {
    const values = aTab({'work:1': {task: 'x'}, 'work:3': {note: 'y'}});

    expect(findFreeRow(values, 'work')).toBe('work:2');
  });

  it('passes over prefilled dossier lines', () => {
    expect(findFreeRow(aTab({}, 'criterion:20'), 'dossier')).toBe('dossier:6');
  });

  it('finds none where all lines are used', () => {
    const lines = Array.from({length: 40}, (_, index) => [`work:${index + 1}`, {task: 'x'}] as const);

    expect(findFreeRow(aTab(Object.fromEntries(lines)), 'work')).toBeUndefined();
  });
});

describe('findFirstBlankRow', () => {
  it('goes on below the last row of a list', () => {
    const values = [['key'], ['head'], ['', 'P01'], ['', ''], ['', 'P03']];

    expect(findFirstBlankRow(values, 3, [2, 3])).toBe(4);
    expect(findFirstBlankRow(values.slice(0, 3), 3, [2])).toBe(4);
  });
});
