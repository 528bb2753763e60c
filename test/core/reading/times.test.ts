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
  ])('says why "%s" names no time: %s', (text, reason) => {
    expect(readInstant(text)).toEqual({kind: 'unreadable', reason});
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

  it('never throws', () => {
    fc.assert(
      fc.property(anyCell(), cell => {
        expect(['blank', 'value', 'unreadable']).toContain(readTime(cell).kind);
      }),
    );
  });
});
