import {toPlainCell} from '../../../src/core/layout/tab/cell-text.js';
import {applySteps, type LineStep} from '../../../src/core/repair/repair-step.js';

const VALUES = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f'],
  ['g', 'h', 'i'],
];

function after(...steps: readonly LineStep[]): readonly string[] {
  return applySteps(VALUES, steps).map(row => row.map(cell => toPlainCell(cell) || '.').join(''));
}

describe('applySteps', () => {
  it('deletes, inserts and moves columns', () => {
    expect(after({kind: 'deleteColumn', at: 2})).toEqual(['ac', 'df', 'gi']);
    expect(after({kind: 'insertColumn', at: 2})).toEqual(['a.bc', 'd.ef', 'g.hi']);
    expect(after({kind: 'insertColumn', at: 4})).toEqual(['abc.', 'def.', 'ghi.']);
    expect(after({kind: 'moveColumn', from: 1, to: 3})).toEqual(['bca', 'efd', 'hig']);
    expect(after({kind: 'moveColumn', from: 3, to: 1})).toEqual(['cab', 'fde', 'igh']);
  });

  it('deletes and inserts rows', () => {
    expect(after({kind: 'deleteRows', at: 1, count: 2})).toEqual(['ghi']);
    expect(after({kind: 'deleteRows', at: 2, count: 1})).toEqual(['abc', 'ghi']);
    expect(after({kind: 'insertRows', at: 2, count: 2})).toEqual(['abc', '...', '...', 'def', 'ghi']);
    expect(after({kind: 'insertRows', at: 4, count: 1})).toEqual(['abc', 'def', 'ghi', '...']);
  });

  it('sorts some rows by their ranks and leaves the others', () => {
    expect(after({kind: 'sortRows', first: 1, ranks: [3, 1, 2]})).toEqual(['def', 'ghi', 'abc']);
    expect(after({kind: 'sortRows', first: 2, ranks: [9, 4]})).toEqual(['abc', 'ghi', 'def']);
    expect(after({kind: 'sortRows', first: 1, ranks: [2, 1]})).toEqual(['def', 'abc', 'ghi']);
  });

  it('reads a row that is not there as blank', () => {
    expect(after({kind: 'sortRows', first: 3, ranks: [2, 1]})).toEqual(['abc', 'def', '...', 'ghi']);
  });

  it('carries one step out after the other', () => {
    expect(after({kind: 'deleteRows', at: 1, count: 1}, {kind: 'deleteColumn', at: 1})).toEqual(['ef', 'hi']);
    expect(applySteps([], [{kind: 'insertRows', at: 1, count: 1}])).toEqual([[]]);
  });
});
