import {continuedValue} from '../../../../local-host/workbook/typing/auto-fill.js';

/** The line and what follows it, as many cells as the line has and one more. */
function filledBy(given: readonly string[], tag?: string): unknown[] {
  const line = given.map(value => ({value, isDate: false}));
  return [...given, ''].map((_, index) => continuedValue(line, index + 1, tag));
}

describe('continuedValue', () => {
  it.each([
    [['January'], ['February', 'March']],
    [['Nov'], ['Dec', 'Jan']],
    [['Sat'], ['Sun', 'Mon']],
    [['monday'], ['Tuesday', 'Wednesday']],
    [
      ['Mon', 'Wed'],
      ['Fri', 'Sun', 'Tue'],
    ],
    [
      ['Tháng 1', 'xong'],
      ['Tháng 1', 'xong', 'Tháng 1'],
    ],
  ])('goes on from %j with %j', (given, followed) => {
    expect(filledBy(given)).toEqual(followed);
  });

  it('knows the names of the locale too', () => {
    expect(filledBy(['Thứ Bảy'], 'vi')).toEqual(['Chủ Nhật', 'Thứ Hai']);
    expect(filledBy(['Thứ Bảy'])).toEqual(['Thứ Bảy', 'Thứ Bảy']);
  });
});
