import {ScriptBench} from '../script-bench.js';

describe.each(['range.activateAsCurrentCell()', 'ss.setCurrentCell(range)', 'sheet.setCurrentCell(range)'])(
  '%s',
  call => {
    const selected = (cell: string): unknown =>
      new ScriptBench().run(`sheet.getRange('B2:C3').activate();
      const range = sheet.getRange('${cell}');
      ${call};
      return [ss.getCurrentCell().getA1Notation(), ss.getActiveRange().getA1Notation()];`);

    it('keeps what is selected around the cell', () => {
      expect(selected('C3')).toEqual(['C3', 'B2:C3']);
    });

    it('selects the cell alone elsewhere', () => {
      expect(selected('D4')).toEqual(['D4', 'D4']);
    });

    it('takes one cell only', () => {
      expect(() => selected('C3:D4')).toThrow('The range must be a single cell.');
    });
  },
);

describe('Range.activate', () => {
  it('makes its top left cell the current one', () => {
    expect(
      new ScriptBench().run(`sheet.getRange('C3').activateAsCurrentCell(); sheet.getRange('B2:C3').activate();
        return sheet.getCurrentCell().getA1Notation();`),
    ).toBe('B2');
  });
});
