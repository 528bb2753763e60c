import fc from 'fast-check';

import {addDays} from '../../../src/core/domain/calendar.js';
import {
  formatDate,
  formatDateTime,
  formatMonth,
  formatTime,
  lastDayOfMonth,
  readDate,
} from '../../../src/core/reading/dates.js';
import {formatDayAndTime} from '../../../src/core/reading/date-format.js';
import {anyCell} from '../support/any-cell.js';

describe('readDate', () => {
  it.each([
    '10/06/2024',
    '10/6/2024',
    '10-06-2024',
    '10.6.2024',
    '10 / 6 / 2024',
    '10/6/24',
    '2024-06-10',
    'ngày 10/6/2024',
    'ngày 10 tháng 6 năm 2024',
    '10 THÁNG 6 NĂM 2024',
  ])('reads "%s" as the tenth of June', text => {
    expect(readDate(text, 'end')).toEqual({kind: 'value', value: '2024-06-10'});
  });

  it.each(['tháng 9/2024', '9/2024', '09/2024', 'Tháng 9 năm 2024', 'T9/2024', '9.2024'])(
    'reads "%s" as the first day for a start and the last for an end',
    text => {
      expect(readDate(text, 'start')).toEqual({kind: 'value', value: '2024-09-01', note: 'monthOnly'});
      expect(readDate(text, 'end')).toEqual({kind: 'value', value: '2024-09-30', note: 'monthOnly'});
    },
  );

  it.each([
    ['31/6/2024', 'noSuchDate'],
    ['31/6', 'noSuchDate'],
    ['29/2/2023', 'noSuchDate'],
    ['6/31/2024', 'noSuchDate'],
    ['13/2024', 'noSuchDate'],
    ['30/6', 'yearMissing'],
    ['29/2', 'yearMissing'],
    ['ngày 30 tháng 6', 'yearMissing'],
    ['quý III', 'vagueDate'],
    ['quý 3/2024', 'vagueDate'],
    ['cuối năm', 'vagueDate'],
    ['đầu tháng 9', 'vagueDate'],
    ['2024', 'vagueDate'],
    ['năm 2024', 'vagueDate'],
    ['sớm', 'notADate'],
    ['1999', 'notADate'],
    ['2101', 'notADate'],
    ['12024', 'notADate'],
    ['20245', 'notADate'],
    ['2100', 'vagueDate'],
    ['2000', 'vagueDate'],
    ['(quý III)', 'vagueDate'],
    ['từ 10/6/2024', 'notADate'],
    ['10/6/2024 là muộn', 'notADate'],
    ['từ 2024-06-10', 'notADate'],
    ['2024-06-10 là muộn', 'notADate'],
    ['từ 30/6', 'notADate'],
    ['30/6 là muộn', 'notADate'],
    ['30/12', 'yearMissing'],
    ['9/2024 là muộn', 'notADate'],
    ['10 và 2024', 'notADate'],
    ['1/1/1999', 'dateOutOfRange'],
    ['càng sớm càng tốt', 'notADate'],
    ['10/6/1999', 'dateOutOfRange'],
    ['10/6/2101', 'dateOutOfRange'],
    ['#N/A', 'errorValue'],
  ])('says why "%s" is not a day: %s', (text, reason) => {
    expect(readDate(text, 'end')).toEqual({kind: 'unreadable', reason});
  });

  it('knows leap years', () => {
    expect(readDate('29/2/2024', 'end')).toEqual({kind: 'value', value: '2024-02-29'});
    expect(readDate('2/2024', 'end')).toEqual({kind: 'value', value: '2024-02-29', note: 'monthOnly'});
  });

  it('accepts a date that the spreadsheet holds', () => {
    expect(readDate({kind: 'date', at: '2024-06-10T23:30:00+07:00'}, 'start')).toEqual({
      kind: 'value',
      value: '2024-06-10',
    });
    expect(readDate({kind: 'date', at: '1899-12-30T00:00:00+07:00'}, 'start')).toEqual({
      kind: 'unreadable',
      reason: 'dateOutOfRange',
    });
  });

  it('reads the first and the last day that a round may name', () => {
    expect(readDate('1/1/2000', 'end')).toEqual({kind: 'value', value: '2000-01-01'});
    expect(readDate('31/12/2100', 'end')).toEqual({kind: 'value', value: '2100-12-31'});
  });

  it('says of a cell without a real moment that it holds no day', () => {
    expect(readDate({kind: 'date', at: 'Invalid Date'}, 'end')).toEqual({kind: 'unreadable', reason: 'notADate'});
  });

  it('reads no more than a hundred characters', () => {
    const vague = (length: number): string => 'cuối năm '.padEnd(length - 1, '-') + 'x';

    expect(readDate(vague(100), 'end')).toEqual({kind: 'unreadable', reason: 'vagueDate'});
    expect(readDate(vague(101), 'end')).toEqual({kind: 'unreadable', reason: 'notADate'});
  });

  it('takes no number for a day', () => {
    expect(readDate(45_453, 'end')).toEqual({kind: 'unreadable', reason: 'notADate'});
    expect(readDate(2024, 'end')).toEqual({kind: 'unreadable', reason: 'vagueDate'});
    expect([2000, 2100].map(year => readDate(year, 'end'))).toEqual(
      [1, 2].map(() => ({kind: 'unreadable', reason: 'vagueDate'})),
    );
    expect([1999, 2101, 2024.5].map(year => readDate(year, 'end'))).toEqual(
      [1, 2, 3].map(() => ({kind: 'unreadable', reason: 'notADate'})),
    );
    expect(readDate(true, 'end')).toEqual({kind: 'unreadable', reason: 'notADate'});
    expect(readDate(false, 'end')).toEqual({kind: 'unreadable', reason: 'notADate'});
    expect(readDate('', 'end')).toEqual({kind: 'blank'});
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyCell(), cell => {
        expect(['blank', 'value', 'unreadable']).toContain(readDate(cell, 'end').kind);
      }),
    );
  });

  it('reads back what formatDate writes', () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 36_000}), days => {
        const date = addDays('2000-01-01', days);

        expect(readDate(formatDate(date), 'start')).toEqual({kind: 'value', value: date});
      }),
    );
  });
});

describe('lastDayOfMonth', () => {
  it('crosses the year', () => {
    expect(lastDayOfMonth(2024, 12)).toBe('2024-12-31');
    expect(lastDayOfMonth(2100, 2)).toBe('2100-02-28');
  });
});

describe('formatDate and formatTime', () => {
  it('write days and times in Viet Nam', () => {
    expect(formatDate('2024-06-10')).toBe('10/06/2024');
    expect(formatDate('2024-06-09T18:00:00Z')).toBe('10/06/2024');
    expect(formatTime('2024-06-10T10:00:00+07:00')).toBe('10:00');
    expect(formatDateTime('2024-06-10T10:00:00+07:00')).toBe('10:00 10/06/2024');
    expect(formatMonth('2024-06-10')).toBe('06/2024');
    expect(formatTime('2024-06-10T03:00:00Z')).toBe('10:00');
  });

  it('keep what is no moment as it is', () => {
    expect(formatTime('2024-06-10 lúc 10:00')).toBe('lúc 1');
  });

  it('write a day before its time where a cell of the set-up shows both', () => {
    expect(formatDayAndTime('2024-06-10T03:00:00Z')).toBe('10/06/2024 10:00');
    expect(formatDayAndTime(undefined)).toBe('');
  });
});
