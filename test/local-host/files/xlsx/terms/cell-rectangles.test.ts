import fc from 'fast-check';
import {cellRectangles} from '../../../../../local-host/files/xlsx/terms/cell-rectangles.js';

describe('cellRectangles', () => {
  it('makes one rectangle of a block', () => {
    expect(
      cellRectangles([
        [2, 3],
        [1, 2],
        [1, 3],
        [2, 2],
      ]),
    ).toEqual([{row: 1, column: 2, rows: 2, columns: 2}]);
  });

  it('keeps blocks apart that do not touch', () => {
    expect(
      cellRectangles([
        [1, 1],
        [3, 1],
        [3, 2],
      ]),
    ).toEqual([
      {row: 1, column: 1, rows: 1, columns: 1},
      {row: 3, column: 1, rows: 1, columns: 2},
    ]);
  });

  it('covers exactly the cells it was given', () => {
    const cell = fc.tuple(fc.integer({min: 1, max: 6}), fc.integer({min: 1, max: 6}));
    fc.assert(
      fc.property(fc.uniqueArray(cell, {selector: String}), cells => {
        const covered = cellRectangles(cells).flatMap(({row, column, rows, columns}) =>
          Array.from({length: rows * columns}, (_, index) =>
            String([row + Math.floor(index / columns), column + (index % columns)]),
          ),
        );
        expect(covered.sort()).toEqual(cells.map(String).sort());
      }),
    );
  });
});
