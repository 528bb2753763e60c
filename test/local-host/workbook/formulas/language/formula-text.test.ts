import fc from 'fast-check';
import {toCanonicalFormula, toLocalFormula} from '../../../../../local-host/workbook/formulas/language/formula-text.js';
import {tokenizeFormula} from '../../../../../local-host/workbook/formulas/language/formula-tokens.js';

describe('toCanonicalFormula', () => {
  it('turns semicolons and decimal commas of Vietnam into commas and points', () => {
    expect(toCanonicalFormula('=ROUND(A1*1,25;2)', 'vi_VN')).toBe('=ROUND(A1*1.25,2)');
  });

  it('turns the array columns of Vietnam into commas and keeps the rows', () => {
    expect(toCanonicalFormula('={1\\2,5;3\\4}', 'vi_VN')).toBe('={1,2.5;3,4}');
  });

  it('separates the arguments of a function within an array as arguments', () => {
    expect(toCanonicalFormula('={MAX(1;2)\\3}', 'vi_VN')).toBe('={MAX(1,2),3}');
  });

  it('leaves texts and sheet names alone', () => {
    expect(toCanonicalFormula('=A1&"1,5;2"&\'a;b,c\'!A1', 'vi_VN')).toBe('=A1&"1,5;2"&\'a;b,c\'!A1');
  });

  it('takes semicolons in America for commas', () => {
    expect(toCanonicalFormula('=SUM(A1;1.5)', 'en_US')).toBe('=SUM(A1,1.5)');
  });

  it('accepts a comma between arguments in Vietnam, or keeps the formula malformed', () => {
    expect(toCanonicalFormula('=SUM(A1,B1)', 'vi_VN')).toBe('=SUM(A1,B1)');
    expect(toCanonicalFormula('=SUM(A1,B1)', 'vi_VN', false)).toBe('=SUM(A1;B1)');
  });
});

describe('toLocalFormula', () => {
  it('shows Vietnamese separators', () => {
    expect(toLocalFormula('=IF(A1>1.5,{1,2.5;3,4},"a,b")', 'vi_VN')).toBe('=IF(A1>1,5;{1\\2,5;3\\4};"a,b")');
  });

  it('shows American formulas as they are stored', () => {
    expect(toLocalFormula('=IF(A1>1.5,{1,2;3,4},"x")', 'en_US')).toBe('=IF(A1>1.5,{1,2;3,4},"x")');
  });

  it('shows a malformed formula as it was typed', () => {
    expect(toLocalFormula('=SUM(A1;B1)', 'vi_VN')).toBe('=SUM(A1,B1)');
  });

  it('is undone by toCanonicalFormula', () => {
    const pieces = fc.constantFrom('A1', '1.5', ',', '(', ')', '{', '}', '"a,;b"', "'x;,'!B2", 'SUM', '+', ' ');
    fc.assert(
      fc.property(fc.array(pieces), texts => {
        const formula = `=${texts.join(' ')}`;
        expect(toCanonicalFormula(toLocalFormula(formula, 'vi_VN'), 'vi_VN', false)).toBe(formula);
      }),
    );
  });
});

describe('tokenizeFormula', () => {
  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        expect(
          tokenizeFormula(text)
            .map(token => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('tells references from functions, names and numbers', () => {
    const tokens = tokenizeFormula("=LOG10('Thôn ''6'!$B$1:C2,A:A,2:5,A2:A,x1y,1.5e3,#REF!)");

    expect(tokens.filter(({kind}) => kind !== 'sign').map(({kind, text}) => `${kind} ${text}`)).toEqual([
      'name LOG10',
      "reference 'Thôn ''6'!$B$1:C2",
      'reference A:A',
      'reference 2:5',
      'reference A2:A',
      'name x1y',
      'number 1.5e3',
      'error #REF!',
    ]);
  });
});
