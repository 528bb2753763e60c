import {type CellRole} from '../../../../src/core/layout/tab/cell-roles.js';
import {findTables, joinSpans} from '../../../../src/core/layout/tab/find-tables.js';

describe('findTables', () => {
  it('frames heads, marks and inputs, and leaves titles, bands and blank rows alone', () => {
    const roles: readonly (readonly CellRole[])[] = [
      ['key', 'key', 'key', 'key'],
      ['key', 'label', 'title', 'blank'],
      ['key', 'band', 'band', 'band'],
      ['key', 'tableHead', 'requiredHead', 'blank'],
      ['key', 'check', 'fixed', 'blank'],
      ['key', 'check', 'input', 'numberInput'],
      ['key', 'note', 'figures', 'blank'],
    ];

    expect(findTables(roles)).toEqual([
      {row: 4, column: 2, rows: 2, columns: 2},
      {row: 6, column: 2, rows: 1, columns: 3},
    ]);
  });
});

describe('joinSpans', () => {
  it('joins neighbouring rows of the same columns, counted from the first row given', () => {
    const wide = {first: 2, last: 5};
    const narrow = {first: 3, last: 4};

    expect(joinSpans([wide, wide, undefined, wide, narrow], 10)).toEqual([
      {row: 10, column: 2, rows: 2, columns: 4},
      {row: 13, column: 2, rows: 1, columns: 4},
      {row: 14, column: 3, rows: 1, columns: 2},
    ]);
  });
});
