import {ScriptBench} from './script-bench.js';

describe('Range values', () => {
  it('reads back what was set, blank cells as empty text', () => {
    const bench = new ScriptBench();

    const values = bench.run(`sheet.getRange('A1:B2').setValues([[1, 'a'], [true, null]]); return sheet.getDataRange().getValues();`);

    expect(values).toEqual([
      [1, 'a'],
      [true, ''],
    ]);
  });
});
