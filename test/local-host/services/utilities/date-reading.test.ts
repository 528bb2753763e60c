import {formatDate} from '../../../../local-host/services/utilities/date-pattern.js';
import {parseDate} from '../../../../local-host/services/utilities/date-reading.js';

const VIETNAM = 'Asia/Ho_Chi_Minh';

describe('parseDate', () => {
  it.each([
    ['2024-06-10 07:30:05', VIETNAM, "yyyy-MM-dd' 'HH:mm:ss", '2024-06-10T00:30:05.000Z'],
    ['10/6/2024', VIETNAM, 'd/M/yyyy', '2024-06-09T17:00:00.000Z'],
    ['20240610', 'UTC', 'yyyyMMdd', '2024-06-10T00:00:00.000Z'],
    ['10 Jun 24 3:05 pm', 'UTC', 'dd MMM yy h:mm a', '2024-06-10T15:05:00.000Z'],
    ['2024-06-10T07:30+07:00', 'UTC', "yyyy-MM-dd'T'HH:mmXXX", '2024-06-10T00:30:00.000Z'],
    ['2024-06-10 -0330', VIETNAM, 'yyyy-MM-dd Z', '2024-06-10T03:30:00.000Z'],
    ['12:00 am', 'UTC', 'hh:mm a', '1970-01-01T00:00:00.000Z'],
  ])('reads %s in %s by %s', (text, zone, pattern, iso) => {
    expect(new Date(parseDate(text, zone, pattern)).toISOString()).toBe(iso);
  });

  it('reads what formatDate writes', () => {
    const instant = Date.parse('2024-02-29T23:59:58.123Z');
    const pattern = "yyyy-MM-dd'T'HH:mm:ss.SSSZ";

    expect(parseDate(formatDate(instant, VIETNAM, pattern), 'UTC', pattern)).toBe(instant);
  });

  it('refuses what does not fit, and names a letter that it does not know', () => {
    expect(() => parseDate('mai', VIETNAM, 'dd/MM')).toThrow('Unparseable date: "mai"');
    expect(() => parseDate('1', VIETNAM, 'w')).toThrow(
      'Utilities.parseDate with the pattern letter "w" is not implemented by the local host.',
    );
  });
});
