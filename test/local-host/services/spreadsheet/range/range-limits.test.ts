import {type LocalHost} from '../../../../../local-host/index.js';
import {aHost, COLLEAGUE, failureOf, OWNER, valueOf} from '../../../runtime/a-host.js';
import {ScriptBench} from '../script-bench.js';

const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';

describe('Range.getCell', () => {
  it.each(['getCell(3, 1)', 'getCell(1, 3)', 'getCell(0, 1)', 'getCell(1, 0)'])('finds nothing by %s', call => {
    expect(new ScriptBench().refusal(`sheet.getRange('B2:C3').${call};`)).toBe('Cell reference out of range');
  });

  it('counts from the corner of the range', () => {
    expect(new ScriptBench().run(`return sheet.getRange('B2:C3').getCell(2, 2).getA1Notation();`)).toBe('C3');
  });
});

describe('numbers that should be whole', () => {
  it('lose their fraction where Google takes an Integer', () => {
    expect(
      valueOf(`const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange(7 / 2, 1.9).setValue('x');
        sheet.insertRowsBefore(1.5, 1.5);
        return [sheet.getRange('A4').getValue(), sheet.getLastRow(), sheet.getRange(1, 1, 2.7).getA1Notation()];`),
    ).toEqual(['x', 4, 'A1:A2']);
  });

  it('keep it where any number will do', () => {
    expect(
      valueOf(`return SpreadsheetApp.newDataValidation().requireNumberGreaterThan(1.5).getCriteriaValues();`),
    ).toEqual([1.5]);
  });
});

describe('a list or table that is null', () => {
  it.each([
    ['Range', 'setValues', 'SpreadsheetApp.getActiveRange().setValues(null);', 'null'],
    ['Range', 'setValues', 'SpreadsheetApp.getActiveRange().setValues([null]);', 'null[]'],
    ['Range', 'setNotes', 'SpreadsheetApp.getActiveRange().setNotes(null);', 'null'],
    ['Sheet', 'appendRow', 'SpreadsheetApp.getActiveSheet().appendRow(undefined);', 'null'],
    ['Sheet', 'setConditionalFormatRules', 'SpreadsheetApp.getActiveSheet().setConditionalFormatRules(null);', 'null'],
  ])('does not fit %s.%s: %s', (className, member, call, given) => {
    expect(failureOf(call)).toBe(
      `Exception: The parameters (${given}) don't match the method signature for SpreadsheetApp.${className}.${member}.`,
    );
  });

  it('may hold nulls, which empty cells and take notes away', () => {
    expect(
      valueOf(`const cell = SpreadsheetApp.getActiveRange();
        cell.setValue('x').setNote('y').setValues([[null]]).setNotes([[null]]);
        return [cell.getValue(), cell.getNote()];`),
    ).toEqual(['', '']);
  });
});

describe('a text of more than 50,000 characters', () => {
  const WRITES = [
    `sheet.getRange('B1').setValue(long);`,
    `sheet.getRange('A1:B1').setValues([['new', long]]);`,
    `sheet.getRange('B1').setFormula('="' + long + '"');`,
    `sheet.getRange('A1:B1').setFormulas([['=1', '="' + long + '"']]);`,
    `sheet.appendRow(['new', long]);`,
  ];

  it.each(WRITES)('is refused when it is committed, and with it the whole write: %s', write => {
    const bench = new ScriptBench();
    bench.run(`sheet.getRange('A1').setValue('old');`);

    expect(bench.refusal(`const long = 'x'.repeat(50001); ${write} SpreadsheetApp.flush();`)).toBe(TOO_LONG);
    expect(bench.run(`return sheet.getDataRange().getValues();`)).toEqual([['old']]);
  });

  it('is refused at the call where rules are, and when the buffer is committed', () => {
    const write = `SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'.repeat(50001)); console.log('went on');`;
    const lines = (switches: object): string[] => {
      const host = aHost(`function main() { ${write} }`, {switches});
      const {outcome, log} = host.person(OWNER).run('main');
      return [...log.map(({text}) => text), outcome.kind === 'failed' ? outcome.message : outcome.kind];
    };

    expect(lines({validationEnforcedAt: 'call'})).toEqual([TOO_LONG]);
    expect(lines({validationEnforcedAt: 'flush'})).toEqual(['went on', TOO_LONG]);
    expect(lines({writeBehind: 'buffered'})).toEqual(['went on', TOO_LONG]);
  });

  it('is one too many: 50,000 are kept', () => {
    expect(
      new ScriptBench().run(
        `sheet.getRange('A1').setValue('x'.repeat(50000)); return sheet.getRange('A1').getValue().length;`,
      ),
    ).toBe(50_000);
  });

  it('is refused to people as well', () => {
    const host: LocalHost = aHost('function onEdit() {}');

    expect(host.person(COLLEAGUE).type('Sheet1', 'A1', 'x'.repeat(50_001))).toEqual({
      kind: 'refused',
      reason: TOO_LONG,
    });
    expect(host.executions).toHaveLength(0);
  });
});

describe('Sheet.clear and its kin', () => {
  it.each(['clear()', 'clearContents()', 'clearFormats()', 'clearNotes()'])(
    'are refused by a locked range beyond all that was written: %s',
    call => {
      const bench = new ScriptBench({editors: [COLLEAGUE]});
      bench.run(`sheet.getRange('A1').setValue('old');
        const p = sheet.getRange('D9').protect(); p.removeEditors(p.getEditors());`);

      expect(bench.refusal(`sheet.${call};`, COLLEAGUE)).toContain(
        'You are trying to edit a protected cell or object.',
      );
      expect(bench.run(`return sheet.getRange('A1').getValue();`)).toBe('old');
    },
  );
});

describe('what no script means to give', () => {
  it.each([
    [`sheet.getRange('A1').sort(null);`, 'Invalid argument: sortSpecObj'],
    [`sheet.getRange('A1').insertCheckboxes(new Date());`, 'Invalid argument: checkedValue'],
    [`SpreadsheetApp.newDataValidation().requireCheckbox(Object.create(null));`, 'Invalid argument: object'],
  ])('is refused, and the host goes on: %s', (call, message) => {
    expect(failureOf(`const sheet = SpreadsheetApp.getActiveSheet(); ${call}`)).toBe(`Exception: ${message}`);
  });

  it('counts as nothing where options may be left out', () => {
    expect(
      valueOf(`const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange('A1:A2').setValues([[1], [2]]);
        sheet.getRange('A1').clear(null); const left = sheet.getLastRow(); sheet.clear(null); return [left, sheet.getLastRow()];`),
    ).toEqual([2, 0]);
  });

  it('is no number where it is no date', () => {
    expect(new ScriptBench().run(`return sheet.getRange('A1').setValue(new Date('soon')).getValue();`)).toBe('#NUM!');
  });
});
