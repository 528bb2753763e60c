import fc from 'fast-check';
import {
  instantFromSerial,
  isCalendarDay,
  partsFromSerial,
  serialFromInstant,
  serialFromParts,
} from '../../../local-host/ground/serial-date.js';

const HANOI = 'Asia/Ho_Chi_Minh';
const NEW_YORK = 'America/New_York';

describe('serialFromParts', () => {
  it('counts days from 30 December 1899', () => {
    expect(serialFromParts({year: 1899, month: 12, day: 30})).toBe(0);
    expect(serialFromParts({year: 1900, month: 1, day: 1})).toBe(2);
    expect(serialFromParts({year: 2024, month: 6, day: 10})).toBe(45453);
  });

  it('counts days before 1900 below zero', () => {
    expect(serialFromParts({year: 1899, month: 12, day: 29})).toBe(-1);
    expect(serialFromParts({year: 1850, month: 1, day: 1})).toBe(-18260);
  });

  it('takes the first centuries as they are written', () => {
    expect(partsFromSerial(serialFromParts({year: 50, month: 3, day: 1}))).toMatchObject({year: 50, month: 3, day: 1});
  });

  it('gives the time of day as a fraction', () => {
    expect(serialFromParts({year: 2024, month: 6, day: 10, hour: 10, minute: 30})).toBe(45453.4375);
  });
});

describe('partsFromSerial', () => {
  it('reads date and time to the millisecond', () => {
    expect(partsFromSerial(45453.4375)).toEqual({
      year: 2024,
      month: 6,
      day: 10,
      hour: 10,
      minute: 30,
      second: 0,
      millisecond: 0,
    });
  });

  it('turns the clock forwards before 1900 too', () => {
    expect(partsFromSerial(-0.25)).toMatchObject({year: 1899, month: 12, day: 29, hour: 18});
  });

  it('undoes serialFromParts for every day', () => {
    const days = fc.date({min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true});
    fc.assert(
      fc.property(days, date => {
        const parts = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
          millisecond: date.getUTCMilliseconds(),
        };
        expect(partsFromSerial(serialFromParts(parts))).toEqual(parts);
      }),
    );
  });
});

describe('serialFromInstant', () => {
  it('shows what clocks in Vietnam show', () => {
    expect(serialFromInstant(Date.parse('2024-06-10T03:30:00Z'), HANOI)).toBe(45453.4375);
  });

  it('moves with the clock change in New York', () => {
    expect(serialFromInstant(Date.parse('2024-03-10T06:59:00Z'), NEW_YORK) % 1).toBeCloseTo(1.9833333 / 24, 6);
    expect(serialFromInstant(Date.parse('2024-03-10T07:00:00Z'), NEW_YORK) % 1).toBeCloseTo(3 / 24, 6);
  });

  it('knows the local mean time of Saigon before time zones', () => {
    expect(partsFromSerial(serialFromInstant(Date.parse('1850-01-01T00:00:00Z'), HANOI))).toMatchObject({
      year: 1850,
      hour: 7,
      minute: 6,
      second: 30,
    });
  });
});

describe('instantFromSerial', () => {
  it('reads a Vietnamese date as midnight at +07:00', () => {
    expect(new Date(instantFromSerial(45453, HANOI)).toISOString()).toBe('2024-06-09T17:00:00.000Z');
  });

  it('takes the earlier of two equal times when clocks go back', () => {
    const serial = serialFromParts({year: 2024, month: 11, day: 3, hour: 1, minute: 30});

    expect(new Date(instantFromSerial(serial, NEW_YORK)).toISOString()).toBe('2024-11-03T05:30:00.000Z');
  });

  it('moves a time that clocks skip on by the gap', () => {
    const serial = serialFromParts({year: 2024, month: 3, day: 10, hour: 2, minute: 30});

    expect(new Date(instantFromSerial(serial, NEW_YORK)).toISOString()).toBe('2024-03-10T07:30:00.000Z');
  });

  it.each([HANOI, 'UTC', 'Asia/Kolkata'])('undoes serialFromInstant in %s, which keeps one time', zone => {
    const instants = fc.integer({min: Date.parse('1980-01-01'), max: Date.parse('2100-01-01')});
    fc.assert(
      fc.property(instants, instant => {
        expect(instantFromSerial(serialFromInstant(instant, zone), zone)).toBe(instant);
      }),
    );
  });

  it('undoes serialFromInstant in New York outside the repeated hour', () => {
    const instants = fc.integer({min: Date.parse('1850-01-01'), max: Date.parse('2100-01-01')});
    fc.assert(
      fc.property(instants, instant => {
        const serial = serialFromInstant(instant, NEW_YORK);
        expect(serialFromInstant(instantFromSerial(serial, NEW_YORK), NEW_YORK)).toBe(serial);
      }),
    );
  });
});

describe('isCalendarDay', () => {
  it('knows leap years', () => {
    expect(isCalendarDay(2024, 2, 29)).toBe(true);
    expect(isCalendarDay(2023, 2, 29)).toBe(false);
    expect(isCalendarDay(1900, 2, 29)).toBe(false);
  });

  it('refuses 31/6', () => {
    expect(isCalendarDay(2024, 6, 31)).toBe(false);
  });
});
