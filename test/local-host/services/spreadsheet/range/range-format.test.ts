import {ScriptBench} from '../script-bench.js';

describe('formats', () => {
  it.each([
    ['Background', 'Backgrounds', '#ffffff', `'Red'`, '#ff0000'],
    ['Background', 'Backgrounds', '#ffffff', `'#ABC'`, '#aabbcc'],
    ['FontColor', 'FontColors', '#000000', `'#00FF7f'`, '#00ff7f'],
    ['NumberFormat', 'NumberFormats', '0.###############', `'dd/MM/yyyy'`, 'dd/MM/yyyy'],
    ['FontFamily', 'FontFamilies', 'Arial', `'Times New Roman'`, 'Times New Roman'],
    ['FontSize', 'FontSizes', 10, `14`, 14],
    ['FontWeight', 'FontWeights', 'normal', `'bold'`, 'bold'],
    ['FontStyle', 'FontStyles', 'normal', `'italic'`, 'italic'],
    ['FontLine', 'FontLines', 'none', `'line-through'`, 'line-through'],
    ['HorizontalAlignment', 'HorizontalAlignments', 'general', `'center'`, 'center'],
    ['VerticalAlignment', 'VerticalAlignments', 'bottom', `'middle'`, 'middle'],
    ['Wrap', 'Wraps', false, `true`, true],
  ])('read back %s from default, single value and table', (...[one, many, byDefault, given, expected]) => {
    const bench = new ScriptBench();

    const seen = bench.run(
      `const r = sheet.getRange('A1:B2'); const before = r.get${one}(); r.set${one}(${given}); const all = r.get${many}();
       sheet.getRange('C1:C2').set${many}([[${given}], [${given}]]); return [before, r.get${one}(), all, sheet.getRange('C2').get${one}()];`,
    );

    expect(seen).toEqual([
      byDefault,
      expected,
      [
        [expected, expected],
        [expected, expected],
      ],
      expected,
    ]);
  });

  it('read back enumerations', () => {
    expect(
      new ScriptBench()
        .run(`const r = sheet.getRange('A1'); const before = String(r.getWrapStrategy()); r.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
        return [before, r.getWrapStrategy() === SpreadsheetApp.WrapStrategy.CLIP, r.getTextDirection()];`),
    ).toEqual(['OVERFLOW', true, null]);
  });

  it('are reset by null', () => {
    expect(
      new ScriptBench()
        .run(`const r = sheet.getRange('A1').setBackground('red').setFontWeight('bold').setHorizontalAlignment('left');
        r.setBackground(null).setFontWeight(null).setHorizontalAlignment(null); return [r.getBackground(), r.getFontWeight(), r.getHorizontalAlignment()];`),
    ).toEqual(['#ffffff', 'normal', 'general']);
  });

  it.each([`setBackground('no colour')`, `setFontWeight('heavy')`, `setFontLine('wavy')`])('refuse %s', call => {
    expect(new ScriptBench().refusal(`sheet.getRange('A1').${call};`)).toMatch(/^Invalid argument/);
  });

  it('refuse a table of another shape', () => {
    expect(new ScriptBench().refusal(`sheet.getRange('A1:A2').setBackgrounds([['red']]);`)).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
  });

  it('go with clearFormat and clear, not with clearContent', () => {
    expect(
      new ScriptBench()
        .run(`const a = sheet.getRange('A1').setValue(1).setBackground('red').clearContent().getBackground();
        const b = sheet.getRange('A2').setValue(1).setBackground('red').clearFormat(); const c = sheet.getRange('A3').setValue(1).setBackground('red').clear();
        return [a, b.getBackground(), b.getValue(), c.getBackground(), c.getValue()];`),
    ).toEqual(['#ff0000', '#ffffff', 1, '#ffffff', '']);
  });

  it('of numbers stay with clearFormat', () => {
    expect(
      new ScriptBench().run(
        `return sheet.getRange('A1').setNumberFormat('0.00').setBackground('red').clearFormat().getNumberFormat();`,
      ),
    ).toBe('0.00');
  });

  it('draw borders around and within', () => {
    const bench = new ScriptBench();

    bench.run(`sheet.getRange('A1:B2').setBorder(true, true, true, true, null, true, '#00f', SpreadsheetApp.BorderStyle.SOLID_THICK);
      sheet.getRange('A1').setBorder(false, null, null, null, null, null);`);

    const line = {style: 'SOLID_THICK', color: '#0000ff'};
    expect(bench.workbook.sheets[0]?.cellAt(1, 1).style.borders).toEqual({left: line, bottom: line});
    expect(bench.workbook.sheets[0]?.cellAt(2, 2).style.borders).toEqual({top: line, right: line, bottom: line});
  });
});

describe('RangeList', () => {
  it('does to each range what it is told', () => {
    expect(
      new ScriptBench()
        .run(`const list = sheet.getRangeList(['A1:A2', 'C3']).setBackground('red').setValue(5).setFontWeight('bold');
        return [list.getRanges().map(r => r.getA1Notation()), sheet.getRange('A2').getValue(), sheet.getRange('C3').getBackground(), sheet.getRange('B2').isBlank(), sheet.getRange('C3').getFontWeight()];`),
    ).toEqual([['A1:A2', 'C3'], 5, '#ff0000', true, 'bold']);
  });

  it('is one call for all its cells', () => {
    const bench = new ScriptBench();

    bench.run(`sheet.getRangeList(['A1:A2', 'C3']).clearContent();`);

    expect(bench.calls.at(-1)).toEqual({member: 'RangeList.clearContent', kind: 'write', cells: 3});
  });
});

describe('merged blocks', () => {
  it('keep the top left content only', () => {
    expect(
      new ScriptBench().run(
        `const r = sheet.getRange('A1:B2').setValues([[1,2],[3,4]]).merge(); return [r.getValues(), r.isPartOfMerge(), sheet.getRange('B2').getMergedRanges()[0].getA1Notation()];`,
      ),
    ).toEqual([
      [
        [1, ''],
        ['', ''],
      ],
      true,
      'A1:B2',
    ]);
  });

  it('are made across and down', () => {
    const merged = (call: string) =>
      new ScriptBench().run(
        `sheet.getRange('A1:B2').${call}(); return sheet.getRange('A1:B2').getMergedRanges().map(r => r.getA1Notation());`,
      );

    expect(merged('mergeAcross')).toEqual(['A1:B1', 'A2:B2']);
    expect(merged('mergeVertically')).toEqual(['A1:A2', 'B1:B2']);
  });

  it.each([`getRange('B1:C1').merge()`, `getRange('A1').breakApart()`])('refuse to be cut by %s', call => {
    expect(new ScriptBench().refusal(`sheet.getRange('A1:B1').merge(); sheet.${call};`)).toBe(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  });

  it('come apart when wholly selected', () => {
    expect(
      new ScriptBench().run(
        `sheet.getRange('A1:B1').merge(); return sheet.getRange('A1:C3').breakApart().getMergedRanges().length;`,
      ),
    ).toBe(0);
  });
});
