import {ScriptBench} from '../script-bench.js';

const ANN = 'ann@example.test';
const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

function buffered(): ScriptBench {
  return new ScriptBench({switches: {writeBehind: 'buffered'}, editors: [ANN]});
}

/** The workbook's values as another person would see them in the middle of the run. */
function seenBy(bench: ScriptBench, statements: string): unknown {
  const seen: unknown[] = [];
  const {workbook} = bench;
  Object.defineProperty(workbook, 'title', {
    configurable: true,
    get: () => {
      seen.push(workbook.sheets[0]?.values());
      return 'T';
    },
  });
  bench.run(statements);
  return seen;
}

describe('writes in buffered mode', () => {
  it('wait until something is read', () => {
    const bench = buffered();

    expect(bench.run(`sheet.getRange('A1').setValue(1); return sheet.getRange('A1').getValue();`)).toBe(1);
  });

  it('land at the end of the run', () => {
    const bench = buffered();

    bench.run(`sheet.getRange('A1').setValue(1);`);

    expect(bench.workbook.sheets[0]?.values()).toEqual([[1]]);
  });

  it('are there for a read', () => {
    expect(seenBy(buffered(), `sheet.getRange('A1').setValue(1); ss.getName();`)).toEqual([[[1]]]);
  });

  it('keep what was given, even if the script changes it afterwards', () => {
    const bench = buffered();

    bench.run(`const values = [[1, 2]]; sheet.getRange('A1:B1').setValues(values); values[0][0] = 9;`);

    expect(bench.workbook.sheets[0]?.values()).toEqual([[1, 2]]);
  });

  it('are seen by locators that look into the document', () => {
    expect(
      buffered().run(`sheet.getRange('B2').setValue(1); sheet.setName('N'); ss.setNamedRange('x', sheet.getRange('C3'));
        return [sheet.getDataRange().getA1Notation(), ss.getSheetByName('N') !== null, ss.getRange('x').getA1Notation()];`),
    ).toEqual(['A1:B2', true, 'C3']);
  });

  it('report a protected cell when they are committed', () => {
    const bench = buffered();
    bench.run(`sheet.getRange('A1').protect().removeEditor('${ANN}');`);

    const seen = bench.run(
      `const out = []; sheet.getRange('A1').setValue(1); out.push('written'); sheet.getRange('B1').setValue(2);
       try { SpreadsheetApp.flush(); } catch (e) { out.push(e.message); } return out;`,
      ANN,
    );

    expect(seen).toEqual(['written', PROTECTED]);
    expect(bench.workbook.sheets[0]?.values()).toEqual([]);
  });

  it('report a strict rule when they are committed', () => {
    const bench = buffered();

    expect(
      bench.refusal(
        `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).setAllowInvalid(false).build()); sheet.getRange('A1').setValue(2);`,
      ),
    ).toBe('The data you entered in cell A1 violates the data validation rules set on this cell.');
  });

  it('are committed before structure changes', () => {
    const bench = buffered();

    bench.run(`sheet.getRange('A1').setValue(1); sheet.insertRowBefore(1);`);

    expect(bench.workbook.sheets[0]?.values()).toEqual([[''], [1]]);
  });

  it('append below each other', () => {
    const bench = buffered();

    bench.run(`sheet.appendRow([1]); sheet.appendRow([2]); sheet.appendRow([3]);`);

    expect(bench.workbook.sheets[0]?.values()).toEqual([[1], [2], [3]]);
  });

  it('are there for members that look at what they change', () => {
    expect(
      buffered().run(
        `sheet.getRange('A1').setValue('a;b'); sheet.createTextFinder('a').replaceAllWith('c'); sheet.getRange('A1').splitTextToColumns(';'); return sheet.getRange('A1:B1').getValues()[0];`,
      ),
    ).toEqual(['c', 'b']);
  });

  it('still check the shape of a table at the call', () => {
    expect(
      buffered().run(`try { sheet.getRange('A1:A2').setValues([[1]]); } catch (e) { return e.message; }`),
    ).toContain('The data has 1 but the range has 2.');
  });
});
