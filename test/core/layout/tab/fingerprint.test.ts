import fc from 'fast-check';

import {type CellValue} from '../../../../src/core/domain/cell.js';
import {fingerprintOf} from '../../../../src/core/layout/tab/fingerprint.js';

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string(),
  fc.double({noNaN: true}),
  fc.boolean(),
  fc.constant({kind: 'date', at: '2024-06-10T00:00:00+07:00'} as const),
);
const inputs = fc.uniqueArray(fc.record({key: fc.stringMatching(/^[a-z]+:\d\/[a-z]+$/), value: cell}), {
  selector: input => input.key,
});

describe('fingerprintOf', () => {
  it('has 16 hexadecimal digits', () => {
    fc.assert(fc.property(inputs, all => /^[0-9a-f]{16}$/.test(fingerprintOf(all))));
  });

  it('does not depend on the order of rows and columns', () => {
    fc.assert(
      fc.property(inputs, all => {
        expect(fingerprintOf([...all].reverse())).toBe(fingerprintOf(all));
      }),
    );
  });

  it('changes with every letter', () => {
    const texts = ['Đạt', 'đạt', 'Dat', 'Đạt ', 'Đạt.', 'tĐạ'];

    const prints = new Set(texts.map(value => fingerprintOf([{key: 'assessment:1/status', value}])));

    expect(prints.size).toBe(texts.length);
  });

  it('tells a number from its text, and a cell from its neighbour', () => {
    const one = fingerprintOf([{key: 'work:1/done', value: 2}]);

    expect(fingerprintOf([{key: 'work:1/done', value: '2'}])).not.toBe(one);
    expect(fingerprintOf([{key: 'work:2/done', value: 2}])).not.toBe(one);
  });

  it('tells two answers that changed places', () => {
    fc.assert(
      fc.property(cell, cell, fc.nat(40), fc.nat(40), (one, other, first, second) => {
        fc.pre(JSON.stringify([one]) !== JSON.stringify([other]) && first !== second);
        const at = (row: number): string => `work:${row}/done`;

        const before = fingerprintOf([
          {key: at(first), value: one},
          {key: at(second), value: other},
        ]);
        const after = fingerprintOf([
          {key: at(first), value: other},
          {key: at(second), value: one},
        ]);

        expect(after).not.toBe(before);
      }),
    );
  });

  it('stays the same for ever, since it is stored', () => {
    expect(fingerprintOf([{key: 'assessment:1/status', value: 'Đạt'}])).toBe('f6defd1e511b814a');
  });
});
