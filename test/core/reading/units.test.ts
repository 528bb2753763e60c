import fc from 'fast-check';

import {UNIT_LIST} from '../../../src/core/catalogue/lists/unit-list.js';
import {canonicalUnit, normalizeUnit} from '../../../src/core/reading/units.js';

describe('canonicalUnit', () => {
  it.each([
    ['M2', 'm²'],
    [' m² ', 'm²'],
    ['m3', 'm³'],
    ['KM', 'km'],
    ['Công  trình', 'công trình'],
    ['hộ'.normalize('NFD'), 'hộ'],
  ])('prints "%s" in the spelling of the list', (typed, printed) => {
    expect(canonicalUnit(typed, UNIT_LIST)).toBe(printed);
  });

  it('keeps another unit as typed', () => {
    expect(canonicalUnit(' Chuồng  trại ', UNIT_LIST)).toBe('Chuồng trại');
  });

  it('finds every unit of the list under itself', () => {
    expect(UNIT_LIST.map(unit => canonicalUnit(unit.toUpperCase(), UNIT_LIST))).toEqual(UNIT_LIST);
  });
});

describe('normalizeUnit', () => {
  it('takes m² and m2 for the same, and gives the same key for a key', () => {
    expect(normalizeUnit('m²')).toBe(normalizeUnit(' M2'));
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text => {
        expect(normalizeUnit(normalizeUnit(text))).toBe(normalizeUnit(text));
      }),
    );
  });
});
