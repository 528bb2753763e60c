import fc from 'fast-check';

import {type ColumnContent} from '../../../src/core/index.js';
import {type FillValue, formatTypedNumber, toTypedText} from '../../../scenarios/play/typed-text.js';

describe('toTypedText', () => {
  it.each<[ColumnContent, FillValue, string]>([
    ['verdict', 'notMet', 'Chưa đạt'],
    ['verdict', 'notApplicable', 'Không áp dụng'],
    ['documentKind', 'decision', 'Quyết định'],
    ['documentState', 'incomplete', 'Cần bổ sung'],
    ['startDate', '2024-06-05', '05/06/2024'],
    ['endDate', '2024-12-31', '31/12/2024'],
    ['text', '2024-06-05', '2024-06-05'],
    ['text', 'Làm đường', 'Làm đường'],
    ['number', 1250.5, '1250,5'],
    ['number', 0, '0'],
    ['text', null, ''],
  ])('types %s %j as %j', (content, value, text) => {
    expect(toTypedText(content, value)).toBe(text);
  });
});

describe('formatTypedNumber', () => {
  it('never groups digits and never writes powers of ten', () => {
    expect([1234567.25, 0.0000001, -3.5, 2e21].map(formatTypedNumber)).toEqual([
      '1234567,25',
      '0,0000001',
      '-3,5',
      '2000000000000000000000',
    ]);
  });

  it('reads back as the same number', () => {
    fc.assert(
      fc.property(fc.integer({min: -1e9, max: 1e9}), fc.integer({min: 0, max: 4}), (whole, decimals) => {
        const value = whole / 10 ** decimals;

        expect(Number(formatTypedNumber(value).replace(',', '.'))).toBe(value);
      }),
    );
  });
});
