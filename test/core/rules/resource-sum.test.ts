import {findSumDifference} from '../../../src/core/rules/resource-sum.js';
import {aCell, unreadable} from '../../support/report-builders.js';

const TOLERANCE = 0.5;

function differenceOf(resource: string, budget?: number): unknown {
  return findSumDifference(aCell(resource), aCell<number>(budget), TOLERANCE);
}

describe('findSumDifference', () => {
  it('says what the sources add up to, and what the budget says', () => {
    expect(differenceOf('NS xã: 100; Nhân dân đóng góp: 200', 310)).toEqual({sum: '300', budget: '310'});
  });

  it('leaves the budget out where its cell is blank: it counts as nothing', () => {
    expect(differenceOf('NS xã: 100')).toEqual({sum: '100'});
    expect(differenceOf('NS xã: 0')).toBeUndefined();
  });

  it('lets a difference of the tolerance pass, above and below', () => {
    expect([differenceOf('NS xã: 100', 100.5), differenceOf('NS xã: 100', 99.5)]).toEqual([undefined, undefined]);
    expect(differenceOf('NS xã: 100', 100.75)).toEqual({sum: '100', budget: '100,75'});
    expect(differenceOf('NS xã: 100', 99.25)).toEqual({sum: '100', budget: '99,25'});
  });

  it('lets a source without an amount make up what is lacking, but not what is too much', () => {
    expect(differenceOf('NS xã: 100; Khác', 300)).toBeUndefined();
    expect(differenceOf('NS xã: 100; Khác', 99.5)).toBeUndefined();
    expect(differenceOf('NS xã: 100; Khác', 50)).toEqual({sum: '100', budget: '50'});
  });

  it('compares nothing where a figure is lacking, unreadable or below nothing', () => {
    expect([differenceOf('', 300), differenceOf('Khác', 300), differenceOf('Ngày công: 30', 300)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(differenceOf('NS xã: 100', -1)).toBeUndefined();
    const typed = aCell<number>(unreadable('notANumber', 'một trăm'));
    expect(findSumDifference(aCell('NS xã: 100'), typed, TOLERANCE)).toBeUndefined();
  });
});
