import {
  parseTypedText,
  type TypedTextOptions,
  type TypedValue,
} from '../../../../local-host/workbook/typing/typed-text.js';

const VIETNAM: TypedTextOptions = {locale: 'vi_VN', plainText: false, currentYear: 2024};
const AMERICA: TypedTextOptions = {locale: 'en_US', plainText: false, currentYear: 2024};
const JUNE_10 = 45453;

function number(value: number, numberFormat?: string): TypedValue {
  return {kind: 'number', value, numberFormat};
}

function text(value: string): TypedValue {
  return {kind: 'text', value};
}

describe('parseTypedText', () => {
  describe('numbers in vi_VN', () => {
    it.each([
      ['1250', number(1250)],
      ['2,5', number(2.5)],
      [',5', number(0.5)],
      ['5,', number(5)],
      ['-5', number(-5)],
      ['(5)', number(-5)],
      ['  5 ', number(5)],
      ['007', number(7)],
      ['1.250', number(1250, '#,##0')],
      ['1.250,5', number(1250.5, '#,##0.00')],
      ['1.000.000', number(1_000_000, '#,##0')],
      ['12%', number(0.12, '0%')],
      ['14,5%', number(0.145, '0.00%')],
      ['0%', number(0, '0%')],
      ['1.000.000 ₫', number(1_000_000, '#,##0 "₫"')],
      ['500đ', number(500, '#,##0 "đ"')],
      ['-$5,50', number(-5.5, '"$"#,##0.00')],
      ['$-5', number(-5, '"$"#,##0')],
      ['1e5', number(100_000, '0.00E+00')],
    ])('reads %j', (typed, expected) => {
      expect(parseTypedText(typed, VIETNAM)).toEqual(expected);
    });

    it.each(['1.23.456', '1 000', '1,2,3', '12.5%', '.5', '- - 5', '5 km', '(5', '-', '1.250.00', '$5 ₫'])(
      'leaves %j text',
      typed => {
        expect(parseTypedText(typed, VIETNAM)).toEqual(text(typed));
      },
    );
  });

  describe('numbers in en_US', () => {
    it.each([
      ['2.5', number(2.5)],
      ['1,250.5', number(1250.5, '#,##0.00')],
      ['1.250', number(1.25)],
    ])('reads %j', (typed, expected) => {
      expect(parseTypedText(typed, AMERICA)).toEqual(expected);
    });

    it('leaves a decimal comma text', () => {
      expect(parseTypedText('2,5', AMERICA)).toEqual(text('2,5'));
    });
  });

  describe('dates', () => {
    it.each([
      ['10/06/2024', number(JUNE_10, 'dd/mm/yyyy')],
      ['10/6/2024', number(JUNE_10, 'd/m/yyyy')],
      ['10/6/24', number(JUNE_10, 'd/m/yy')],
      ['10-6-2024', number(JUNE_10, 'd-m-yyyy')],
      ['10.06.2024', number(JUNE_10, 'dd.mm.yyyy')],
      ['2024-06-10', number(JUNE_10, 'yyyy-mm-dd')],
      ['10/6', number(JUNE_10, 'd/m')],
      ['6/2024', number(JUNE_10 - 9, 'm/yyyy')],
      ['10 tháng 6', number(JUNE_10, 'd mmm')],
      ['10 tháng 6 năm 2024', number(JUNE_10, 'd mmm yyyy')],
      ['10-Jun-2024', number(JUNE_10, 'd mmm yyyy')],
      ['10/06/2024 10:30', number(JUNE_10 + 0.4375, 'dd/mm/yyyy h:mm')],
      ['2.5', number(JUNE_10 - 39, 'd.m')],
      ['31/12/1899', number(1, 'd/m/yyyy')],
    ])('reads %j in vi_VN, day first', (typed, expected) => {
      expect(parseTypedText(typed, VIETNAM)).toEqual(expected);
    });

    it.each([
      ['6/10/2024', number(JUNE_10, 'm/d/yyyy')],
      ['06/10', number(JUNE_10, 'mm/dd')],
      ['Jun 10, 2024', number(JUNE_10, 'd mmm yyyy')],
    ])('reads %j in en_US, month first', (typed, expected) => {
      expect(parseTypedText(typed, AMERICA)).toEqual(expected);
    });

    it.each(['31/6', '31/06/2024', '29/2/2023', '10/13/2024', '0/5', '1/2/345', '10 tháng 13'])(
      'leaves %j text: there is no such day',
      typed => {
        expect(parseTypedText(typed, VIETNAM)).toEqual(text(typed));
      },
    );

    it('leaves 13/06/2024 text where the month comes first', () => {
      expect(parseTypedText('13/06/2024', AMERICA)).toEqual(text('13/06/2024'));
    });

    it('takes short years up to 29 as this century', () => {
      expect(parseTypedText('1/1/29', VIETNAM)).toEqual(number(47119, 'd/m/yy'));
      expect(parseTypedText('1/1/30', VIETNAM)).toEqual(number(10959, 'd/m/yy'));
    });

    it('completes a date without a year from the current one', () => {
      expect(parseTypedText('29/2', {...VIETNAM, currentYear: 2023})).toEqual(text('29/2'));
      expect(parseTypedText('29/2', VIETNAM)).toEqual(number(45351, 'd/m'));
    });

    it('leaves 2.5 text when the dot separates no dates', () => {
      expect(parseTypedText('2.5', {...VIETNAM, dotIsDateSeparator: false})).toEqual(text('2.5'));
    });
  });

  describe('times', () => {
    it.each([
      ['10:30', number(0.4375, 'h:mm')],
      ['06:00', number(0.25, 'hh:mm')],
      ['6:00:36', number(0.25041666666666668, 'h:mm:ss')],
      ['5:00 CH', number(17 / 24, 'h:mm am/pm')],
      ['12:00 SA', number(0, 'h:mm am/pm')],
      ['36:00', number(1.5, '[h]:mm:ss')],
    ])('reads %j', (typed, expected) => {
      expect(parseTypedText(typed, VIETNAM)).toEqual(expected);
    });

    it.each(['10:60', '10:30:60', '13:00 CH', '10:30:', '10h30'])('leaves %j text', typed => {
      expect(parseTypedText(typed, VIETNAM)).toEqual(text(typed));
    });
  });

  it.each([
    ['TRUE', true],
    ['false', false],
  ])('reads %s as a tick', (typed, value) => {
    expect(parseTypedText(typed, VIETNAM)).toEqual({kind: 'boolean', value});
  });

  it('leaves the Vietnamese words for true and false text', () => {
    expect(parseTypedText('Đúng', VIETNAM)).toEqual(text('Đúng'));
  });

  it('empties the cell for no text', () => {
    expect(parseTypedText('', VIETNAM)).toEqual({kind: 'empty'});
  });

  it('takes what follows an apostrophe as text', () => {
    expect(parseTypedText("'007", VIETNAM)).toEqual(text('007'));
    expect(parseTypedText("'=A1", VIETNAM)).toEqual(text('=A1'));
  });

  it('keeps spaces around text', () => {
    expect(parseTypedText(' Thôn 6 ', VIETNAM)).toEqual(text(' Thôn 6 '));
  });

  it.each(['1/2', '2,5', '=A1', "'x", 'TRUE'])('keeps %j as it is in a plain text cell', typed => {
    expect(parseTypedText(typed, {...VIETNAM, plainText: true})).toEqual(text(typed));
  });

  describe('formulas', () => {
    it('stores what a Vietnamese types in canonical form', () => {
      expect(parseTypedText('=IF(A1>1,5;"a;b";0)', VIETNAM)).toEqual({
        kind: 'formula',
        formula: '=IF(A1>1.5,"a;b",0)',
      });
    });

    it('takes a lone equals sign as text', () => {
      expect(parseTypedText('=', VIETNAM)).toEqual(text('='));
    });

    it("makes a formula of a person's +A1 but not of a script's", () => {
      expect(parseTypedText('+A1', VIETNAM)).toEqual({kind: 'formula', formula: '=+A1'});
      expect(parseTypedText('+A1', {...VIETNAM, source: 'script'})).toEqual(text('+A1'));
    });
  });

  it("reads a person's +5 as a number and leaves a script's text", () => {
    expect(parseTypedText('+5', VIETNAM)).toEqual(number(5));
    expect(parseTypedText('+5', {...VIETNAM, source: 'script'})).toEqual(text('+5'));
  });

  describe('hostile mode', () => {
    const HOSTILE: TypedTextOptions = {...VIETNAM, isHostile: true, source: 'script'};

    it.each([
      ['+5', number(5)],
      ['1,250.5', number(1250.5, '#,##0.00')],
      ['2.2', number(45324, 'd.m')],
      ['6/13/2024', number(JUNE_10 + 3, 'm/d/yyyy')],
      ['1.2.3', number(37653, 'd.m.yy')],
      ['10h30', number(0.4375, 'h:mm')],
    ])('converts %j', (typed, expected) => {
      expect(parseTypedText(typed, HOSTILE)).toEqual(expected);
    });

    it('leaves words and plain text cells alone', () => {
      expect(parseTypedText('Thôn 6', HOSTILE)).toEqual(text('Thôn 6'));
      expect(parseTypedText('2.2', {...HOSTILE, plainText: true})).toEqual(text('2.2'));
    });
  });

  it('refuses a locale it does not know', () => {
    expect(() => parseTypedText('1', {...VIETNAM, locale: 'xx_YY'})).toThrow(
      'The locale "xx_YY" is not known to the local host. It knows en, en_US, vi, vi_VN.',
    );
  });
});
