import {formatA1, toCellLink} from '../../../../src/core/summary/ground/source-link.js';

describe('formatA1', () => {
  it('names cells as people do', () => {
    expect([formatA1(7, 3), formatA1(1, 26), formatA1(2, 27), formatA1(100, 702), formatA1(5, 703)]).toEqual([
      'C7',
      'Z1',
      'AA2',
      'ZZ100',
      'AAA5',
    ]);
  });
});

describe('toCellLink', () => {
  const link = {unit: 'village:T01', row: 17, column: 6} as const;

  it('leads to the cell within the same spreadsheet', () => {
    expect(toCellLink(link, new Map([['village:T01', 812]]), '→')).toEqual({text: '→', url: '#gid=812&range=F17'});
  });

  it('is nothing where the unit has no tab or the row no source', () => {
    expect(toCellLink(link, new Map(), '→')).toBeUndefined();
    expect(toCellLink(undefined, new Map([['village:T01', 812]]), '→')).toBeUndefined();
  });
});
