import fc from 'fast-check';

import {formatNumber, readNumber, roundHalfUp} from '../../../src/core/reading/numbers.js';
import {anyCell} from '../support/any-cell.js';

describe('readNumber', () => {
  it.each([
    ['1.250,5', 1250.5],
    ['1.250', 1250],
    ['1.250.000', 1_250_000],
    ['1250', 1250],
    ['0,5', 0.5],
    [',5', 0.5],
    ['2,50', 2.5],
    ['-3', -3],
    ['\u22123,5', -3.5],
    ['+4', 4],
    [' 12 ', 12],
    ['1 250,5', 1250.5],
    ['1\u00a0250', 1250],
    ['007', 7],
    ['-0', 0],
  ])('reads "%s" as %d', (text, number) => {
    expect(readNumber(text)).toEqual({kind: 'value', value: number});
  });

  it.each([
    '1,2km',
    'khoảng 3',
    '1250.5',
    '1,250.5',
    '0.500',
    '1.25.000',
    '80%',
    '1e5',
    '=1+2',
    '12-',
    '9'.repeat(400),
  ])('does not take "%s" for a number', text => {
    expect(readNumber(text)).toEqual({kind: 'unreadable', reason: 'notANumber'});
  });

  it.each(['2.5', '2/5', '02-05', '2/5/2024', '31.12'])('asks whether "%s" is a day', text => {
    expect(readNumber(text)).toEqual({kind: 'unreadable', reason: 'dateInNumberCell'});
  });

  it('never converts a date found in a number cell', () => {
    expect(readNumber({kind: 'date', at: '2024-05-02T00:00:00+07:00'})).toEqual({
      kind: 'unreadable',
      reason: 'dateInNumberCell',
    });
  });

  it('tells blank and failed formulas apart from text', () => {
    expect(readNumber(' \u200b')).toEqual({kind: 'blank'});
    expect(readNumber('#DIV/0!')).toEqual({kind: 'unreadable', reason: 'errorValue'});
    expect(readNumber(true)).toEqual({kind: 'unreadable', reason: 'notANumber'});
    expect(readNumber(Number.NaN)).toEqual({kind: 'unreadable', reason: 'notANumber'});
  });

  it('never throws, and a value is always finite', () => {
    fc.assert(
      fc.property(anyCell(), cell => {
        const reading = readNumber(cell);

        expect(reading.kind !== 'value' || Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });

  it('reads back what formatNumber writes', () => {
    fc.assert(
      fc.property(fc.integer({min: -1e12, max: 1e12}), fc.integer({min: 0, max: 9999}), (whole, decimals) => {
        const number = roundHalfUp(whole + decimals / 10_000);

        expect(readNumber(formatNumber(number))).toEqual({kind: 'value', value: number});
      }),
    );
  });
});

describe('formatNumber', () => {
  it.each([
    [1250.5, '1.250,5'],
    [0, '0'],
    [-0.00001, '0'],
    [1234567.89, '1.234.567,89'],
    [-1250, '-1.250'],
    [1.00005, '1,0001'],
    [0.1 + 0.2, '0,3'],
    [999.99995, '1.000'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [Number.NaN, ''],
  ])('writes %d as "%s"', (number, text) => {
    expect(formatNumber(number)).toBe(text);
  });
});

describe('roundHalfUp', () => {
  it.each([
    [1.00005, 1.0001],
    [2.00004999, 2],
    [-1.00005, -1.0001],
    [1e-7, 0],
    [0.00005, 0.0001],
    [1e300, 1e300],
  ])('rounds %d to %d', (number, rounded) => {
    expect(roundHalfUp(number)).toBe(rounded);
  });

  it('rounds the sum of decimals as a person would', () => {
    expect(roundHalfUp(0.7 + 0.1 + 0.20005)).toBe(1.0001);
  });

  it('takes the number of decimals', () => {
    expect(roundHalfUp(63.913, 1)).toBe(63.9);
    expect(roundHalfUp(0.5, 0)).toBe(1);
  });

  it('changes nothing that is rounded already', () => {
    fc.assert(
      fc.property(fc.double({min: -1e10, max: 1e10, noNaN: true}), number => {
        const once = roundHalfUp(number);

        expect(roundHalfUp(once)).toBe(once);
      }),
    );
  });
});
