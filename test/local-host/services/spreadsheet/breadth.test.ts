import {ScriptBench} from './script-bench.js';

const run = (statements: string) => new ScriptBench().run(statements);
const refusal = (statements: string) => new ScriptBench().refusal(statements);

describe('R1C1 formulas of ranges', () => {
  it('are set and read relative to each cell', () => {
    expect(
      run(`sheet.getRange('A1:A2').setValues([[1],[2]]); const r = sheet.getRange('B1:B2').setFormulaR1C1('=RC[-1]*2');
        return [r.getFormulas().join(), r.getFormulasR1C1().join(), r.getValues().join(), sheet.getRange('A1').getFormulaR1C1()];`),
    ).toEqual(['=A1*2,=A2*2', '=RC[-1]*2,=RC[-1]*2', '2,4', null]);
  });
});

describe('ways from cell to cell', () => {
  it('go to the edge of a block, to the next content, or to the edge of the sheet', () => {
    expect(
      run(`sheet.getRange('B2:B4').setValue(1); sheet.getRange('B7').setValue(1); const go = (a1, d) => sheet.getRange(a1).getNextDataCell(SpreadsheetApp.Direction[d]).getA1Notation();
        return [go('B2', 'DOWN'), go('B4', 'DOWN'), go('B7', 'DOWN'), go('C3', 'PREVIOUS'), go('C3', 'UP'), go('A1', 'PREVIOUS')];`),
    ).toEqual(['B4', 'B7', 'B1000', 'B3', 'C1', 'A1']);
  });

  it('find the data around a range', () => {
    expect(
      run(`sheet.getRange('C2').setValue(100); sheet.getRange('B3').setValue(100); sheet.getRange('D3').setValue(100); sheet.getRange('C4').setValue(100);
        const at = sheet.getRange('C3'); return [at.getDataRegion().getA1Notation(), at.getDataRegion(SpreadsheetApp.Dimension.ROWS).getA1Notation(), sheet.getRange('H9').getDataRegion().getA1Notation()];`),
    ).toEqual(['B2:D4', 'C2:C4', 'H9']);
  });
});

describe('TextFinder', () => {
  const filled = `sheet.getRange('A1:A4').setValues([['Thôn 1'], ['thôn 12'], ['x'], ['Thon 1']]); const found = finder => finder.findAll().map(r => r.getA1Notation());`;

  it.each([
    [`createTextFinder('thôn 1')`, ['A1', 'A2']],
    [`createTextFinder('thôn 1').matchCase(true)`, ['A2']],
    [`createTextFinder('thôn 1').matchEntireCell(true)`, ['A1']],
    [`createTextFinder('thon 1').ignoreDiacritics(true)`, ['A1', 'A2', 'A4']],
    [`createTextFinder('1\\\\d').useRegularExpression(true)`, ['A2']],
    [`createTextFinder('.')`, []],
  ])('finds with %s', (finder, expected) => {
    expect(run(`${filled} return found(sheet.${finder});`)).toEqual(expected);
  });

  it('goes from match to match', () => {
    expect(
      run(`${filled} const finder = ss.createTextFinder('th'); const at = r => r && r.getA1Notation();
        return [at(finder.findNext()), at(finder.findNext()), at(finder.getCurrentMatch()), at(finder.findNext()), at(finder.findNext()), at(finder.findPrevious()), at(sheet.createTextFinder('th').startFrom(sheet.getRange('A1')).findNext())];`),
    ).toEqual(['A1', 'A2', 'A2', 'A4', null, 'A2', 'A2']);
  });

  it('replaces and counts', () => {
    expect(
      run(
        `${filled} const count = sheet.createTextFinder('1').replaceAllWith('$2'); return [count, sheet.getRange('A1:A4').getValues().join()];`,
      ),
    ).toEqual([3, 'Thôn $2,thôn $22,x,Thon $2']);
  });

  it('looks into formulas only when told', () => {
    expect(
      run(
        `sheet.getRange('A1').setFormula('=1+1'); return [sheet.createTextFinder('1+').findAll().length, sheet.createTextFinder('1+').matchFormulaText(true).findAll().length];`,
      ),
    ).toEqual([0, 1]);
  });
});

describe('tidying up', () => {
  it('trims and joins white space', () => {
    expect(
      run(
        `const r = sheet.getRange('A1:A2').setValues([[' preceding  and  '], [' x\\n y']]); return r.trimWhitespace().getValues().join('|');`,
      ),
    ).toBe('preceding and|x y');
  });

  it('removes duplicates, letter case aside', () => {
    expect(
      run(`const r = sheet.getRange('A1:B4').setValues([['a', 1], ['A', 1], ['b', 2], ['a', 3]]);
        const left = r.removeDuplicates().getA1Notation(); const all = r.getValues().join('|'); sheet.getRange('A1:B3').removeDuplicates([1]); return [left, all, r.getValues().join('|')];`),
    ).toEqual(['A1:B3', 'a,1|b,2|a,3|,', 'a,1|b,2|,|,']);
  });

  it('splits text into columns', () => {
    expect(
      run(`sheet.getRange('A1:A2').setValues([['a;b'], ['c']]); sheet.getRange('A1:A2').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SEMICOLON);
        sheet.getRange('D1').setValue('x, 1').splitTextToColumns(); return [sheet.getRange('A1:B2').getValues().join('|'), sheet.getRange('D1:E1').getValues()[0]];`),
    ).toEqual(['a,b|c,', ['x', 1]]);
  });

  it('shuffles rows whole', () => {
    expect(
      run(`const r = sheet.getRange('A1:B9').setValues(Array.from({length: 9}, (_, i) => [i, i])); const seen = r.randomize().getValues();
        return [seen.every(([a, b]) => a === b), seen.map(row => row[0]).sort().join('')];`),
    ).toEqual([true, '012345678']);
  });
});

describe('moving cells', () => {
  it('cuts and pastes with formats', () => {
    expect(
      run(`sheet.getRange('A1:A2').setValues([[1],[2]]).setBackground('red'); sheet.getRange('A1:A2').moveTo(sheet.getRange('C2'));
        return [sheet.getRange('A1:A2').isBlank(), sheet.getRange('C2:C3').getValues().join(), sheet.getRange('C3').getBackground(), sheet.getRange('A1').getBackground()];`),
    ).toEqual([true, '1,2', '#ff0000', '#ffffff']);
  });

  it('makes room and closes up', () => {
    expect(
      run(`sheet.getRange('A1:B3').setValues([[1,'a'],[2,'b'],[3,'c']]); sheet.getRange('A1').insertCells(SpreadsheetApp.Dimension.ROWS);
        const roomy = sheet.getRange('A1:B4').getValues().join('|'); sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.COLUMNS); return [roomy, sheet.getRange('A1:B1').getValues()[0]];`),
    ).toEqual([',a|1,b|2,c|3,', ['a', '']]);
  });

  it('copies formats and values to corners', () => {
    expect(
      run(`sheet.getRange('A1').setValue(1).setBackground('red'); sheet.getRange('A1').copyValuesToRange(sheet, 2, 3, 1, 1); sheet.getRange('A1').copyFormatToRange(0, 2, 2, 2, 3);
        return [sheet.getRange('B1:C1').getValues()[0], sheet.getRange('B1').getBackground(), sheet.getRange('B3').getBackground(), sheet.getRange('B3').getValue()];`),
    ).toEqual([[1, 1], '#ffffff', '#ff0000', '']);
  });
});

describe('Filter', () => {
  const filled = `sheet.getRange('A1:B4').setValues([['h', 'k'], ['a', 1], ['b', 5], ['', 9]]); const filter = sheet.getRange('A1:B4').createFilter();
    const hidden = () => [1, 2, 3, 4, 5].filter(row => sheet.isRowHiddenByFilter(row));`;

  it('hides rows by condition and by value, never its titles', () => {
    expect(
      run(`${filled} const out = [hidden()]; filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(4).build()); out.push(hidden());
        filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['b']).build()); out.push(hidden()); filter.removeColumnFilterCriteria(2); out.push(hidden()); return out;`),
    ).toEqual([[], [2], [2, 3], [3]]);
  });

  it('reads back, sorts below its titles and goes', () => {
    expect(
      run(`${filled} filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenTextContains('x').setHiddenValues(['b']).build()); const c = filter.getColumnFilterCriteria(1);
        filter.sort(2, false); const out = [filter.getRange().getA1Notation(), String(c.getCriteriaType()), c.getCriteriaValues(), c.copy().build().getHiddenValues(), filter.getColumnFilterCriteria(2), sheet.getRange('B1:B4').getValues().join()];
        filter.remove(); return [...out, sheet.getFilter()];`),
    ).toEqual(['A1:B4', 'TEXT_CONTAINS', ['x'], ['b'], null, 'k,9,5,1', null]);
  });

  it('is one per sheet', () => {
    expect(refusal(`sheet.getRange('A1:B4').createFilter(); sheet.getRange('D1:E4').createFilter();`)).toBe(
      "You can't create a filter in a sheet that already has a filter.",
    );
  });

  it('moves along with the rows', () => {
    expect(run(`${filled} sheet.insertRowBefore(1); return sheet.getFilter().getRange().getA1Notation();`)).toBe(
      'A2:B5',
    );
  });
});

describe('Banding', () => {
  it('starts light grey with header and without footer', () => {
    expect(
      run(
        `const b = sheet.getRange('A1:C5').applyRowBanding(); return [b.getHeaderRowColor(), b.getFirstRowColor(), b.getSecondRowColor(), b.getFooterRowColor(), b.getHeaderColumnColor(), b.getRange().getA1Notation()];`,
      ),
    ).toEqual(['#bdbdbd', '#ffffff', '#f3f3f3', null, null, 'A1:C5']);
  });

  it('reads back themes and colours, is copied and removed', () => {
    expect(
      run(`const b = sheet.getRange('A1:C5').applyColumnBanding(SpreadsheetApp.BandingTheme.CYAN, false, true).setFirstColumnColor('Red').setSecondColumnColor(null);
        const copy = b.copyTo(sheet.getRange('E1:F2')); const out = [b.getHeaderColumnColor(), b.getFirstColumnColor(), b.getSecondColumnColor(), b.getFooterColumnColorObject().asRgbColor().asHexString(), copy.getFirstColumnColor(), ss.getBandings().length, sheet.getRange('A1').getBandings().length];
        b.remove(); return [...out, sheet.getBandings().length];`),
    ).toEqual([null, '#ff0000', null, '#a2e8f1', '#ff0000', 2, 1, 1]);
  });

  it('does not overlap another', () => {
    expect(refusal(`sheet.getRange('A1:C5').applyRowBanding(); sheet.getRange('B2').applyRowBanding();`)).toBe(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  });
});

describe('developer metadata', () => {
  it('hangs on the file, sheets, rows and columns, and is found by what it says', () => {
    expect(
      run(`ss.addDeveloperMetadata('k', 'file'); sheet.addDeveloperMetadata('k', 'sheet', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); sheet.getRange('2:2').addDeveloperMetadata('r');
        sheet.getRange('C:C').addDeveloperMetadata('k', 'column'); sheet.insertRowBefore(1); const row = sheet.getRange('3:3').getDeveloperMetadata()[0];
        const values = finder => finder.find().map(one => one.getValue());
        return [values(ss.createDeveloperMetadataFinder().withKey('k')), values(sheet.createDeveloperMetadataFinder().withKey('k')), values(ss.createDeveloperMetadataFinder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)),
          values(ss.createDeveloperMetadataFinder().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)), row.getKey(), row.getValue(), row.getLocation().getRow().getRow(), row.getLocation().getSheet(), String(row.getLocation().getLocationType())];`),
    ).toEqual([['file', 'sheet', 'column'], ['sheet', 'column'], ['column'], ['sheet'], 'r', null, 3, null, 'ROW']);
  });

  it('changes, moves and goes', () => {
    expect(
      run(`sheet.addDeveloperMetadata('k'); const one = sheet.getDeveloperMetadata()[0].setKey('l').setValue('v').moveToSpreadsheet(); const found = ss.getDeveloperMetadata()[0];
        const out = [found.getKey(), found.getValue(), sheet.getDeveloperMetadata().length, found.getId() === one.getId()]; one.remove(); return [...out, ss.getDeveloperMetadata().length];`),
    ).toEqual(['l', 'v', 0, true, 0]);
  });

  it('hangs on nothing smaller than a row or column', () => {
    expect(refusal(`sheet.getRange('A1:B2').addDeveloperMetadata('k');`)).toMatch(
      /^Adding developer metadata to arbitrary ranges is not currently supported\./,
    );
  });
});

describe('groups of rows and columns', () => {
  it('nest, collapse and expand', () => {
    expect(
      run(`sheet.getRange('2:6').shiftRowGroupDepth(1); sheet.getRange('3:4').shiftRowGroupDepth(1); const outer = sheet.getRowGroup(2, 1); const inner = sheet.getRowGroup(3, 2);
        inner.collapse(); const out = [outer.getRange().getA1Notation(), inner.getRange().getRow(), inner.getDepth(), inner.isCollapsed(), outer.isCollapsed(), sheet.isRowHiddenByUser(4), outer.getControlIndex(), sheet.getRowGroupDepth(3)];
        sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE).expandAllRowGroups(); return [...out, inner.isCollapsed(), outer.getControlIndex(), String(sheet.getRowGroupControlPosition())];`),
    ).toEqual(['A2:Z6', 3, 2, true, false, true, 7, 2, false, 1, 'BEFORE']);
  });

  it('go when their depth is taken back', () => {
    expect(
      refusal(
        `sheet.getRange('B:C').shiftColumnGroupDepth(1); sheet.getRange('B:C').shiftColumnGroupDepth(-1); sheet.getColumnGroup(2, 1);`,
      ),
    ).toBe('A column group does not exist at index 2 and group depth 1');
  });
});

describe('angles and colours', () => {
  it('read back', () => {
    expect(
      run(`const r = sheet.getRange('A1:B1').setTextRotation(45); const c = SpreadsheetApp.newColor().setRgbColor('#010203').build(); r.setBackgroundObject(c).setFontColorObjects([[c, null]]);
        const turned = sheet.getRange('A2').setTextRotation(r.getTextRotation()); const upright = sheet.getRange('A3').setVerticalText(true).getTextRotation();
        return [r.getTextRotation().getDegrees(), turned.getTextRotation().getDegrees(), upright.isVertical(), r.getBackgroundObject().asRgbColor().asHexString(), r.getFontColors()[0]];`),
    ).toEqual([45, 45, true, '#010203', ['#010203', '#000000']]);
  });

  it('are refused beyond a right angle', () => {
    expect(refusal(`sheet.getRange('A1').setTextRotation(91);`)).toBe('The angle must be between -90 and 90 degrees.');
  });
});

describe('what is not there', () => {
  it('is listed as nothing where nothing can make it', () => {
    expect(run(`return [sheet.getImages().length, sheet.getPivotTables().length, sheet.getSlicers().length];`)).toEqual(
      [0, 0, 0],
    );
  });

  it.each([[`sheet.getRange('A1').createPivotTable(sheet.getRange('A1'))`, 'SpreadsheetApp.Range.createPivotTable']])(
    'refuses %s by name',
    (statement, name) => {
      expect(refusal(`${statement};`)).toBe(`${name} is not implemented by the local host.`);
    },
  );
});
