import {aHost, failureOf, OWNER, valueOf} from '../../runtime/a-host.js';

/** What statements about the first sheet return. */
function on(statements: string): unknown {
  return valueOf(`const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0]; ${statements}`);
}

describe('Range.autoFill', () => {
  it.each([
    ['the trend of numbers', [1, 3], [5, 7, 9]],
    ['a single number as it is', [4], [4, 4, 4]],
    ['texts by the number that ends them', ['Thôn 09'], ['Thôn 10', 'Thôn 11', 'Thôn 12']],
    ['anything else again and again', ['a', 2], ['a', 2, 'a']],
  ])('continues %s', (_, given, expected) => {
    const cells = JSON.stringify(given.map(one => [one]));
    const source = `sheet.getRange(1, 1, ${given.length}, 1)`;
    expect(
      on(`
        ${source}.setValues(${cells});
        ${source}.autoFill(sheet.getRange(1, 1, ${given.length + 3}, 1), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
        return sheet.getRange(${given.length + 1}, 1, 3, 1).getValues().map(row => row[0]);`),
    ).toEqual(expected);
  });

  it('counts on from a single date, with its format', () => {
    expect(
      on(`
        sheet.getRange('A1').setValue(new Date(2024, 5, 29)).setNumberFormat('dd/MM/yyyy');
        sheet.getRange('A1').autoFill(sheet.getRange('A1:C1'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
        return sheet.getRange('A1:C1').getDisplayValues()[0];`),
    ).toEqual(['29/06/2024', '30/06/2024', '01/07/2024']);
  });

  it('runs backwards, moves formulas, and repeats where it is told to', () => {
    expect(
      on(`
        sheet.getRange('A4:A5').setValues([[10], [20]]);
        sheet.getRange('A4:A5').autoFill(sheet.getRange('A2:A5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
        sheet.getRange('B2').setFormula('=A2*2');
        sheet.getRange('B2').autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
        sheet.getRange('C4:C5').setValues([[1], [2]]);
        sheet.getRange('C4:C5').autoFill(sheet.getRange('C4:C7'), SpreadsheetApp.AutoFillSeries.ALTERNATE_SERIES);
        return sheet.getRange('A2:C7').getValues();`),
    ).toEqual([
      [-10, -20, ''],
      [0, 0, ''],
      [10, 20, 1],
      [20, 40, 2],
      ['', '', 1],
      ['', '', 2],
    ]);
  });

  it('goes in one direction only', () => {
    expect(
      failureOf(
        `const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').autoFill(s.getRange('A1:B2'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);`,
      ),
    ).toBe('Exception: The destination must contain the range and extend it in one direction.');
  });
});

describe('Spreadsheet.addMenu', () => {
  it('makes, changes and removes a menu the older way', () => {
    const host = aHost(`
      function onOpen() {
        const ss = SpreadsheetApp.getActive();
        ss.addMenu('Báo cáo', [{name: 'Kiểm tra', functionName: 'check'}, null, {name: 'Gửi', functionName: 'send'}]);
        ss.addMenu('Cũ', []);
        ss.updateMenu('Báo cáo', [{name: 'Kiểm tra', functionName: 'check'}, null]);
        ss.removeMenu('Cũ');
      }
      function check() { return 'checked'; }`);
    const person = host.person(OWNER);
    person.open();

    expect(person.menu()).toEqual([
      {
        kind: 'menu',
        label: 'Báo cáo',
        items: [{kind: 'item', label: 'Kiểm tra', functionName: 'check'}, {kind: 'separator'}],
      },
    ]);
    expect(person.choose('Báo cáo', 'Kiểm tra').outcome).toEqual({kind: 'completed', value: 'checked'});
  });

  it('refuses an entry without a function', () => {
    expect(failureOf(`SpreadsheetApp.getActive().addMenu('x', [{name: 'y'}]);`)).toBe(
      'Exception: Invalid argument: subMenus',
    );
  });
});

describe('calculation settings', () => {
  it('read back', () => {
    expect(
      on(`
        const read = () => [String(ss.getRecalculationInterval()), ss.isIterativeCalculationEnabled(),
          ss.getMaxIterativeCalculationCycles(), ss.getIterativeCalculationConvergenceThreshold()];
        const before = read();
        ss.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.HOUR).setIterativeCalculationEnabled(true)
          .setMaxIterativeCalculationCycles(7).setIterativeCalculationConvergenceThreshold(0.1);
        return [before, read()];`),
    ).toEqual([
      ['ON_CHANGE', false, 50, 0.05],
      ['HOUR', true, 7, 0.1],
    ]);
  });
});

describe('opening by address', () => {
  it('gives the spreadsheet itself, and refuses another one by name', () => {
    expect(on(`return SpreadsheetApp.openByUrl(ss.getUrl()).getId() === ss.getId();`)).toBe(true);
    expect(() => on(`SpreadsheetApp.openByUrl('https://docs.google.com/spreadsheets/d/other/edit');`)).toThrow(
      'SpreadsheetApp.openByUrl of another file is not implemented by the local host.',
    );
  });
});

describe('filters by colour', () => {
  it('keep the cells of that colour, and one colour takes the place of the other', () => {
    expect(
      on(`
        sheet.getRange('A1:A3').setValues([['x'], [1], [2]]);
        sheet.getRange('A3').setBackground('#ff0000');
        const red = SpreadsheetApp.newColor().setRgbColor('#ff0000').build();
        const black = SpreadsheetApp.newColor().setRgbColor('#000000').build();
        const byText = SpreadsheetApp.newFilterCriteria().setVisibleBackgroundColor(red).setVisibleForegroundColor(black);
        const criteria = SpreadsheetApp.newFilterCriteria().setVisibleBackgroundColor(red).build();
        sheet.getRange('A1:A3').createFilter().setColumnFilterCriteria(1, criteria);
        return [byText.getVisibleBackgroundColor(), byText.getVisibleForegroundColor().asRgbColor().asHexString(),
          criteria.getVisibleBackgroundColor().asRgbColor().asHexString(),
          sheet.isRowHiddenByFilter(2), sheet.isRowHiddenByFilter(3)];`),
    ).toEqual([null, '#000000', '#ff0000', true, false]);
  });
});

describe('DeveloperMetadataFinder.onIntersectingLocations', () => {
  it('finds also what lies around the place and what crosses it', () => {
    expect(
      on(`
        ss.addDeveloperMetadata('file'); sheet.addDeveloperMetadata('sheet');
        sheet.getRange('2:2').addDeveloperMetadata('row'); sheet.getRange('C:C').addDeveloperMetadata('column');
        const keys = finder => finder.find().map(one => one.getKey()).sort();
        const finder = () => sheet.getRange('2:2').createDeveloperMetadataFinder();
        return [keys(finder()), keys(finder().onIntersectingLocations())];`),
    ).toEqual([['row'], ['column', 'file', 'row', 'sheet']]);
  });
});

describe('builders of charts', () => {
  it('keep the options of their kind', () => {
    expect(
      on(`
        const of = (build, ...names) => { const options = build.build().getOptions(); return names.map(name => options.get(name)); };
        const chart = () => sheet.newChart();
        return [
          of(chart().asLineChart().setCurveStyle(Charts.CurveStyle.SMOOTH).setPointStyle(Charts.PointStyle.LARGE), 'curveType', 'pointSize'),
          of(chart().asScatterChart().setXAxisLogScale().setXAxisRange(1, 5), 'hAxis.logScale', 'hAxis.viewWindow.max'),
          of(chart().asTableChart().enablePaging(20, 2).setInitialSortingDescending(3), 'page', 'pageSize', 'startPage', 'sortColumn', 'sortAscending'),
        ];`),
    ).toEqual([
      ['function', 8],
      [true, 5],
      ['enable', 20, 2, 3, false],
    ]);
  });
});
