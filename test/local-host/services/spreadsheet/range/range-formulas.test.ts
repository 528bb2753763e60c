import {ScriptBench} from '../script-bench.js';

describe('formulas that fill several cells', () => {
  it.each([
    ['MAP', '=MAP(A1:A2,LAMBDA(one,one*10))', [[10], [20]]],
    ['BYROW', '=BYROW(A1:B2,LAMBDA(row,SUM(row)))', [[4], [6]]],
    ['VSTACK', '=VSTACK(A2,A1)', [[2], [1]]],
    ['TOCOL', '=TOCOL(A1:A2)', [[1], [2]]],
    ['{…;…}', '={A2;A1}', [[2], [1]]],
    ['SPLIT', '=TRANSPOSE(SPLIT("a,b",","))', [['a'], ['b']]],
  ])('are read cell by cell: %s', (_, formula, values) => {
    const bench = new ScriptBench();

    const read = bench.run(
      `sheet.getRange('A1:B2').setValues([[1, 3], [2, 4]]);
       sheet.getRange('D1').setFormula(${JSON.stringify(formula)});
       return sheet.getRange('D1:D2').getValues();`,
    );

    expect(read).toEqual(values);
  });

  it('count for the last row and column, the data range, searches and appended rows', () => {
    const bench = new ScriptBench();

    const read = bench.run(
      `sheet.getRange('B1').setFormula('={1,2;3,4;5,6}');
       const out = [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation(),
         sheet.createTextFinder('6').findNext().getA1Notation()];
       sheet.appendRow(['sau']); out.push(sheet.getRange('A4').getValue()); return out;`,
    );

    expect(read).toEqual([3, 3, 'A1:C3', 'C3', 'sau']);
  });

  it('count no longer once they are gone', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(`const cell = sheet.getRange('A1').setFormula('=SEQUENCE(5)'); const out = [sheet.getLastRow()];
        cell.setFormula('=SEQUENCE(2)'); out.push(sheet.getLastRow()); cell.clearContent(); out.push(sheet.getLastRow()); return out;`),
    ).toEqual([5, 2, 0]);
  });

  it('are lost where a value stands in their way', () => {
    const bench = new ScriptBench();

    const read = bench.run(
      `sheet.getRange('D1').setFormula('={1;2}');
       sheet.getRange('D2').setValue('đây');
       return sheet.getRange('D1:D2').getValues();`,
    );

    expect(read).toEqual([['#REF!'], ['đây']]);
  });
});

describe('Range.setFormula', () => {
  it('moves what is not fixed along, in a range of several cells', () => {
    const bench = new ScriptBench();

    expect(bench.run(`return sheet.getRange('B1:C2').setFormula('=A1+$A$1').getFormulas();`)).toEqual([
      ['=A1+$A$1', '=B1+$A$1'],
      ['=A2+$A$1', '=B2+$A$1'],
    ]);
  });

  it('takes [0] in R1C1 for the row or column itself', () => {
    const bench = new ScriptBench();

    expect(bench.run(`return sheet.getRange('B2').setFormulaR1C1('=R[1]C[0]+R[0]C1').getFormula();`)).toBe('=B3+$A2');
  });
});

describe('Range.setFormulas', () => {
  it('empties the cells that are given null', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(
        `sheet.getRange('A1').setValue(5); return sheet.getRange('A1:B1').setFormulas([[null, '=1+1']]).getValues();`,
      ),
    ).toEqual([['', 2]]);
  });
});

describe('INDIRECT and OFFSET', () => {
  it('find cells that no other formula names, and see them change', () => {
    const bench = new ScriptBench();

    const read = bench.run(
      `sheet.getRange('A1').setFormula('=INDIRECT("C"&3)');
       sheet.getRange('A2').setFormula('=SUM(OFFSET(C1,1,0,3,1))');
       const seen = [];
       for (const value of [5, 7]) {
         sheet.getRange('C3').setValue(value);
         seen.push(sheet.getRange('A1:A2').getValues());
       }
       return seen;`,
    );

    expect(read).toEqual([
      [[5], [5]],
      [[7], [7]],
    ]);
  });
});

describe('a function that the host does not compute', () => {
  const SETTING = `sheet.getRange('A1').setFormula('=IFERROR(GOOGLEFINANCE("GOOG"),0)'); sheet.getRange('B1').setFormula('=A1+1');`;

  it.each(['A1', 'B1'])('is refused by name where %s is read', cell => {
    const bench = new ScriptBench();

    expect(bench.refusal(`${SETTING} sheet.getRange('${cell}').getValue();`)).toContain('GOOGLEFINANCE');
    expect(bench.refusal(`${SETTING} sheet.getRange('${cell}').getDisplayValue();`)).toContain('GOOGLEFINANCE');
  });

  it('is a formula nested so deep that the engine would break', () => {
    const bench = new ScriptBench();
    const deep = `=${'('.repeat(5000)}1${')'.repeat(5000)}`;

    expect(bench.refusal(`sheet.getRange('A1').setFormula('${deep}').getValue();`)).toContain(
      'nested more than 150 deep',
    );
    expect(bench.run(`return sheet.getRange('A1').setFormula('=1+1').getValue();`)).toBe(2);
  });

  it('stands in nobody’s way where it is not read', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(`${SETTING} return [sheet.getRange('A1').getFormula(), sheet.getRange('C1').getValue()];`),
    ).toEqual(['=IFERROR(GOOGLEFINANCE("GOOG"),0)', '']);
  });

  it('is #NAME? where Sheets has none of the name either', () => {
    const bench = new ScriptBench();

    expect(bench.run(`sheet.getRange('A1').setFormula('=THONXOM(1)'); return sheet.getRange('A1').getValue();`)).toBe(
      '#NAME?',
    );
  });
});
