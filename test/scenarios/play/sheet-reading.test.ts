import {toA1} from '../../../scenarios/play/sheet-reading.js';

describe('toA1', () => {
  it.each([
    [1, 1, 'A1'],
    [7, 26, 'Z7'],
    [2, 27, 'AA2'],
    [40, 702, 'ZZ40'],
    [3, 703, 'AAA3'],
  ])('names row %i, column %i %s', (row, column, a1) => {
    expect(toA1(row, column)).toBe(a1);
  });
});
