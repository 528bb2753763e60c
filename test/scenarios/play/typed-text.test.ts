import fc from 'fast-check';

import {formatTypedNumber, toTypedText} from '../../../scenarios/play/typed-text.js';

describe('toTypedText', () => {
  it.each([
    ['verdict', 'notMet', 'Chưa đạt'],
    ['verdict', 'notApplicable', 'Không áp dụng'],
    ['kind', 'decision', 'Quyết định'],
    ['state', 'incomplete', 'Cần bổ sung'],
    ['start', '2024-06-05', '05/06/2024'],
    ['due', '2024-12-31', '31/12/2024'],
    ['status', '2024-06-05', '2024-06-05'],
    ['task', 'Làm đường', 'Làm đường'],
    ['planned', 1250.5, '1250,5'],
    ['quantity', 0, '0'],
    ['budget', null, ''],
  ])('types %s %j as %j', (column, value, text) => {
    expect(toTypedText(column, value)).toBe(text);
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
