import {formatDate} from '../../../../local-host/services/utilities/date-pattern.js';

const MOMENT = Date.parse('2024-06-03T01:05:09.042Z');
const ZONE = 'Asia/Ho_Chi_Minh';

describe('formatDate', () => {
  it.each([
    ['dd/MM/yyyy', '03/06/2024'],
    ['d/M/yy', '3/6/24'],
    ['y', '2024'],
    ['EEE EEEE', 'Mon Monday'],
    ['MMM MMMM', 'Jun June'],
    ['HH:mm:ss.SSS', '08:05:09.042'],
    ['h:mm a, k, K', '8:05 AM, 8, 8'],
    ['D, u', '155, 1'],
    ['Z X XX XXX', '+0700 +07 +0700 +07:00'],
    ['w W F', '23 2 1'],
    ['L LL LLL LLLL', '6 06 Jun June'],
    ['Y YY YYYY', '2024 24 2024'],
    ["'ngày' d ''M''", "ngày 3 '6'"],
    ["yyyy-MM-dd'T'HH:mm", '2024-06-03T08:05'],
  ])('writes %s', (pattern, text) => {
    expect(formatDate(MOMENT, ZONE, pattern)).toBe(text);
  });

  it('writes midnight and noon on both clocks', () => {
    const at = (hour: number): string => formatDate(Date.UTC(2024, 0, 1, hour), 'UTC', 'H h K k a');

    expect([at(0), at(12)]).toEqual(['0 12 0 24 AM', '12 12 0 12 PM']);
  });

  it('writes daylight saving time', () => {
    expect(formatDate(MOMENT, 'Europe/Berlin', 'HH:mm Z XXX')).toBe('03:05 +0200 +02:00');
    expect(formatDate(MOMENT, 'UTC', 'XXX')).toBe('Z');
  });

  it.each([
    ['2023-12-30', '2023 52'],
    ['2023-12-31', '2024 1'],
    ['2024-01-06', '2024 1'],
    ['2024-01-07', '2024 2'],
    ['2024-12-30', '2025 1'],
  ])('counts %s to the week and year of the weeks that begin on Sunday', (day, text) => {
    expect(formatDate(Date.parse(`${day}T00:00:00Z`), 'UTC', 'YYYY w')).toBe(text);
  });

  it.each([
    ['GMT+7', '08:05 +0700 GMT+07:00'],
    ['UTC+7', '08:05 +0700 GMT+07:00'],
    ['GMT+07:00', '08:05 +0700 GMT+07:00'],
    ['GMT+0530', '06:35 +0530 GMT+05:30'],
    ['GMT-3:30', '21:35 -0330 GMT-03:30'],
  ])('tells the time in %s', (zone, text) => {
    expect(formatDate(MOMENT, zone, 'HH:mm Z z')).toBe(text);
  });

  it('refuses a letter that Java knows nothing of', () => {
    expect(() => formatDate(MOMENT, ZONE, 'bb')).toThrow("Illegal pattern character 'b'");
  });
});
