import {ScriptBench} from './script-bench.js';

describe('conditional format rules', () => {
  it.each([
    [`whenCellEmpty()`, 'CELL_EMPTY', []],
    [`whenNumberBetween(1, 2)`, 'NUMBER_BETWEEN', [1, 2]],
    [`whenTextContains('x')`, 'TEXT_CONTAINS', ['x']],
    [`whenTextStartsWith('x')`, 'TEXT_STARTS_WITH', ['x']],
    [`whenFormulaSatisfied('=A1>1')`, 'CUSTOM_FORMULA', ['=A1>1']],
  ])('read back %s', (call, type, values) => {
    expect(
      new ScriptBench()
        .run(`const rule = SpreadsheetApp.newConditionalFormatRule().${call}.setBackground('#F00').setBold(true).setRanges([sheet.getRange('A1:B2')]).build();
        sheet.setConditionalFormatRules([rule]); const read = sheet.getConditionalFormatRules()[0]; const c = read.getBooleanCondition();
        return [String(c.getCriteriaType()), c.getCriteriaValues(), c.getBackground(), c.getBold(), c.getFontColor(), read.getRanges()[0].getA1Notation(), read.getGradientCondition()];`),
    ).toEqual([type, values, '#ff0000', true, null, 'A1:B2', null]);
  });

  it('know days that move with today', () => {
    expect(
      new ScriptBench()
        .run(`const c = SpreadsheetApp.newConditionalFormatRule().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).setRanges([sheet.getRange('A1')]).build().getBooleanCondition();
        return [String(c.getCriteriaType()), String(c.getCriteriaValues()[0])];`),
    ).toEqual(['DATE_BEFORE_RELATIVE', 'TODAY']);
  });

  it('need a range', () => {
    expect(new ScriptBench().refusal(`SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build();`)).toBe(
      'Ranges must have at least one range.',
    );
  });

  it('read back colour scales', () => {
    expect(
      new ScriptBench()
        .run(`const g = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#fff').setGradientMidpointWithValue('yellow', SpreadsheetApp.InterpolationType.PERCENT, '50').setGradientMaxpoint('red')
        .setRanges([sheet.getRange('A1')]).build().copy().build().getGradientCondition();
        return [g.getMinColor(), String(g.getMinType()), g.getMidColor(), String(g.getMidType()), g.getMidValue(), g.getMaxColor()];`),
    ).toEqual(['#ffffff', 'MIN', '#ffff00', 'PERCENT', '50', '#ff0000']);
  });

  it('go with clearConditionalFormatRules', () => {
    expect(
      new ScriptBench().run(
        `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('A1')]).build()]); sheet.clearConditionalFormatRules(); return sheet.getConditionalFormatRules().length;`,
      ),
    ).toBe(0);
  });

  it('stay on their sheet', () => {
    expect(
      new ScriptBench().refusal(
        `const other = ss.insertSheet('x'); sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([other.getRange('A1')]).build()]);`,
      ),
    ).toBe('Conditional format rule cannot reference a different sheet.');
  });
});

describe('rich text', () => {
  it('keeps links to the end and to places in the file', () => {
    expect(
      new ScriptBench()
        .run(`const value = SpreadsheetApp.newRichTextValue().setText('go there').setLinkUrl(3, 8, '#gid=0&range=A1').build();
        const read = sheet.getRange('B1').setRichTextValue(value).getRichTextValue();
        return [sheet.getRange('B1').getValue(), read.getText(), read.getLinkUrl(), read.getLinkUrl(3, 8), read.getRuns().map(run => [run.getText(), run.getStartIndex(), run.getLinkUrl()])];`),
    ).toEqual([
      'go there',
      'go there',
      null,
      '#gid=0&range=A1',
      [
        ['go ', 0, null],
        ['there', 3, '#gid=0&range=A1'],
      ],
    ]);
  });

  it('copies links with the cell, and loses them with another value', () => {
    expect(
      new ScriptBench()
        .run(`const value = SpreadsheetApp.newRichTextValue().setText('x').setLinkUrl('#gid=5').build(); const a = sheet.getRange('A1').setRichTextValue(value);
        a.copyTo(sheet.getRange('A2')); const copied = sheet.getRange('A2').getRichTextValue().getLinkUrl(); const inCopy = sheet.copyTo(ss).getRange('A1').getRichTextValue().getLinkUrl();
        a.setValue('y'); return [copied, inCopy, a.getRichTextValue().getLinkUrl()];`),
    ).toEqual(['#gid=5', '#gid=5', null]);
  });

  it('is never read as a number or formula, and numbers have none', () => {
    expect(
      new ScriptBench()
        .run(`const put = text => sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText(text).build()).getValue();
        return [put('007'), put('=1'), sheet.getRange('A2').setValue(3).getRichTextValue()];`),
    ).toEqual(['007', '=1', null]);
  });

  it('tells the style of its parts, and null where they differ', () => {
    expect(
      new ScriptBench().run(`const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('red').build();
        const value = SpreadsheetApp.newRichTextValue().setText('Hello world').setTextStyle(0, 5, bold).build();
        const read = sheet.getRange('A1').setRichTextValue(value).getRichTextValue();
        return [read.getTextStyle().isBold(), read.getTextStyle(0, 5).isBold(), read.getTextStyle(6, 11).isBold(), read.getTextStyle(0, 5).getForegroundColor(), read.getRuns().length, read.getTextStyle().getFontSize()];`),
    ).toEqual([null, true, false, '#ff0000', 2, 10]);
  });

  it('sets the style of whole cells', () => {
    expect(
      new ScriptBench()
        .run(`const style = SpreadsheetApp.newTextStyle().setBold(true).setStrikethrough(true).setFontSize(8).build(); const r = sheet.getRange('A1').setTextStyle(style);
        return [r.getFontWeight(), r.getFontLine(), r.getFontSize(), r.getTextStyle().isItalic()];`),
    ).toEqual(['bold', 'line-through', 8, false]);
  });
});

describe('charts', () => {
  it('are inserted, read back, changed and removed', () => {
    expect(
      new ScriptBench()
        .run(`const chart = sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B5')).setPosition(2, 4, 1, 2).setOption('title', 'T').setStacked().setNumHeaders(1).build();
        const before = chart.getChartId(); sheet.insertChart(chart); const read = sheet.getCharts()[0]; const place = read.getContainerInfo();
        sheet.updateChart(read.modify().setOption('title', 'U').build()); const updated = sheet.getCharts()[0].getOptions().get('title'); const kind = String(read.modify().getChartType());
        sheet.removeChart(sheet.getCharts()[0]);
        return [before, typeof read.getChartId(), read.getRanges()[0].getA1Notation(), place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetY(), read.getNumHeaders(), read.getOptions().get('isStacked'), updated, kind, sheet.getCharts().length];`),
    ).toEqual([null, 'number', 'A1:B5', 2, 4, 2, 1, true, 'U', 'COLUMN', 0]);
  });
});

describe('colours', () => {
  it('are built and told apart in their parts', () => {
    expect(
      new ScriptBench()
        .run(`const c = SpreadsheetApp.newColor().setRgbColor('#102030').build(); const rgb = c.asRgbColor(); sheet.setTabColorObject(c);
        return [rgb.asHexString(), rgb.getRed(), rgb.getGreen(), rgb.getBlue(), String(c.getColorType()), sheet.getTabColor()];`),
    ).toEqual(['#102030', 16, 32, 48, 'RGB', '#102030']);
  });
});
