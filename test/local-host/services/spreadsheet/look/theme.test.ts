import {ScriptBench} from '../script-bench.js';

const ACCENT = 'SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1)';

describe('theme colours', () => {
  it('tell what they are', () => {
    expect(
      new ScriptBench().run(`const color = ${ACCENT}.build();
        return [color, color.asThemeColor()].map(one => String(one.getColorType())).concat(String(color.asThemeColor().getThemeColorType()));`),
    ).toEqual(['THEME', 'THEME', 'ACCENT1']);
  });

  it('are no RGB colours, nor these theme colours', () => {
    expect(new ScriptBench().refusal(`${ACCENT}.build().asRgbColor();`)).toBe('Object is not of type RgbColor.');
    expect(new ScriptBench().refusal(`SpreadsheetApp.newColor().setRgbColor('red').build().asThemeColor();`)).toBe(
      'Object is not of type ThemeColor.',
    );
  });

  it('colour cells with what they stand for in the theme of the spreadsheet', () => {
    expect(
      new ScriptBench().run(`const theme = ss.getSpreadsheetTheme();
        return [
          sheet.getRange('A1').setBackgroundObject(${ACCENT}.build()).getBackground(),
          theme.getConcreteColor(SpreadsheetApp.ThemeColorType.ACCENT1).asRgbColor().asHexString(),
          theme.getThemeColors().length,
          theme.getFontFamily(),
        ];`),
    ).toEqual(['#4285f4', '#4285f4', 9, 'Arial']);
  });
});
