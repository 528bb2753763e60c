import {findEntryAreas, planEntryFrame} from '../../../../src/core/layout/entry/entry-frame.js';

const keysOf = (names: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  planEntryFrame('criterion', names).map(row => row.key);

describe('planEntryFrame', () => {
  it('lays title, header, rows and a blank row of each section below the head', () => {
    expect(keysOf({indicators: ['2.1', '2.2'], dossier: ['1'], work: []}).slice(12)).toEqual([
      'title:indicators',
      'head:indicators',
      'indicator:2.1',
      'indicator:2.2',
      '',
      'title:dossier',
      'head:dossier',
      'dossier:1',
      '',
      'title:work',
      'head:work',
      '',
    ]);
  });
});

describe('findEntryAreas', () => {
  it('finds inputs by the keys as they stand', () => {
    const {check, head, blocks} = findEntryAreas(
      'criterion',
      keysOf({indicators: ['2.1', '2.2'], dossier: ['1'], work: ['1']}),
    );

    expect(check).toEqual({row: 1, column: 2, rows: 25, columns: 1});
    expect(head).toEqual({row: 8, column: 3, rows: 3, columns: 2});
    expect(blocks).toEqual([
      {row: 15, column: 6, rows: 2, columns: 3},
      {row: 20, column: 3, rows: 1, columns: 8},
      {row: 24, column: 3, rows: 1, columns: 9},
    ]);
  });

  it('parts a block where another row stands between', () => {
    const keys = [...keysOf({indicators: ['2.1', '2.2'], dossier: [], work: []})];
    keys.splice(15, 0, '');

    expect(findEntryAreas('criterion', keys).blocks).toEqual([
      {row: 15, column: 6, rows: 1, columns: 3},
      {row: 17, column: 6, rows: 1, columns: 3},
    ]);
  });
});
