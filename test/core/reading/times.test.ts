import fc from 'fast-check';

import {readInstant, readTime} from '../../../src/core/reading/times.js';
import {anyCell} from '../support/any-cell.js';

describe('readInstant', () => {
  it.each([
    '10/06/2024 10:00',
    '10/06/2024 10:00:00',
    '10:00 10/6/2024',
    '10h ngày 10/6/2024',
    '10 giờ 00 ngày 10/06/2024',
    '10h00, ngày 10 tháng 6 năm 2024',
    '2024-06-10T10:00:00+07:00',
    '2024-06-10 10:00',
    '2024-06-10T10:00:00+0700',
    '10:00, ngày 10/6/2024',
  ])('reads "%s"', text => {
    expect(readInstant(text)).toEqual({kind: 'value', value: '2024-06-10T10:00:00+07:00'});
  });

  it('accepts a date that the spreadsheet holds', () => {
    expect(readInstant({kind: 'date', at: '2024-06-10T10:00:00+07:00'})).toEqual({
      kind: 'value',
      value: '2024-06-10T10:00:00+07:00',
    });
  });

  it.each([
    ['10/06/2024', 'vagueDate'],
    ['6/2024 10:00', 'vagueDate'],
    ['10/06/2024 25:00', 'vagueDate'],
    ['31/06/2024 10:00', 'noSuchDate'],
    ['sớm', 'notADate'],
    ['+07:00 10/06/2024', 'notADate'],
  ])('says why "%s" names no time: %s', (text, reason) => {
    expect(readInstant(text)).toEqual({kind: 'unreadable', reason});
  });

  it('keeps blank apart, and names no time for a cell that holds no moment', () => {
    expect(readInstant('')).toEqual({kind: 'blank'});
    expect(readInstant({kind: 'date', at: 'Invalid Date'})).toEqual({kind: 'unreadable', reason: 'notADate'});
    expect(readInstant({kind: 'date', at: '1899-12-30T10:00:00+07:00'})).toEqual({
      kind: 'unreadable',
      reason: 'dateOutOfRange',
    });
    expect(readInstant(45_453)).toEqual({kind: 'unreadable', reason: 'notADate'});
  });

  it('reads the last minute of a day', () => {
    expect(readInstant('23:59 10/6/2024')).toEqual({kind: 'value', value: '2024-06-10T23:59:00+07:00'});
  });

  it('looks at no more than a hundred characters', () => {
    expect(readInstant(`10/6/2024${' '.repeat(200)}10:00`)).toEqual({
      kind: 'value',
      value: '2024-06-10T10:00:00+07:00',
    });
    expect(readInstant(`10/6/2024${'-'.repeat(100)} 10:00`)).toEqual({kind: 'unreadable', reason: 'notADate'});
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyCell(), cell => {
        expect(['blank', 'value', 'unreadable']).toContain(readInstant(cell).kind);
      }),
    );
  });
});

describe('readTime', () => {
  it.each([
    ['7:00', '07:00'],
    ['07h30', '07:30'],
    ['20 giờ', '20:00'],
    ['10 giờ 05 phút', '10:05'],
  ])('reads "%s" as %s', (text, time) => {
    expect(readTime(text)).toEqual({kind: 'value', value: time});
  });

  it.each(['7', '24:00', '10:75', 'sáng'])('refuses "%s"', text => {
    expect(readTime(text)).toEqual({kind: 'unreadable', reason: 'notADate'});
  });

  it('reads the last minute of a day, and midnight', () => {
    expect(readTime('23:59')).toEqual({kind: 'value', value: '23:59'});
    expect(readTime('0 giờ')).toEqual({kind: 'value', value: '00:00'});
  });

  it('reads the time of a cell that holds a moment, and none of one that does not', () => {
    expect(readTime({kind: 'date', at: '1899-12-30T07:30:00+07:00'})).toEqual({kind: 'value', value: '07:30'});
    expect(readTime({kind: 'date', at: 'Invalid Date'})).toEqual({kind: 'unreadable', reason: 'notADate'});
  });

  it('keeps blank apart, and takes no number and no tick for a time', () => {
    expect(readTime(' ')).toEqual({kind: 'blank'});
    expect([readTime(7), readTime(true)]).toEqual([1, 2].map(() => ({kind: 'unreadable', reason: 'notADate'})));
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyCell(), cell => {
        expect(['blank', 'value', 'unreadable']).toContain(readTime(cell).kind);
      }),
    );
  });
});
