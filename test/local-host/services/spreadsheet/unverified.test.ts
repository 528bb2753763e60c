import {ScriptBench} from './script-bench.js';

const OWNER = 'owner@example.test';
const ANN = 'ann@example.test';

const STRICT = (criterion: string, cell = 'A1'): string =>
  `sheet.getRange('${cell}').setDataValidation(SpreadsheetApp.newDataValidation().${criterion}.setAllowInvalid(false).build());`;

describe('the switch strictRulesForScripts', () => {
  const RULES: readonly [criterion: string, bad: string][] = [
    [`requireValueInList(['a'])`, `'x'`],
    [`requireValueInRange(sheet.getRange('Z1:Z2'))`, `'x'`],
    ['requireCheckbox()', `'x'`],
    ['requireNumberBetween(1, 5)', '9'],
    [`requireTextContains('a')`, `'x'`],
    ['requireDate()', `'x'`],
    [`requireFormulaSatisfied('=A1>5')`, '1'],
  ];
  /** The criteria whose strict rule refuses a script's write. */
  const refusing = (strictRulesForScripts: 'all' | 'lists'): string[] =>
    RULES.filter(([criterion, bad]) => {
      const bench = new ScriptBench({switches: {strictRulesForScripts}});
      bench.run(STRICT(criterion));
      return bench.run(
        `try { sheet.getRange('A1').setValue(${bad}); SpreadsheetApp.flush(); } catch (e) { return true; }`,
      );
    }).map(([criterion]) => criterion.replace(/[(].*/, ''));

  it('says whether all of them refuse what scripts write, or only choices', () => {
    expect(refusing('all')).toEqual(RULES.map(([criterion]) => criterion.replace(/[(].*/, '')));
    expect(refusing('lists')).toEqual(['requireValueInList', 'requireValueInRange', 'requireCheckbox']);
  });
});

describe('the switch copyToMindsStrictRules', () => {
  const COPY = `sheet.getRange('C1:D1').merge().setValue('x'); ${STRICT(`requireValueInList(['a'])`)}
    sheet.getRange('A1').setValue('a'); SpreadsheetApp.flush();
    const types = SpreadsheetApp.CopyPasteType;`;
  const VALUES = `sheet.getRange('C1').copyTo(sheet.getRange('A1'), types.PASTE_VALUES, false); SpreadsheetApp.flush();`;

  it('lets a copy past the rule, or refuses it whole', () => {
    const lenient = new ScriptBench();
    expect(lenient.run(`${COPY} ${VALUES} return sheet.getRange('A1').getValue();`)).toBe('x');

    const strict = new ScriptBench({switches: {copyToMindsStrictRules: true}});
    expect(strict.refusal(`${COPY} ${VALUES}`)).toContain('The data you entered in cell A1 violates');
    expect(strict.run(`return sheet.getRange('A1').getValue();`)).toBe('a');
  });

  it('takes merges back too', () => {
    const strict = new ScriptBench({switches: {copyToMindsStrictRules: true}});
    strict.run(`${COPY} sheet.getRange('C1').setDataValidation(sheet.getRange('A1').getDataValidation());`);

    expect(
      strict.refusal(`sheet.getRange('C1:D1').copyTo(sheet.getRange('A5:B5')); SpreadsheetApp.flush();`),
    ).toContain('The data you entered in cell A5 violates');
    expect(strict.run(`return [sheet.getRange('A5').isBlank(), sheet.getRange('A5:B5').isPartOfMerge()];`)).toEqual([
      true,
      false,
    ]);
  });

  it('lets a copy that obeys pass, and one that brings no content', () => {
    const strict = new ScriptBench({switches: {copyToMindsStrictRules: true}});

    expect(
      strict.run(`${COPY} sheet.getRange('C1').setValue('a').setBackground('#ff0000');
        sheet.getRange('C1').copyTo(sheet.getRange('A1'), types.PASTE_VALUES, false);
        sheet.getRange('C1').copyTo(sheet.getRange('A1'), types.PASTE_FORMAT, false);
        return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground()];`),
    ).toEqual(['a', '#ff0000']);
  });
});

describe('the switch removingTheOwnerThrows', () => {
  const removal = (removingTheOwnerThrows: boolean, statements: string): unknown =>
    new ScriptBench({editors: [ANN], switches: {removingTheOwnerThrows}}).run(
      `const p = sheet.getRange('A1').protect();
       try { ${statements} } catch (e) { return e.message; }
       return p.getEditors().map(String);`,
    );

  it('passes the owner over, or refuses to remove them', () => {
    expect(removal(false, `p.removeEditors(['${OWNER}', '${ANN}']);`)).toEqual([]);
    expect(removal(true, `p.removeEditors(['${OWNER}', '${ANN}']);`)).toContain('cannot be removed');
  });

  it('does not stand in the way of the documented removeEditors(getEditors())', () => {
    expect(removal(true, 'p.addEditor(Session.getEffectiveUser()); p.removeEditors(p.getEditors());')).not.toContain(
      ANN,
    );
    expect(removal(true, `p.addEditor('${OWNER}'); p.removeEditors(p.getEditors());`)).toEqual([OWNER]);
  });
});

describe('the switch setFormulaIsInLocale', () => {
  const shown = (setFormulaIsInLocale: boolean, formula: string): unknown =>
    new ScriptBench({locale: 'vi_VN', switches: {setFormulaIsInLocale}}).run(
      `sheet.getRange('A1').setFormula('${formula}'); return sheet.getRange('A1').getDisplayValue();`,
    );

  it('takes a comma for the decimal sign of the locale, or for a separator', () => {
    expect(shown(true, '=SUM(1,2)')).toBe('1,2');
    expect(shown(false, '=SUM(1,2)')).toBe('3');
    expect(shown(false, '=1.5+1')).toBe('2,5');
  });

  it('lets semicolons separate either way', () => {
    expect([shown(true, '=SUM(1;2)'), shown(false, '=SUM(1;2)')]).toEqual(['3', '3']);
  });
});

describe('the switch formulasInheritFormats', () => {
  const SETTING = `sheet.getRange('A1:B1').setValues([[new Date('2024-06-10T00:00:00+07:00'), new Date('2024-06-08T00:00:00+07:00')]]);
    sheet.getRange('A2:B2').setValues([[0.5, 4]]);
    sheet.getRange('A2').setNumberFormat('0%');`;
  const shown = (formulasInheritFormats: boolean, formula: string): unknown =>
    new ScriptBench({switches: {formulasInheritFormats}}).run(
      `${SETTING} return sheet.getRange('D1').setFormula('${formula}').getDisplayValue();`,
    );

  it.each([
    ['=A1+1', '6/11/2024', '45454'],
    ['=1+A1', '6/11/2024', '45454'],
    ['=MAX(A1:B1)', '6/10/2024', '45453'],
    ['=IF(B2>0,A1,"")', '6/10/2024', '45453'],
    ['=(A1-1)', '6/9/2024', '45452'],
    ['=A2*B2', '200%', '2'],
    ['=SUM(A2)-0.25', '25%', '0.25'],
    ['=VLOOKUP(0.5,A2:B2,1,FALSE)', '50%', '0.5'],
  ])('makes %s show %s, or %s', (formula, inherited, plain) => {
    expect([shown(true, formula), shown(false, formula)]).toEqual([inherited, plain]);
  });

  it.each([
    ['=A1-B1', '2'],
    ['=COUNT(A1:B1)', '2'],
    ['=A1*2', '90906'],
    ['=A2/4', '0.125'],
    ['=A1>B1', 'TRUE'],
    ['=SUM(B2)', '4'],
  ])('means nothing to %s', (formula, text) => {
    expect([shown(true, formula), shown(false, formula)]).toEqual([text, text]);
  });

  it('lets the format of a cell’s own stand', () => {
    expect(
      new ScriptBench().run(
        `${SETTING} return sheet.getRange('D1').setNumberFormat('0').setFormula('=A1+1').getDisplayValue();`,
      ),
    ).toBe('45454');
  });

  it('gives a Date, or a number', () => {
    const isDate = (formulasInheritFormats: boolean): unknown =>
      new ScriptBench({switches: {formulasInheritFormats}}).run(
        `${SETTING} return sheet.getRange('D1').setFormula('=A1+1').getValue() instanceof Date;`,
      );

    expect([isDate(true), isDate(false)]).toEqual([true, false]);
  });

  it('goes on from cell to cell, and ends where cells go round in circles', () => {
    expect(
      new ScriptBench().run(
        `${SETTING} sheet.getRange('D1').setFormula('=A1+1'); sheet.getRange('D2:D9').setFormula('=D1+1');
        sheet.getRange('E1').setFormula('=E2+1'); sheet.getRange('E2').setFormula('=E1+1');
        return [sheet.getRange('D9').getDisplayValue(), sheet.getRange('E1').getDisplayValue()];`,
      ),
    ).toEqual(['6/19/2024', '#REF!']);
  });
});
