import fc from 'fast-check';

import {type CellValue} from '../../../src/core/domain/cell.js';

const AWKWARD_TEXTS = [
  '',
  ' ',
  '\u200b',
  'x'.repeat(50_000),
  ' '.repeat(25_000) + 'x',
  `a${' '.repeat(49_000)}b`,
  '1'.repeat(50_000),
  '.'.repeat(50_000),
  '=1+2',
  '+84912345678',
  '-',
  '@',
  "'5",
  '👨‍👩‍👧‍👦',
  'Hòa'.normalize('NFD'),
  '#REF!',
  '#N/A',
  'Loading...',
  '\ud800',
];

/** Any value that a cell can hold, the awkward ones often. */
export function anyCell(): fc.Arbitrary<CellValue> {
  return fc.oneof(
    fc.constantFrom(...AWKWARD_TEXTS),
    fc.string({unit: 'grapheme', maxLength: 60}),
    fc.string({unit: 'binary', maxLength: 60}),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc
      .constantFrom('1850-01-01T00:00:00+07:00', '1899-12-30T07:06:30+07:00', '2024-06-10T10:00:00+07:00', 'never')
      .map((at): CellValue => ({kind: 'date', at})),
  );
}
