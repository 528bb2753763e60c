import fc from 'fast-check';
import {OWNER, ScriptBench} from '../script-bench.js';

describe('Range.setValues and getValues', () => {
  it('read back what was set, blank cells as empty text', () => {
    const bench = new ScriptBench();

    const values = bench.run(
      `sheet.getRange('A1:B2').setValues([[1, 'a'], [true, null]]); return sheet.getDataRange().getValues();`,
    );

    expect(values).toEqual([
      [1, 'a'],
      [true, ''],
    ]);
  });

  it('give arrays of the script’s own realm', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(`const v = sheet.getRange('A1:B2').getValues(); return v instanceof Array && v[0] instanceof Array;`),
    ).toBe(true);
  });

  it('refuse a table with the wrong number of rows', () => {
    const bench = new ScriptBench();

    expect(bench.refusal(`sheet.getRange('A1:A3').setValues([[1], [2]]);`)).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    );
  });

  it('refuse a table with the wrong number of columns', () => {
    const bench = new ScriptBench();

    expect(bench.refusal(`sheet.getRange('A1:C1').setValues([[1, 2]]);`)).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 3.',
    );
  });

  it('refuse a ragged table by the row that differs', () => {
    const bench = new ScriptBench();

    expect(bench.refusal(`sheet.getRange('A1:B2').setValues([[1, 2], [3]]);`)).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('refuse a list where a table is wanted', () => {
    const bench = new ScriptBench();

    expect(bench.refusal(`sheet.getRange('A1:B1').setValues('x');`)).toBe(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it('keep numbers, truth values and texts of any kind exactly', () => {
    const text = fc.string().filter(one => !/^[=+'\s]|\s$|^$/.test(one) && !/[\d]|^true$|^false$/i.test(one));
    const value = fc.oneof(fc.double({noNaN: true, noDefaultInfinity: true}), fc.boolean(), text);
    fc.assert(
      fc.property(value, given => {
        const bench = new ScriptBench();
        bench.workbook.title = JSON.stringify(Object.is(given, -0) ? 0 : given);
        return Object.is(
          bench.run(`return sheet.getRange('A1').setValue(JSON.parse(ss.getName())).getValue();`),
          Object.is(given, -0) ? 0 : given,
        );
      }),
      {numRuns: 60},
    );
  });
});

describe('Range.setValue', () => {
  it('fills the whole range', () => {
    const bench = new ScriptBench();

    expect(bench.run(`return sheet.getRange('A1:B2').setValue(7).getValues();`)).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each(['null', 'undefined', "''"])('empties a cell given %s', blank => {
    const bench = new ScriptBench();

    bench.run(`sheet.getRange('A1').setValue('x'); sheet.getRange('A1').setValue(${blank});`);

    expect(bench.workbook.sheets[0]?.grid.lastRow()).toBe(0);
  });

  it.each([
    ['"-5"', -5],
    ['"+5"', '+5'],
    ['"1.5"', 1.5],
    ['"true"', true],
    ['"abc"', 'abc'],
  ])('reads the text %s in an English spreadsheet', (given, expected) => {
    const bench = new ScriptBench({locale: 'en_US'});

    expect(bench.run(`return sheet.getRange('A1').setValue(${given}).getValue();`)).toBe(expected);
  });

  it('keeps texts as they are where the switch says so', () => {
    const bench = new ScriptBench({switches: {setValueParsesStrings: false}});

    expect(bench.run(`return sheet.getRange('A1').setValue('3/4').getValue();`)).toBe('3/4');
  });

  it('takes every text of a plain-text cell literally', () => {
    const bench = new ScriptBench({locale: 'vi_VN'});

    expect(bench.run(`return sheet.getRange('A1').setNumberFormat('@').setValue('007').getValue();`)).toBe('007');
  });

  it.each([
    ['=1+1', '=1+1', ''],
    ["'=1+1", '', '=1+1'],
    [' =1+1', '=1+1', ''],
    ['\uff1d1+1', '=1+1', ''],
    ['+SUM(1)', '=+SUM(1)', ''],
    ['+84912345678', '', '+84912345678'],
    ['-5', '', '-5'],
    ['007', '', '007'],
  ])('reads %j in a plain-text cell at its worst where the switch says so', (given, formula, text) => {
    const bench = new ScriptBench({locale: 'vi_VN', switches: {plainTextIsLiteral: false}});
    bench.run(`sheet.getRange('A1').setNumberFormat('@').setValue(${JSON.stringify(given)});`);

    const cell = bench.workbook.sheets[0]?.cellAt(1, 1);

    expect(cell?.formula).toBe(formula);
    if (formula === '') expect(cell?.value).toBe(text);
  });

  it('reads 3/4 as 3 April in a Vietnamese spreadsheet', () => {
    const bench = new ScriptBench({locale: 'vi_VN'});

    const date = bench.run(`return sheet.getRange('A1').setValue('3/4').getValue().toISOString();`);

    expect(date).toBe('2024-04-02T17:00:00.000Z');
  });

  it('takes a leading = for a formula', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(
        `sheet.getRange('A1').setValue(2); const r = sheet.getRange('A2').setValue('=A1*3'); return [r.getFormula(), r.getValue(), sheet.getRange('A1').getFormula()];`,
      ),
    ).toEqual(['=A1*3', 6, '']);
  });
});

describe('dates', () => {
  it('read back as a Date of the same instant, shown in the spreadsheet’s zone and locale', () => {
    const bench = new ScriptBench({locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh'});

    const seen = bench.run(
      `const r = sheet.getRange('A1').setValue(new Date('2024-06-09T17:00:00Z')); const d = r.getValue(); return [d instanceof Date, d.toISOString(), r.getDisplayValue()];`,
    );

    expect(seen).toEqual([true, '2024-06-09T17:00:00.000Z', '10/06/2024']);
  });

  it('follow the spreadsheet’s time zone across a change of clocks', () => {
    const bench = new ScriptBench({timeZone: 'America/New_York'});

    expect(bench.run(`return sheet.getRange('A1').setValue(new Date('2024-07-01T04:00:00Z')).getDisplayValue();`)).toBe(
      '7/1/2024',
    );
  });

  it('are numbers that a date format turns into Dates', () => {
    const bench = new ScriptBench({timeZone: 'Asia/Ho_Chi_Minh'});

    expect(
      bench.run(`return sheet.getRange('A1').setValue(45453).setNumberFormat('dd/MM/yyyy').getValue().toISOString();`),
    ).toBe('2024-06-09T17:00:00.000Z');
  });
});

describe('formulas', () => {
  it('are read back, and are empty for constants', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(`sheet.getRange('A1:B1').setValues([[1, '=A1+1']]); return sheet.getRange('A1:B1').getFormulas();`),
    ).toEqual([['', '=A1+1']]);
  });

  it('take semicolons in a Vietnamese spreadsheet', () => {
    const bench = new ScriptBench({locale: 'vi_VN'});

    expect(bench.run(`return sheet.getRange('A1').setFormula('=SUM(1;2)').getValue();`)).toBe(3);
  });
});

describe('isBlank', () => {
  it('is true without content, whatever the format', () => {
    const bench = new ScriptBench();

    expect(bench.run(`return sheet.getRange('A1:B2').setBackground('red').isBlank();`)).toBe(true);
  });

  it('is false where one cell has content', () => {
    const bench = new ScriptBench();

    expect(bench.run(`sheet.getRange('B2').setValue(0); return sheet.getRange('A1:B2').isBlank();`)).toBe(false);
  });
});

describe('the gate', () => {
  it('sees every call with its cells', () => {
    const bench = new ScriptBench();

    bench.run(`sheet.getRange('A1:C2').setValues([[1,2,3],[4,5,6]]);`);

    expect(bench.calls.at(-1)).toEqual({member: 'Range.setValues', kind: 'write', cells: 6});
  });

  it('lets the owner of the file write', () => {
    const bench = new ScriptBench();

    expect(bench.run(`return sheet.getRange('A1').canEdit();`, OWNER)).toBe(true);
  });
});
