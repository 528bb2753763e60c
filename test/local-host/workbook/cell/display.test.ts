import {formatDisplay, isAutomaticFormat, isDateFormat} from '../../../../local-host/workbook/cell/display.js';

describe('formatDisplay', () => {
  it.each([
    [1250.5, '1250,5'],
    [-2.5, '-2,5'],
    [-0, '0'],
    [0.1 + 0.2, '0,3'],
    [1 / 3, '0,3333333333'],
    [Math.PI * 1000, '3141,592654'],
    [123_456_789_012, '123456789012'],
    [1e15, '1E+15'],
    [0.00001, '0,00001'],
  ])('shows %d without a format in vi_VN as %s', (value, shown) => {
    expect(formatDisplay(value, undefined, 'vi_VN')).toBe(shown);
  });

  it('shows numbers without a format in en_US with a point', () => {
    expect(formatDisplay(1250.5, 'General', 'en_US')).toBe('1250.5');
  });

  it.each([
    [1_234_567.891, '#,##0.00', '1.234.567,89'],
    [0.125, '0.00%', '12,50%'],
    [5, '#,##0 "₫"', '5 ₫'],
    [45453, 'dd/mm/yyyy', '10/06/2024'],
    [45453.4375, 'dd/mm/yyyy hh:mm', '10/06/2024 10:30'],
    [0, 'dd/mm/yyyy', '30/12/1899'],
    [60, 'dd/mm/yyyy', '28/02/1900'],
    [-1, 'dd/mm/yyyy', '29/12/1899'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [45453, 'dddd', 'Thứ Hai'],
    [2.5, '@', '2,5'],
  ])('shows %d under %s in vi_VN as %s', (value, pattern, shown) => {
    expect(formatDisplay(value, pattern, 'vi_VN')).toBe(shown);
  });

  it.each([
    ['h PM', '2 PM'],
    ['h:mm a/p', '2:30 p'],
    ['hh:mm A/P', '02:30 P'],
    ['h:mm am/pm', '2:30 pm'],
    ['h AM/PM, mm', '2 PM, 30'],
    ['h:mm "PM"', '14:30 PM'],
    ['[hh]:[mm]:[ss]', '14:30:03'],
    ['[mm]:ss', '870:03'],
    ['0.00e+00', '6.04e-01'],
    ['0.00E+00', '6.04E-01'],
  ])('shows 14:30:03 under %s as %s', (pattern, shown) => {
    expect(formatDisplay(0.6042, pattern, 'en_US')).toBe(shown);
  });

  it('shows texts, ticks and errors as they are', () => {
    expect(formatDisplay('Đạt', undefined, 'vi_VN')).toBe('Đạt');
    expect(formatDisplay('Đạt', '#,##0', 'vi_VN')).toBe('Đạt');
    expect(formatDisplay('Đạt', '"Xã: "@', 'vi_VN')).toBe('Xã: Đạt');
    expect(formatDisplay('', '"Xã: "@', 'vi_VN')).toBe('');
    expect(formatDisplay(true, '0', 'vi_VN')).toBe('TRUE');
    expect(formatDisplay(false, undefined, 'vi_VN')).toBe('FALSE');
    expect(formatDisplay({error: '#REF!'}, '0', 'vi_VN')).toBe('#REF!');
  });

  it('shows a number plainly under a pattern that cannot be read', () => {
    expect(formatDisplay(2.5, '"open', 'vi_VN')).toBe('2,5');
  });
});

describe('isDateFormat', () => {
  it.each(['dd/mm/yyyy', 'h:mm', '[h]:mm:ss', 'yyyy-mm-dd h:mm'])('knows %s as a date', pattern => {
    expect(isDateFormat(pattern)).toBe(true);
  });

  it.each([undefined, '', 'General', '@', '0.00', '#,##0 "đồng"', '0%'])('knows %s as none', pattern => {
    expect(isDateFormat(pattern)).toBe(false);
  });
});

describe('isAutomaticFormat', () => {
  it('knows three spellings of automatic', () => {
    expect([undefined, '', 'General', 'GENERAL', '@'].map(isAutomaticFormat)).toEqual([true, true, true, true, false]);
  });
});
