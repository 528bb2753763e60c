import * as fc from 'fast-check';

import {aCompileInput, aVillageUnit} from '../compile-builders.js';
import {compileDetails} from '../../../../src/core/summary/compile/compile-details.js';
import {type SaidVillageWork, VILLAGE_WORK} from '../../../support/report-builders.js';

function sum(work: readonly SaidVillageWork[]) {
  const units = [aVillageUnit('T01', {work: work.map(line => ({...VILLAGE_WORK, ...line}))})];
  return compileDetails(aCompileInput({units})).money.map(({kind, source, measure, amount}) => [
    kind,
    source,
    measure,
    amount,
  ]);
}

describe('sumResources', () => {
  it('adds amounts by source and measure over all lines', () => {
    expect(
      sum([
        {resource: 'NS xã: 100; Nhân dân đóng góp: 200; Ngày công: 120 công', budget: 300},
        {resource: 'ns xã: 50', budget: 50},
      ]),
    ).toEqual([
      ['source', 'Ngân sách xã', 'million', 150],
      ['source', 'Nhân dân đóng góp', 'million', 200],
      ['source', 'Ngày công', 'workday', 120],
    ]);
  });

  it('gives the whole budget to a single source without an amount', () => {
    expect(sum([{resource: 'Ngân sách xã', budget: 80}])).toEqual([['source', 'Ngân sách xã', 'million', 80]]);
  });

  it('says that several sources without amounts are not told apart', () => {
    expect(sum([{resource: 'NS xã; Nhân dân đóng góp', budget: 80}])).toEqual([['several', '', 'million', 80]]);
  });

  it('says whose money is not named', () => {
    expect(sum([{resource: '', budget: 80}])).toEqual([['unnamed', '', 'million', 80]]);
  });

  it('shows by how much the amounts differ from the budget', () => {
    expect(sum([{resource: 'NS xã: 100', budget: 130}])).toEqual([
      ['source', 'Ngân sách xã', 'million', 100],
      ['difference', '', 'million', 30],
    ]);
  });

  it('leaves out lines on which no work is left', () => {
    expect(sum([{resource: 'NS xã: 100', budget: 100, remaining: 0}])).toEqual([]);
  });

  it('has rows of money that add up to the budgets, whatever is written', () => {
    const resource = fc.constantFrom(
      '',
      'Ngân sách xã',
      'NS xã: 40',
      'NS xã; Xã hội hóa',
      'NS xã: 40; Xã hội hóa',
      'Ngày công: 12 công',
      '30',
    );
    const line = fc.record({resource, budget: fc.constantFrom(0, 40, 55.5)});
    fc.assert(
      fc.property(fc.array(line, {maxLength: 8}), lines => {
        const million = sum(lines).flatMap(([, , measure, amount]) => (measure === 'million' ? Number(amount) : []));

        const total = million.reduce((all, amount) => all + amount, 0);

        expect(total).toBeCloseTo(
          lines.reduce((all, {budget}) => all + budget, 0),
          6,
        );
      }),
      {numRuns: 100},
    );
  });
});
