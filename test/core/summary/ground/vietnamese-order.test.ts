import * as fc from 'fast-check';

import {sortVietnamese, toVietnameseSortKey} from '../../../../src/core/summary/ground/vietnamese-order.js';

const LETTERS = 'aàảãáạăằắâầậbcdđeèêềghiìklmnoòôồơờpqrstuùưừvxyỳ AĐÊƠƯ019'.split('');

describe('sortVietnamese', () => {
  it('puts ă and â after a, đ after d, ê after e, ô and ơ after o, ư after u', () => {
    const words = ['ư', 'u', 'ơ', 'ô', 'o', 'ê', 'e', 'đ', 'd', 'â', 'ă', 'a'];

    expect(sortVietnamese(words, word => word)).toEqual(['a', 'ă', 'â', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư']);
  });

  it('compares tones only where all letters are the same', () => {
    expect(sortVietnamese(['bá', 'bạ', 'ba', 'bà b', 'bà'], word => word)).toEqual(['ba', 'bà', 'bá', 'bạ', 'bà b']);
  });

  it('orders any two texts of Vietnamese letters as ICU does', () => {
    const collator = new Intl.Collator('vi');
    const text = fc
      .array(fc.constantFrom(...LETTERS), {minLength: 1, maxLength: 6})
      .map(letters => letters.join('').trim());
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [keyOne, keyOther] = [toVietnameseSortKey(one), toVietnameseSortKey(other)];

        const order = keyOne === keyOther ? 0 : keyOne < keyOther ? -1 : 1;

        expect(order).toBe(Math.sign(collator.compare(one, other)));
      }),
      {numRuns: 2000},
    );
  });

  it('does not change the list it sorts', () => {
    const words = ['b', 'a'];

    sortVietnamese(words, word => word);

    expect(words).toEqual(['b', 'a']);
  });
});
