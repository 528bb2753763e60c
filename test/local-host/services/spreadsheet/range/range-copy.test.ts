import {ScriptBench} from '../script-bench.js';

const SOURCE = `sheet.getRange('A1:B1').setValues([[1, '=A1*2']]); sheet.getRange('A1').setBackground('#ff0000').setNote('n')
  .setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 9).build()); sheet.setColumnWidth(1, 50);
  const from = sheet.getRange('A1:B1'); const to = sheet.getRange('C3'); const cell = sheet.getRange('C3');
  const look = () => [cell.getValue(), sheet.getRange('D3').getFormula(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null, sheet.getColumnWidth(3)];`;

describe('Range.copyTo', () => {
  it.each([
    ['PASTE_NORMAL', [1, '=C3*2', '#ff0000', 'n', true, 100]],
    ['PASTE_NO_BORDERS', [1, '=C3*2', '#ff0000', 'n', true, 100]],
    ['PASTE_FORMAT', ['', '', '#ff0000', '', false, 100]],
    ['PASTE_FORMULA', [1, '=C3*2', '#ffffff', '', false, 100]],
    ['PASTE_VALUES', [1, '', '#ffffff', '', false, 100]],
    ['PASTE_DATA_VALIDATION', ['', '', '#ffffff', '', true, 100]],
    ['PASTE_COLUMN_WIDTHS', ['', '', '#ffffff', '', false, 50]],
    ['PASTE_CONDITIONAL_FORMATTING', ['', '', '#ffffff', '', false, 100]],
  ])('takes over with %s what its name says', (type, expected) => {
    expect(
      new ScriptBench().run(`${SOURCE} from.copyTo(to, SpreadsheetApp.CopyPasteType.${type}, false); return look();`),
    ).toEqual(expected);
  });

  it('pastes the computed value with PASTE_VALUES', () => {
    expect(
      new ScriptBench().run(
        `${SOURCE} from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_VALUES, false); return sheet.getRange('D3').getValue();`,
      ),
    ).toBe(2);
  });

  it.each([
    [`{formatOnly: true}`, ['', '', '#ff0000', '', false, 100]],
    [`{contentsOnly: true}`, [1, '', '#ffffff', '', false, 100]],
  ])('takes the older options %s', (options, expected) => {
    expect(new ScriptBench().run(`${SOURCE} from.copyTo(to, ${options}); return look();`)).toEqual(expected);
  });

  it('gives a smaller destination the whole source', () => {
    expect(
      new ScriptBench().run(
        `sheet.getRange('A1:B2').setValues([[1,2],[3,4]]); sheet.getRange('A1:B2').copyTo(sheet.getRange('D1')); return sheet.getRange('D1:E2').getValues();`,
      ),
    ).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('tiles a larger destination as often as the source fits wholly', () => {
    expect(
      new ScriptBench().run(
        `sheet.getRange('A1:A2').setValues([[1],[2]]); sheet.getRange('A1:A2').copyTo(sheet.getRange('C1:D5')); return sheet.getRange('C1:D5').getValues();`,
      ),
    ).toEqual([
      [1, 1],
      [2, 2],
      [1, 1],
      [2, 2],
      ['', ''],
    ]);
  });

  it('turns rows into columns when transposed', () => {
    expect(
      new ScriptBench().run(
        `sheet.getRange('A1:B3').setValues([[1,2],[3,4],[5,6]]); sheet.getRange('A1:B3').copyTo(sheet.getRange('D1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, true); return sheet.getRange('D1:F2').getValues();`,
      ),
    ).toEqual([
      [1, 3, 5],
      [2, 4, 6],
    ]);
  });

  it('carries merges and format rules to another sheet', () => {
    expect(
      new ScriptBench().run(`sheet.getRange('A1:B1').merge();
        sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>1').setBackground('red').setRanges([sheet.getRange('A1:B9')]).build()]);
        const other = ss.insertSheet('x'); sheet.getRange('A1:B2').copyTo(other.getRange('C3')); const rule = other.getConditionalFormatRules()[0];
        return [other.getRange('C3').getMergedRanges()[0].getA1Notation(), rule.getRanges()[0].getA1Notation(), rule.getBooleanCondition().getCriteriaValues()[0]];`),
    ).toEqual(['C3:D3', 'C3:D4', '=C3>1']);
  });

  it('copies onto itself as if the source were taken first', () => {
    expect(
      new ScriptBench().run(
        `sheet.getRange('A1:A3').setValues([[1],[2],[3]]); sheet.getRange('A1:A3').copyTo(sheet.getRange('A2')); return sheet.getRange('A1:A4').getValues().join();`,
      ),
    ).toBe('1,1,2,3');
  });

  it('refuses to paste beyond the sheet', () => {
    expect(new ScriptBench().refusal(`sheet.getRange('A1:B2').copyTo(sheet.getRange('Z1'));`)).toBe(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });
});
