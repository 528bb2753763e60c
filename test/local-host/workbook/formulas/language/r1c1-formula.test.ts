import fc from 'fast-check';
import {fromR1C1, toR1C1} from '../../../../../local-host/workbook/formulas/language/r1c1-formula.js';

const AT = {row: 2, column: 2};

describe('R1C1 formulas', () => {
  it.each([
    ['=A1', '=R[-1]C[-1]'],
    ['=B2', '=RC'],
    ['=$A$1+C2', '=R1C1+RC[1]'],
    ['=SUM(B3:B$9)', '=SUM(R[1]C:R9C)'],
    ['=\'My sheet\'!A1&"R1C1"', '=\'My sheet\'!R[-1]C[-1]&"R1C1"'],
  ])('%s on B2 is %s, both ways', (a1, r1c1) => {
    expect(toR1C1(a1, AT)).toBe(r1c1);
    expect(fromR1C1(r1c1, AT)).toBe(a1);
  });

  it('are undone by reading them on the same cell', () => {
    const line = fc.integer({min: 1, max: 30});
    fc.assert(
      fc.property(line, line, fc.boolean(), fc.boolean(), (row, column, isRowFixed, isColumnFixed) => {
        const letters = column > 26 ? `A${String.fromCharCode(64 + column - 26)}` : String.fromCharCode(64 + column);
        const formula = `=${isColumnFixed ? '$' : ''}${letters}${isRowFixed ? '$' : ''}${row}*2`;

        expect(fromR1C1(toR1C1(formula, AT), AT)).toBe(formula);
      }),
    );
  });
});
