import {ScriptBench} from '../script-bench.js';

describe('Sheet.getRange', () => {
  const bench = new ScriptBench();

  it.each([
    [`getRange(2, 3)`, 'C2'],
    [`getRange(2, 3, 4)`, 'C2:C5'],
    [`getRange(2, 3, 4, 2)`, 'C2:D5'],
    [`getRange('B2:A1')`, 'A1:B2'],
    [`getRange('A:C')`, 'A:C'],
    [`getRange('2:3')`, '2:3'],
    [`getRange('R2C3')`, 'C2'],
    [`getRange('R2C3:R4C1')`, 'A2:C4'],
    [`getRange('B2:B')`, 'B2:B'],
    [`getRange('$A$1:b2')`, 'A1:B2'],
    [`getRange("Sheet1!C4")`, 'C4'],
  ])('finds %s', (call, notation) => {
    expect(bench.run(`return sheet.${call}.getA1Notation();`)).toBe(notation);
  });

  it.each([
    [`getRange(0, 1)`, 'The starting row of the range is too small.'],
    [`getRange(1, 0)`, 'The starting column of the range is too small.'],
    [`getRange(1, 1, 0)`, 'The number of rows in the range must be at least 1.'],
    [`getRange(1, 1, 1, 0)`, 'The number of columns in the range must be at least 1.'],
    [`getRange(1001, 1)`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`getRange(1, 26, 1, 2)`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`getRange('A1001')`, 'The coordinates of the range are outside the dimensions of the sheet.'],
    [`getRange('nowhere')`, 'Range not found'],
    [`getRange('Nowhere!A1')`, 'Range not found'],
  ])('refuses %s', (call, message) => {
    expect(bench.refusal(`sheet.${call};`)).toBe(message);
  });

  it('tells which ends a reference leaves open', () => {
    expect(
      bench.run(
        `const r = sheet.getRange('B2:C'); return [r.getNumRows(), r.getLastRow(), r.isStartRowBounded(), r.isEndRowBounded(), r.isEndColumnBounded()];`,
      ),
    ).toEqual([999, 1000, true, false, true]);
  });

  it('takes the name of a named range', () => {
    expect(
      bench.run(`ss.setNamedRange('rates', sheet.getRange('B2:B4')); return sheet.getRange('rates').getA1Notation();`),
    ).toBe('B2:B4');
  });
});

describe('the size of a sheet', () => {
  it('is 1000 × 26 when new, and its last row counts content only', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(`sheet.getRange('C9').setBackground('red'); sheet.getRange('B4').setValue(0);
        return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`),
    ).toEqual([1000, 26, 4, 2, 'A1:B4']);
  });

  it('has the data range A1 when blank', () => {
    const bench = new ScriptBench();

    expect(bench.run(`return [sheet.getDataRange().getA1Notation(), sheet.getLastRow()];`)).toEqual(['A1', 0]);
  });
});

describe('inserting and deleting rows and columns', () => {
  it('moves values, merges, formats, names, rules and formulas along', () => {
    const bench = new ScriptBench();

    const seen = bench.run(
      `sheet.getRange('A2:B3').setValues([[1, 2], [3, 4]]); sheet.getRange('C2:D3').merge(); sheet.getRange('E2').setFormula('=SUM(A2:A3)');
       sheet.setRowHeight(3, 50); sheet.hideRows(3); ss.setNamedRange('n', sheet.getRange('A2:A3'));
       sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('A2:A3')]).build()]);
       sheet.insertRowsBefore(3, 2); sheet.insertColumnBefore(1); sheet.deleteRow(1);
       return [sheet.getRange('B1:C4').getValues(), sheet.getRange('D1').getMergedRanges()[0].getA1Notation(), sheet.getRange('F1').getFormula(),
         sheet.getRowHeight(4), sheet.isRowHiddenByUser(4), ss.getRangeByName('n').getA1Notation(),
         sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(), sheet.getMaxRows(), sheet.getMaxColumns()];`,
    );

    expect(seen).toEqual([
      [
        [1, 2],
        ['', ''],
        ['', ''],
        [3, 4],
      ],
      'D1:E4',
      '=SUM(B1:B4)',
      50,
      true,
      'B1:B4',
      'B1:B4',
      1001,
      27,
    ]);
  });

  it('gives new rows the look of the row they follow, or push on', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(`sheet.getRange('A1:A2').setBackgrounds([['#ff0000'], ['#00ff00']]); sheet.insertRowAfter(1); sheet.insertRowBefore(3);
        return sheet.getRange('A1:A4').getBackgrounds().map(row => row[0]);`),
    ).toEqual(['#ff0000', '#ff0000', '#00ff00', '#00ff00']);
  });

  it('deletes what lies wholly within', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(`ss.setNamedRange('n', sheet.getRange('A2')); sheet.getRange('A2:B2').merge(); sheet.getRange('A2').protect(); sheet.deleteRow(2);
        return [ss.getRangeByName('n'), sheet.getRange('A1:B9').getMergedRanges().length, ss.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`),
    ).toEqual([null, 0, 0]);
  });

  it.each([
    [`deleteRow(1001)`, 'Those rows are out of bounds.'],
    [`deleteRows(0, 1)`, 'Those rows are out of bounds.'],
    [`insertColumnAfter(27)`, 'Those columns are out of bounds.'],
    [`hideColumns(27)`, 'Those columns are out of bounds.'],
    [`deleteRows(1, 1000)`, "You can't delete all the rows on the sheet."],
  ])('refuses %s', (call, message) => {
    expect(new ScriptBench().refusal(`sheet.${call};`)).toBe(message);
  });

  it('keeps at least one row that is not frozen', () => {
    const bench = new ScriptBench();

    expect(bench.refusal(`sheet.setFrozenRows(1); sheet.deleteRows(2, 999);`)).toBe(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
  });

  it('refuses more than ten million cells', () => {
    expect(new ScriptBench().refusal(`sheet.insertRowsAfter(1, 400000);`)).toBe(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});

describe('frozen rows and columns', () => {
  it('may not cut a merged block', () => {
    expect(new ScriptBench().refusal(`sheet.getRange('A1:C1').merge(); sheet.setFrozenColumns(2);`)).toBe(
      "Sorry, you can't freeze columns which contain only part of a merged cell. Try to break apart merged cells or freeze more columns to include the complete merged cells.",
    );
  });

  it('may not be all there are', () => {
    expect(new ScriptBench().refusal(`sheet.deleteRows(2, 999); sheet.setFrozenRows(1);`)).toBe(
      "You can't freeze all visible rows on the sheet.",
    );
  });

  it('read back', () => {
    expect(
      new ScriptBench().run(
        `sheet.setFrozenRows(2); sheet.setFrozenColumns(1); return [sheet.getFrozenRows(), ss.getFrozenColumns()];`,
      ),
    ).toEqual([2, 1]);
  });
});

describe('how a sheet shows', () => {
  it('reads back sizes, colours and hidden parts', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(`sheet.setColumnWidths(2, 2, 40).setRowHeights(1, 1, 30).setTabColor('Red').setHiddenGridlines(true);
        sheet.hideColumns(3); ss.insertSheet('x'); sheet.hideSheet();
        return [sheet.getColumnWidth(1), sheet.getColumnWidth(3), sheet.getRowHeight(1), sheet.getTabColor(), sheet.hasHiddenGridlines(),
          sheet.isColumnHiddenByUser(3), sheet.isSheetHidden(), sheet.getTabColorObject().asRgbColor().asHexString()];`),
    ).toEqual([100, 40, 30, '#ff0000', true, true, true, '#ff0000']);
  });

  it('keeps one sheet visible', () => {
    expect(new ScriptBench().refusal(`sheet.hideSheet();`)).toBe("You can't hide all the sheets in a document.");
  });
});

describe('Sheet.copyTo', () => {
  it('carries cells, rules, merges, sizes and formats, but no protections', () => {
    const bench = new ScriptBench();

    const seen = bench.run(
      `sheet.getRange('A1').setValue('v').setBackground('#123456').setNote('n').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('C1:C2')).build());
       sheet.getRange('A2:B2').merge(); sheet.setColumnWidth(1, 33); sheet.setFrozenRows(1); sheet.getRange('A1').protect(); sheet.protect();
       const copy = sheet.copyTo(ss); const cell = copy.getRange('A1');
       return [copy.getName(), copy.getIndex(), cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation().getCriteriaValues()[0].getSheet().getName(),
         copy.getRange('A2').getMergedRanges()[0].getA1Notation(), copy.getColumnWidth(1), copy.getFrozenRows(),
         copy.getProtections(SpreadsheetApp.ProtectionType.RANGE).length + copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`,
    );

    expect(seen).toEqual(['Copy of Sheet1', 2, 'v', '#123456', 'n', 'Copy of Sheet1', 'A2:B2', 33, 1, 0]);
  });

  it('carries protections where the switch says so', () => {
    const bench = new ScriptBench({switches: {copyCarriesProtections: true}});

    expect(
      bench.run(
        `sheet.getRange('A1').protect().setDescription('d'); return sheet.copyTo(ss).getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getDescription();`,
      ),
    ).toBe('d');
  });

  it('makes a copy that goes its own way', () => {
    const bench = new ScriptBench();

    expect(
      bench.run(
        `sheet.getRange('A1').setValue(1); const copy = sheet.copyTo(ss); copy.getRange('A1').setValue(2); return [sheet.getRange('A1').getValue(), copy.getRange('A1').getValue()];`,
      ),
    ).toEqual([1, 2]);
  });
});

describe('Sheet.setName', () => {
  it('refuses a name that another sheet has, whatever its case', () => {
    expect(new ScriptBench().refusal(`ss.insertSheet('B'); sheet.setName('b');`)).toBe(
      'A sheet with the name "b" already exists. Please enter another name.',
    );
  });

  it('takes formulas along', () => {
    expect(
      new ScriptBench().run(
        `const other = ss.insertSheet('B'); other.getRange('A1').setFormula('=Sheet1!A1'); sheet.setName('New name'); return other.getRange('A1').getFormula();`,
      ),
    ).toBe("='New name'!A1");
  });
});

describe('Sheet.appendRow and sort', () => {
  it('writes below the last content', () => {
    expect(
      new ScriptBench().run(
        `sheet.getRange('B3').setValue('x'); sheet.appendRow(['a', 1, true]); return sheet.getRange('A4:C4').getValues();`,
      ),
    ).toEqual([['a', 1, true]]);
  });

  it('makes a full sheet grow, unless its structure is protected', () => {
    const bench = new ScriptBench({editors: ['ann@example.test']});

    expect(
      bench.run(
        `sheet.deleteRows(2, 999); sheet.appendRow(['a']); sheet.appendRow(['b']); return [sheet.getMaxRows(), sheet.getLastRow()];`,
      ),
    ).toEqual([2, 2]);
    bench.run(`sheet.protect().removeEditor('ann@example.test');`);
    expect(bench.refusal(`sheet.appendRow(['c']);`, 'ann@example.test')).toMatch(
      /^You are trying to edit a protected cell/,
    );
  });

  it('sorts below the frozen rows, blanks last', () => {
    expect(
      new ScriptBench()
        .run(`sheet.getRange('A1:B5').setValues([['h', ''], ['b', 2], ['', 0], ['a', 3], [10, 4]]); sheet.setFrozenRows(1); sheet.sort(1);
        const up = sheet.getRange('A1:A5').getValues().join(); sheet.getRange('A2:B5').sort({column: 1, ascending: false}); return [up, sheet.getRange('A2:A5').getValues().join()];`),
    ).toEqual(['h,10,a,b,', 'b,a,10,']);
  });
});
