import {ScriptBench} from '../script-bench.js';

describe('TextFinder.matchFormulaText', () => {
  it('looks at the formula of a cell that has one, at the constant of any other', () => {
    const found = new ScriptBench().run(
      `sheet.getRange('A1:A3').setValues([['thôn 1'], ['=LEN("thôn")'], [4]]);
       return ['thôn', '4'].map(text =>
         sheet.createTextFinder(text).matchFormulaText(true).findAll().map(range => range.getA1Notation()));`,
    );

    expect(found).toEqual([['A1', 'A2'], ['A3']]);
  });
});
