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

  it('names a letter that it does not know', () => {
    expect(() => formatDate(MOMENT, ZONE, 'ww')).toThrow(
      'Utilities.formatDate with the pattern letter "w" is not implemented',
    );
  });
});
