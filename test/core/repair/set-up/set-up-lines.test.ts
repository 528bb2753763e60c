import {isBlankColumn, isBlankLine, placeBetween} from '../../../../src/core/repair/set-up/set-up-lines.js';

const VALUES = [
  ['a', '', ''],
  ['', '', ''],
  ['', '', 'b'],
];

describe('isBlankLine and isBlankColumn', () => {
  it('look at every cell, and read what is not there as blank', () => {
    expect([1, 2, 3, 4].map(row => isBlankLine(VALUES, row))).toEqual([false, true, false, true]);
    expect([1, 2, 3, 4].map(column => isBlankColumn(VALUES, column))).toEqual([false, true, false, true]);
  });
});

describe('placeBetween', () => {
  const PLANNED = [2, 3, 4, 5];

  it.each<[string, readonly (number | undefined)[], number, number | undefined]>([
    ['between two that stand as planned', [2, undefined, 4, 5], 1, 3],
    ['between two that both moved as far', [4, undefined, 6, 7], 1, 5],
    ['behind the last', [2, 3, 4, undefined], 3, 5],
    ['behind the last that moved', [3, 4, 5, undefined], 3, 6],
    ['before the first', [undefined, 3, 4, 5], 0, 2],
    ['among several that are lost', [2, undefined, undefined, 5], 2, 4],
    ['where nothing is found', [undefined, undefined, undefined, undefined], 1, 3],
    ['nowhere, where one in between was deleted', [2, undefined, 3, 4], 1, undefined],
    ['nowhere, where only what follows moved', [undefined, 4, 5, 6], 0, undefined],
  ])('finds a place %s', (_, found, index, place) => {
    expect(placeBetween(PLANNED, found, index)).toBe(place);
  });
});
