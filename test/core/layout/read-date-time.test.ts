import fc from 'fast-check';

import {toInstant, toMilliseconds} from '../../../src/core/calendar.js';
import {formatDayAndTime} from '../../../src/core/layout/plan-setup.js';
import {readDateTime, readTimeOfDay} from '../../../src/core/layout/read-date-time.js';

describe('readDateTime', () => {
  it.each([
    '10/06/2024 10:00',
    '10:00 10/06/2024',
    '10h ngày 10/6/2024',
    '10 giờ 00 ngày 10/06/2024',
    'trước 10h00, ngày 10/6/2024',
    '10 giờ 00 phút ngày 10 tháng 6 năm 2024',
    '10/6/24 lúc 10h',
    '10-06-2024, 10:00',
    '2024-06-10 10:00',
    '2024-06-10T10:00:00+07:00',
    'Ngày 10.6.2024 10:00:00',
  ])('reads "%s"', text => {
    expect(readDateTime(text)).toEqual({kind: 'value', value: '2024-06-10T10:00:00+07:00'});
  });

  it('reads minutes and a date cell', () => {
    expect(readDateTime('17 giờ 30, 9/6/2024')).toEqual({kind: 'value', value: '2024-06-09T17:30:00+07:00'});
    expect(readDateTime({kind: 'date', at: '2024-06-10T10:00:00+07:00'})).toEqual({
      kind: 'value',
      value: '2024-06-10T10:00:00+07:00',
    });
  });

  it.each([
    ['10/06/2024', 'timeMissing'],
    ['chiều 10/6/2024', 'notADate'],
    ['31/6/2024 10:00', 'noSuchDate'],
    ['10/06/2024 25:00', 'noSuchTime'],
    ['10/06/2024 10:75', 'noSuchTime'],
    ['10h', 'notADate'],
    ['tháng 6/2024 10:00', 'vagueDate'],
    ['10h ngày 10/6', 'yearMissing'],
    ['sớm', 'notADate'],
    [true, 'notADate'],
    [45453, 'notADate'],
    [{kind: 'date', at: '2024-06-10T00:00:00+07:00'} as const, 'timeMissing'],
  ])('does not read %p: %s', (cell, reason) => {
    expect(readDateTime(cell)).toEqual({kind: 'unreadable', reason});
  });

  it('reads a blank cell as blank', () => {
    expect(readDateTime('  ')).toEqual({kind: 'blank'});
  });

  it('reads what the set-up tab shows, for every minute', () => {
    const minute = fc
      .integer({min: 0, max: 26_000_000})
      .map(at => toInstant(toMilliseconds('2001-01-01T00:00:00+07:00') + at * 60_000));

    fc.assert(
      fc.property(minute, instant => {
        expect(readDateTime(formatDayAndTime(instant))).toEqual({kind: 'value', value: instant});
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text =>
        ['blank', 'value', 'unreadable'].includes(readDateTime(text).kind),
      ),
    );
  });
});

describe('readTimeOfDay', () => {
  it.each([
    ['07:00', '07:00'],
    ['7h', '07:00'],
    ['7h30', '07:30'],
    ['20 giờ', '20:00'],
    ['20 giờ 15 phút', '20:15'],
    [7, '07:00'],
    ['20', '20:00'],
    [{kind: 'date', at: '1899-12-30T07:00:00+07:00'} as const, '07:00'],
  ])('reads %p as %s', (cell, time) => {
    expect(readTimeOfDay(cell)).toEqual({kind: 'value', value: time});
  });

  it.each(['24:00', '7:60', 'sáng', 25, true])('does not read %p', cell => {
    expect(readTimeOfDay(cell)).toEqual({kind: 'unreadable'});
  });
});
