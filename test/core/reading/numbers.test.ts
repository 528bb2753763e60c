import fc from 'fast-check';

import {createNumberReader, formatNumber, readNumber, roundHalfUp} from '../../../src/core/reading/numbers.js';
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
    ['- 3', -3],
    ['1\u202f250\u202f000,25', 1_250_000.25],
    ['12 345 678', 12_345_678],
    [',125', 0.125],
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
    '1.250 km',
    '1 250 km',
    'hơn 1 250',
    '0 250',
    '3,5-',
    '3 - 5',
    '32.1',
    '1.13',
    'ngày 2/5',
    '2/5 hoặc 3/5',
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

  it('knows no zero below nothing', () => {
    const zero = (cell: string | number): unknown => (readNumber(cell) as {value?: unknown}).value;

    expect([zero('-0'), zero('-0,0'), zero(-0)].map(number => Object.is(number, 0))).toEqual([true, true, true]);
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

describe('createNumberReader', () => {
  const read = createNumberReader([2024, 2026]);

  it.each([45_292, 45_414, 45_657, 46_023, 46_387])(
    'asks whether %d is a day of a year in which the round runs',
    cell => {
      expect(read(cell)).toEqual({kind: 'unreadable', reason: 'dateInNumberCell'});
    },
  );

  it.each([45_291, 45_658, 46_022, 46_388, 45_414.5, 2.5, 0])('takes %d, which is no such day, for a number', cell => {
    expect(read(cell)).toEqual({kind: 'value', value: cell});
  });

  it('reads everything else as any number is read', () => {
    expect(read('45414')).toEqual({kind: 'value', value: 45_414});
    expect(read('')).toEqual({kind: 'blank'});
    expect(read(true)).toEqual({kind: 'unreadable', reason: 'notANumber'});
    expect(createNumberReader([])(45_414)).toEqual({kind: 'value', value: 45_414});
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
    [1e15, '1.000.000.000.000.000'],
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
    [1e15, 1e15],
    [-1e15, -1e15],
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
