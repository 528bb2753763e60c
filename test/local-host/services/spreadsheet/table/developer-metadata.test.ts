import {ScriptBench} from '../script-bench.js';

describe('Range.createDeveloperMetadataFinder', () => {
  const found = (range: string, more = ''): unknown =>
    new ScriptBench().run(
      `sheet.getRange('2:2').addDeveloperMetadata('row'); sheet.getRange('C:C').addDeveloperMetadata('column');
       sheet.addDeveloperMetadata('sheet');
       return sheet.getRange('${range}').createDeveloperMetadataFinder()${more}.find().map(one => one.getKey()).sort();`,
    );

  it.each([
    ['2:2', ['row']],
    ['C:C', ['column']],
    ['3:3', []],
  ])('finds what belongs to the rows or columns of %s', (range, keys) => {
    expect(found(range)).toEqual(keys);
  });

  it('finds what the range crosses, if asked', () => {
    expect(found('A1:B3', '.onIntersectingLocations()')).toEqual(['row', 'sheet']);
  });
});

describe('pivot tables', () => {
  it('are refused by name, and there are none', () => {
    const bench = new ScriptBench();

    expect(bench.refusal(`sheet.getRange('A1').createPivotTable(sheet.getRange('B1:C2'));`)).toContain(
      'Range.createPivotTable',
    );
    expect(bench.run(`return sheet.getPivotTables();`)).toEqual([]);
  });
});
