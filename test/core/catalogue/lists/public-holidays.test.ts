import {publicHolidays} from '../../../../src/core/catalogue/lists/public-holidays.js';

describe('publicHolidays', () => {
  it('lists Tết, Giỗ Tổ and the fixed days of 2024', () => {
    expect(publicHolidays(2024)).toEqual([
      '2024-01-01',
      '2024-02-08',
      '2024-02-09',
      '2024-02-10',
      '2024-02-11',
      '2024-02-12',
      '2024-02-13',
      '2024-02-14',
      '2024-04-18',
      '2024-04-30',
      '2024-05-01',
      '2024-09-02',
      '2024-09-03',
    ]);
  });

  it('knows only the fixed days of years that were not announced', () => {
    expect(publicHolidays(2031)).toEqual(['2031-01-01', '2031-04-30', '2031-05-01', '2031-09-02']);
  });
});
