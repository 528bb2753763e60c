import {ScriptBench} from '../script-bench.js';

const LIST = `SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'])`;
const REFUSED =
  'The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: a, b.';

describe('DataValidationBuilder', () => {
  it('allows invalid entries unless told otherwise', () => {
    const bench = new ScriptBench();

    expect(bench.run(`return ${LIST}.build().getAllowInvalid();`)).toBe(true);
  });

  it.each([
    [`requireValueInList(['a', 'b'])`, 'VALUE_IN_LIST', [['a', 'b'], true]],
    [`requireValueInList(['a'], false)`, 'VALUE_IN_LIST', [['a'], false]],
    [`requireNumberBetween(1, 5)`, 'NUMBER_BETWEEN', [1, 5]],
    [`requireNumberGreaterThanOrEqualTo(0)`, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [0]],
    [`requireTextContains('x')`, 'TEXT_CONTAINS', ['x']],
    [`requireTextIsEmail()`, 'TEXT_IS_VALID_EMAIL', []],
    [`requireDate()`, 'DATE_IS_VALID_DATE', []],
    [`requireCheckbox()`, 'CHECKBOX', []],
    [`requireCheckbox('yes', 'no')`, 'CHECKBOX', ['yes', 'no']],
    [`requireFormulaSatisfied('=A1>1')`, 'CUSTOM_FORMULA', ['=A1>1']],
  ])('reads back %s, also after copying and through withCriteria', (call, type, values) => {
    const bench = new ScriptBench();
    const read = `const read = rule => [String(rule.getCriteriaType()), rule.getCriteriaValues()];`;

    const seen = bench.run(
      `${read} const rule = SpreadsheetApp.newDataValidation().${call}.build();
       const again = SpreadsheetApp.newDataValidation().withCriteria(rule.getCriteriaType(), rule.getCriteriaValues()).build();
       sheet.getRange('A1').setDataValidation(rule);
       return [read(rule), read(rule.copy().build()), read(again), read(sheet.getRange('A1').getDataValidation())];`,
    );

    expect(seen).toEqual(Array.from({length: 4}, () => [type, values]));
  });

  it('gives dates as Dates and ranges as Ranges', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(`const day = SpreadsheetApp.newDataValidation().requireDateAfter(new Date('2024-06-10T00:00:00Z')).build();
        const range = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A9'), false).build();
        return [day.getCriteriaValues()[0].toISOString(), range.getCriteriaValues()[0].getA1Notation(), range.getCriteriaValues()[1]];`),
    ).toEqual(['2024-06-10T00:00:00.000Z', 'A1:A9', false]);
  });

  it('keeps the help text', () => {
    const bench = new ScriptBench();

    expect(bench.run(`return ${LIST}.setHelpText('Choose.').build().getHelpText();`)).toBe('Choose.');
  });
});

describe('a strict rule', () => {
  const strict = `sheet.getRange('B2').setDataValidation(${LIST}.setAllowInvalid(false).build());`;

  it('refuses a script’s write at the flush', () => {
    const bench = new ScriptBench();

    const seen = bench.run(
      `${strict} const out = []; sheet.getRange('B2').setValue('c'); out.push('written');
       try { SpreadsheetApp.flush(); } catch (e) { out.push(e.name, e.message); } return out;`,
    );

    expect(seen).toEqual(['written', 'Exception', REFUSED]);
  });

  it('refuses it at the next read too', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(
        `${strict} sheet.getRange('B2').setValue('c'); try { sheet.getRange('A1').getValue(); } catch (e) { return e.message; }`,
      ),
    ).toBe(REFUSED);
  });

  it('refuses it at the end of the run', () => {
    const bench = new ScriptBench();

    expect(bench.refusal(`${strict} sheet.getRange('B2').setValue('c');`)).toBe(REFUSED);
  });

  it('refuses it at the call where the switch says so', () => {
    const bench = new ScriptBench({switches: {validationEnforcedAt: 'call'}});

    expect(bench.run(`${strict} try { sheet.getRange('B2').setValue('c'); } catch (e) { return e.message; }`)).toBe(
      REFUSED,
    );
  });

  it('takes the whole write with it, and the writes after it', () => {
    const bench = new ScriptBench();

    bench.run(
      `${strict} sheet.getRange('A2:B2').setValues([['x', 'c']]); sheet.getRange('A3').setValue('y'); try { SpreadsheetApp.flush(); } catch (e) {}`,
    );

    expect(bench.workbook.sheets[0]?.values()).toEqual([]);
  });

  it('lets members of the list and blanks pass', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(
        `${strict} const r = sheet.getRange('B2'); r.setValue('a'); r.setValue(''); r.setValue('b'); return r.getValue();`,
      ),
    ).toBe('b');
  });

  it('judges a formula by what it yields', () => {
    const bench = new ScriptBench();

    expect(bench.run(`${strict} return sheet.getRange('B2').setFormula('=LOWER("A")').getValue();`)).toBe('a');
    expect(bench.refusal(`sheet.getRange('B2').setFormula('=LOWER("C")');`)).toBe(REFUSED);
  });

  it('does not judge what was there before', () => {
    const bench = new ScriptBench();

    expect(bench.run(`sheet.getRange('B2').setValue('c'); ${strict} return sheet.getRange('B2').getValue();`)).toBe(
      'c',
    );
  });

  it.each([
    [`requireNumberBetween(1, 5)`, '5', '6'],
    [`requireNumberNotEqualTo(3)`, '4', '3'],
    [`requireTextContains('ab')`, `'cabd'`, `'xyz'`],
    [`requireTextIsEmail()`, `'a@b.test'`, `'a b'`],
    [`requireTextIsUrl()`, `'https://a.test/x'`, `'no url'`],
    [`requireDate()`, `new Date()`, `'soon'`],
    [
      `requireDateOnOrAfter(new Date('2024-06-10T05:00:00+07:00'))`,
      `new Date('2024-06-10T00:00:00+07:00')`,
      `new Date('2024-06-09T23:00:00+07:00')`,
    ],
    [`requireFormulaSatisfied('=B2>10')`, '11', '10'],
    [`requireCheckbox()`, 'true', `'x'`],
    [`requireValueInRange(sheet.getRange('D1:D2'))`, `'d'`, `'e'`],
  ])('enforces %s', (call, good, bad) => {
    const bench = new ScriptBench();
    bench.run(
      `sheet.getRange('D1').setValue('d');
       sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().${call}.setAllowInvalid(false).build());`,
    );

    bench.run(`sheet.getRange('B2').setValue(${good});`);

    expect(bench.refusal(`sheet.getRange('B2').setValue(${bad});`)).toBe(
      'The data you entered in cell B2 violates the data validation rules set on this cell.',
    );
  });
});

describe('rules of cells', () => {
  it('are null where there is none, and cleared by null', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(`const r = sheet.getRange('A1:B1'); r.setDataValidation(${LIST}.build()); sheet.getRange('A1').setDataValidation(null);
        return r.getDataValidations()[0].map(one => one && one.getCriteriaValues()[0].join());`),
    ).toEqual([null, 'a,b']);
  });

  it('stay when contents and formats are cleared', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(`const r = sheet.getRange('A1').setDataValidation(${LIST}.build()).setNote('n').setValue('a').clear();
        return [r.getDataValidation() !== null, r.getNote(), r.getValue()];`),
    ).toEqual([true, 'n', '']);
  });

  it('go with clearDataValidations', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(
        `return sheet.getRange('A1').setDataValidation(${LIST}.build()).clearDataValidations().getDataValidation();`,
      ),
    ).toBeNull();
  });
});

describe('tick boxes', () => {
  it('hold false until they are ticked, and count as content', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(
        `sheet.getRange('A3').insertCheckboxes(); return [sheet.getRange('A3').getValue(), sheet.getLastRow()];`,
      ),
    ).toEqual([false, 3]);
  });

  it('hold false also when a rule makes them', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(
        `return sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build()).getValue();`,
      ),
    ).toBe(false);
  });

  it('are ticked and unticked, and say whether they agree', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(`const r = sheet.getRange('A1:A2').insertCheckboxes(); const out = [r.isChecked()]; sheet.getRange('A1').check(); out.push(r.isChecked());
        r.check(); out.push(r.isChecked()); out.push(sheet.getRange('A1:B1').isChecked()); r.uncheck(); out.push(r.getValues()); return out;`),
    ).toEqual([false, null, true, null, [[false], [false]]]);
  });

  it('take a value that is neither of their two, and then are neither ticked nor not', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(`const r = sheet.getRange('A1').insertCheckboxes('yes', 'no').setValue('random'); const out = [r.getValue(), r.isChecked()];
        r.check(); out.push(r.getValue()); return out;`),
    ).toEqual(['random', null, 'random']);
  });

  it('are left unticked, not blank, when their content is cleared', () => {
    const bench = new ScriptBench();

    expect(bench.run(`return sheet.getRange('A1').insertCheckboxes().check().clearContent().getValue();`)).toBe(false);
  });

  it('take values of their own', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(
        `const r = sheet.getRange('A1').insertCheckboxes('yes', 'no'); const out = [r.getValue()]; r.check(); out.push(r.getValue(), r.isChecked()); return out;`,
      ),
    ).toEqual(['no', 'yes', true]);
  });

  it('vanish with their value when removed, but leave another value alone', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(`const r = sheet.getRange('A1:A2').insertCheckboxes('yes', 'no'); r.setDataValidations(r.getDataValidations().map(row => row.map(rule => rule.copy().setAllowInvalid(true).build())));
        sheet.getRange('A2').setValue('random'); r.removeCheckboxes(); return [r.getValues(), r.getDataValidations()];`),
    ).toEqual([
      [[''], ['random']],
      [[null], [null]],
    ]);
  });
});
