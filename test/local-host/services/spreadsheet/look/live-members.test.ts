import {ScriptBench} from '../script-bench.js';

/** What Apps Script has though its documentation no longer tells of it. */
describe('undocumented members of Range', () => {
  it('read and set backgrounds by their old names', () => {
    expect(
      new ScriptBench().run(`const range = sheet.getRange('A1:B1');
        range.setBackgroundColor('red'); const out = [range.getBackgroundColor()];
        range.setBackgroundColors([['blue', null]]); out.push(range.getBackgroundColors(), range.getBackgrounds()); return out;`),
    ).toEqual(['#ff0000', [['#0000ff', '#ffffff']], [['#0000ff', '#ffffff']]]);
  });

  it('tell the borders of a cell side by side', () => {
    expect(
      new ScriptBench().run(`const cell = sheet.getRange('A1'); const out = [cell.getBorder()];
        cell.setBorder(true, null, null, null, null, null, 'red', SpreadsheetApp.BorderStyle.DASHED);
        const border = cell.getBorder();
        out.push(String(border.getTop().getBorderStyle()), border.getTop().getColor().asRgbColor().asHexString(),
          border.getBottom().getBorderStyle(), border.getLeft().getColor()); return out;`),
    ).toEqual([null, 'DASHED', '#ff0000', null, null]);
  });

  it('are counted as the documented ones that they are like', () => {
    const bench = new ScriptBench();

    bench.run(`sheet.getRange('A1').setBackgroundColor('red').getBackgroundColor();`);

    expect(bench.calls.slice(-2).map(({member, kind}) => `${member} ${kind}`)).toEqual([
      'Range.setBackgroundColor write',
      'Range.getBackgroundColor read',
    ]);
  });
});
