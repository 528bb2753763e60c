import {officialCount, officialDate, officialMoment, officialTime} from '../../src/i18n/vi/official-style.js';

describe('the style of official documents', () => {
  it.each([
    [0, '0'],
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [1064, '1064'],
  ])('writes the count %p as %p', (count, text) => {
    expect(officialCount(count)).toBe(text);
  });

  it.each([
    ['10/06/2024', '10/6/2024'],
    ['06/06/2024', '06/6/2024'],
    ['15/02/2026', '15/02/2026'],
    ['05/01/2026', '05/01/2026'],
    ['24/11/2026', '24/11/2026'],
  ])('writes the date %p as %p', (date, text) => {
    expect(officialDate(date)).toBe(text);
  });

  it('writes the time with the word for hour', () => {
    expect(officialTime('10:00')).toBe('10 giờ 00');
  });

  it.each([
    ['10:00 10/06/2024', '10 giờ 00 ngày 10/6/2024'],
    ['07:05 ngày 03/02/2025', '07 giờ 05 ngày 03/02/2025'],
    ['ngay bây giờ', 'ngay bây giờ'],
  ])('writes the moment %p as %p', (moment, text) => {
    expect(officialMoment(moment)).toBe(text);
  });
});
