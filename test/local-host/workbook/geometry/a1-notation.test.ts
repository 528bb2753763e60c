import fc from 'fast-check';
import {
  columnLetters,
  columnNumber,
  formatArea,
  parseArea,
  parseReference,
} from '../../../../local-host/workbook/geometry/a1-notation.js';

const GRID = {maxRows: 100, maxColumns: 10};

describe('columnLetters', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('writes column %i as %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('is undone by columnNumber', () => {
    fc.assert(fc.property(fc.integer({min: 1, max: 20_000}), column => columnNumber(columnLetters(column)) === column));
  });
});

describe('parseArea', () => {
  it.each([
    ['B2', {row: 2, column: 2, rows: 1, columns: 1}],
    ['$B$2:c4', {row: 2, column: 2, rows: 3, columns: 2}],
    ['C4:B2', {row: 2, column: 2, rows: 3, columns: 2}],
    ['B:C', {row: 1, column: 2, rows: 100, columns: 2}],
    ['3:5', {row: 3, column: 1, rows: 3, columns: 10}],
    ['B3:C', {row: 3, column: 2, rows: 98, columns: 2}],
    ['B3:5', {row: 3, column: 2, rows: 3, columns: 9}],
  ])('reads %s', (text, area) => {
    expect(parseArea(text, GRID)).toEqual(area);
  });

  it.each(['', 'B', '2', 'B2:', 'A1:B2:C3', 'A0', '!A1', 'A1 B2'])('does not read "%s"', text => {
    expect(parseArea(text, GRID)).toBeUndefined();
  });

  it('reads what formatArea writes', () => {
    const size = fc.integer({min: 1, max: 50});
    fc.assert(
      fc.property(fc.record({row: size, column: size, rows: size, columns: size}), area => {
        expect(parseArea(formatArea(area), GRID)).toEqual(area);
      }),
    );
  });
});

describe('parseReference', () => {
  it.each([
    ['A1', {sheetName: undefined, range: 'A1'}],
    ['S!A1', {sheetName: 'S', range: 'A1'}],
    ["'It''s here'!A:B", {sheetName: "It's here", range: 'A:B'}],
    ["'a!b'!C1", {sheetName: 'a!b', range: 'C1'}],
  ])('splits %s', (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
  });
});
