import {type WireFrame} from '../../../../../../local-host/desk/grid/wire/wire.js';
import {
  blockAt,
  cellAfter,
  cellAfterJump,
  type Move,
} from '../../../../../../local-host/desk/grid/client/people/moves.js';

/** 20 lines and 6 columns; line 1 and column A hidden, lines 7 and 8 too, B10:D11 one block, line 5 is tall. */
const FRAME: WireFrame = {
  ...{id: 1, name: 'Thôn 1', isHidden: false, rows: 20, columns: 6, frozenRows: 2, frozenColumns: 2},
  ...{hasGridlines: true, widths: [], heights: [[5, 100]], hiddenRows: [1, 7, 8], hiddenColumns: [1]},
  ...{merges: [{row: 10, column: 2, rows: 2, columns: 3}], charts: [], locks: {cells: [], sheet: false}},
};
const CONTEXT = {frame: FRAME, used: {row: 14, column: 4}, pageHeight: 100, usualHeight: 20};

function after(move: Move, row: number, column: number): [number, number] {
  const cell = cellAfter(move, {row, column}, CONTEXT);
  return [cell.row, cell.column];
}

describe('cellAfter', () => {
  it('passes over hidden lines', () => {
    expect(after('down', 6, 3)).toEqual([9, 3]);
    expect(after('up', 9, 3)).toEqual([6, 3]);
  });

  it('stays at the edge, where it neither goes on in the next line nor into what is hidden', () => {
    expect(after('up', 2, 3)).toEqual([2, 3]);
    expect(after('left', 5, 2)).toEqual([5, 2]);
    expect(after('right', 5, 6)).toEqual([5, 6]);
    expect(after('down', 20, 3)).toEqual([20, 3]);
  });

  it('leaves a block at its far side', () => {
    expect(after('down', 10, 2)).toEqual([12, 2]);
    expect(after('right', 11, 3)).toEqual([11, 5]);
    expect(after('up', 11, 3)).toEqual([9, 3]);
  });

  it('finds the ends of the line and of what is used', () => {
    expect(after('rowStart', 5, 5)).toEqual([5, 2]);
    expect(after('rowEnd', 5, 3)).toEqual([5, 6]);
    expect(after('first', 15, 5)).toEqual([2, 2]);
    expect(after('last', 2, 2)).toEqual([14, 4]);
  });

  it('goes a view further on, and one line at least', () => {
    expect(after('pageDown', 11, 3)).toEqual([16, 3]);
    expect(after('pageDown', 4, 3)).toEqual([5, 3]);
    expect(after('pageUp', 6, 3)).toEqual([5, 3]);
    expect(after('pageDown', 19, 3)).toEqual([20, 3]);
    expect(after('pageUp', 2, 3)).toEqual([2, 3]);
  });
});

describe('cellAfterJump', () => {
  const jump = (move: Move, row: number, filled: readonly number[]): number =>
    cellAfterJump(move, {row, column: 5}, {...CONTEXT, isFilled: cell => filled.includes(cell.row)}).row;

  it('goes to the end of the filled cells that one is in', () => {
    expect(jump('down', 3, [3, 4, 5, 9])).toBe(5);
  });

  it('goes to the next filled cell from a blank one, and from the last of several', () => {
    expect(jump('down', 3, [9, 12])).toBe(9);
    expect(jump('down', 5, [3, 4, 5, 9])).toBe(9);
  });

  it('goes to the edge where nothing more is filled', () => {
    expect(jump('down', 9, [9])).toBe(20);
    expect(jump('up', 9, [9])).toBe(2);
  });
});

describe('blockAt', () => {
  it('is the merged block of a cell, else the cell', () => {
    expect(blockAt(FRAME, {row: 11, column: 4})).toEqual({row: 10, column: 2, rows: 2, columns: 3});
    expect(blockAt(FRAME, {row: 12, column: 4})).toEqual({row: 12, column: 4, rows: 1, columns: 1});
  });
});
