import {valueOf} from '../../../runtime/a-host.js';

/** What statements about a sheet with A1:A5 = 1…5, B1:B5 = '=A1*10'… and C1 = '=SUM(A1:A5)' return. */
function on(statements: string): unknown {
  return valueOf(`
    const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0];
    sheet.getRange('A1:A5').setValues([[1], [2], [3], [4], [5]]);
    sheet.getRange('B1:B5').setFormulas([1, 2, 3, 4, 5].map(row => ['=A' + row + '*10']));
    sheet.getRange('C1').setFormula('=SUM(A1:A5)');
    ${statements}`);
}

describe('Sheet.moveRows', () => {
  it('takes cells, formulas, names, heights, protections and merges along', () => {
    expect(
      on(`
        ss.setNamedRange('second', sheet.getRange('A2')); sheet.setRowHeight(2, 50); sheet.setFrozenRows(1);
        const protection = sheet.getRange('A2:B2').protect(); sheet.getRange('D2:E2').merge();
        sheet.moveRows(sheet.getRange('A2:A3'), 6);
        return [sheet.getRange('A1:B5').getValues(), sheet.getRange('B4').getFormula(), sheet.getRange('C1').getFormula(),
          sheet.getRange('C1').getValue(), ss.getRangeByName('second').getA1Notation(), sheet.getRowHeight(4),
          sheet.getRowHeight(2), protection.getRange().getA1Notation(), sheet.getRange('D4').getMergedRanges()[0].getA1Notation(),
          sheet.getFrozenRows(), sheet.getMaxRows()];`),
    ).toEqual([
      ...[
        [
          [1, 10],
          [4, 40],
          [5, 50],
          [2, 20],
          [3, 30],
        ],
        '=A4*10',
        '=SUM(A1:A5)',
        15,
        'A4',
        50,
        21,
      ],
      ...['A4:B4', 'D4:E4', 1, 1000],
    ]);
  });

  it('goes upwards too, and nowhere when it is there already', () => {
    expect(
      on(`
        sheet.moveRows(sheet.getRange('A5'), 1);
        sheet.moveRows(sheet.getRange('A2:A3'), 4);
        return [sheet.getRange('A1:A5').getValues().flat(), sheet.getRange('B1').getFormula(), sheet.getRange('C2').getValue()];`),
    ).toEqual([[5, 1, 2, 3, 4], '=A1*10', 15]);
  });

  it('refuses rows that are not there', () => {
    expect(() => on(`sheet.moveRows(sheet.getRange('A5'), 1002);`)).toThrow('Those rows are out of bounds.');
  });
});

describe('Sheet.moveColumns', () => {
  it('moves columns with what refers to them', () => {
    expect(
      on(`
        sheet.moveColumns(sheet.getRange('A1'), 3);
        return [sheet.getRange('A1').getFormula(), sheet.getRange('B1').getValue(), sheet.getRange('C1').getFormula()];`),
    ).toEqual(['=B1*10', 1, '=SUM(B1:B5)']);
  });
});

describe('cutting cells that formulas refer to', () => {
  it('lets the formulas follow, also onto another sheet', () => {
    expect(
      on(`
        const other = ss.insertSheet('Thôn 6');
        sheet.getRange('A1').moveTo(sheet.getRange('E9'));
        sheet.getRange('B2').moveTo(other.getRange('A1'));
        sheet.getRange('A3').moveTo(other.getRange('B2'));
        return [sheet.getRange('B1').getFormula(), other.getRange('A1').getFormula(), sheet.getRange('B3').getFormula(),
          sheet.getRange('B3').getValue(), sheet.getRange('C1').getFormula()];`),
    ).toEqual(['=E9*10', '=Sheet1!A2*10', "='Thôn 6'!B2*10", 30, '=SUM(A1:A5)']);
  });

  it('makes room and closes up', () => {
    expect(
      on(`
        sheet.getRange('A2:A3').insertCells(SpreadsheetApp.Dimension.ROWS);
        const pushed = [sheet.getRange('A1:A7').getValues().flat(), sheet.getRange('B2').getFormula()];
        sheet.getRange('A2:A4').deleteCells(SpreadsheetApp.Dimension.ROWS);
        return [pushed, sheet.getRange('A1:A5').getValues().flat(), sheet.getRange('B1:B3').getFormulas().flat()];`),
    ).toEqual([
      [[1, '', '', 2, 3, 4, 5], '=A4*10'],
      [1, 3, 4, 5, ''],
      ['=A1*10', '=#REF!*10', '=A2*10'],
    ]);
  });
});
