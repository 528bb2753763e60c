import {type LocalHost} from '../../../../local-host/index.js';
import {aHost, COLLEAGUE, OWNER} from '../a-host.js';

const CODE = `
  /** @customfunction */
  function double(input) {
    return Array.isArray(input) ? input.map(row => row.map(cell => cell * 2)) : input * 2;
  }
  function TYPES(...args) { return args.map(one => one instanceof Date ? 'Date ' + one.toISOString() : typeof one + ' ' + JSON.stringify(one)).join('; '); }
  function NEXT_DAY(day) { return new Date(day.getTime() + 86400000); }
  function FAILS() { throw new Error('no'); }
  function WRITES() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
  function READS(name) { return SpreadsheetApp.getActive().getRangeByName(name).getValue(); }
  function MAILS() { MailApp.sendEmail('a@example.test', 'x', 'y'); }
  function WHO() { return '[' + Session.getActiveUser().getEmail() + ']'; }
  function SLOW() { Utilities.sleep(31000); return 1; }
  function LIST() { return ['a', 'b']; }
  function hidden_() { return 1; }
  function put(text) { SpreadsheetApp.getActiveSheet().getRange('A1').setFormula(text); }
`;

function aSheet(formula: string, cells: Readonly<Record<string, string>> = {}): LocalHost {
  const host = aHost(CODE);
  for (const [a1, text] of Object.entries(cells)) host.person(OWNER).type('Sheet1', a1, text);
  host.person(OWNER).type('Sheet1', 'D1', formula);
  return host;
}

function shown(host: LocalHost, row: number, column: number): string {
  return host.workbook.sheetByName('Sheet1')?.displayAt(row, column) ?? 'no sheet';
}

describe('a function of the script in a formula', () => {
  it.each([
    ['=double(21)', '42'],
    ['=DOUBLE(A1)+1', '15'],
    ['=SUM(double(A1:A2), DOUBLE(double(1)))', '26'],
    ['=IF(A1>5, double(A1), 0)', '14'],
    ['=DOUBLE( 2 + 1 )', '6'],
    ['=hidden_()', '#NAME?'],
    ['=FAILS()', '#ERROR!'],
  ])('yields what it returns: %s', (formula, expected) => {
    expect(shown(aSheet(formula, {A1: '7', A2: '4'}), 1, 4)).toBe(expected);
  });

  it('gets numbers, texts, ticks, dates, blanks and rows', () => {
    const host = aSheet('=TYPES(A1, A2, "x", TRUE, A3, A4, A1:B2, 1+1)', {A1: '7', A2: 'thôn', A3: '6/10/2024'});

    expect(shown(host, 1, 4)).toBe(
      'number 7; string "thôn"; string "x"; boolean true; Date 2024-06-09T17:00:00.000Z; string ""; ' +
        'object [[7,""],["thôn",""]]; number 2',
    );
  });

  it('shows a date that it returns as one', () => {
    expect(shown(aSheet('=NEXT_DAY(A1)', {A1: '6/30/2024'}), 1, 4)).toBe('7/1/2024');
  });

  it('fills the cells below and beside with rows, a list downwards', () => {
    const host = aSheet('=double(A1:B2)', {A1: '1', B1: '2', A2: '3', B2: '4', F1: '=LIST()', G5: '=D2+E2', H1: '=E2'});

    expect([shown(host, 1, 4), shown(host, 1, 5), shown(host, 2, 4), shown(host, 2, 5)]).toEqual(['2', '4', '6', '8']);
    expect([shown(host, 1, 6), shown(host, 2, 6), shown(host, 5, 7), shown(host, 1, 8)]).toEqual(['a', 'b', '14', '8']);
  });

  it('follows the cells it is given, and runs once for the same ones', () => {
    const host = aSheet('=double(A1)', {A1: '1', B1: '=D1*10'});
    const values = (): string[] => [shown(host, 1, 4), shown(host, 1, 2)];
    const runs = (): number => host.executions.filter(({entryPoint}) => entryPoint === 'double').length;

    expect([values(), values(), runs()]).toEqual([['2', '20'], ['2', '20'], 1]);
    host.person(OWNER).type('Sheet1', 'A1', '2');
    expect([values(), runs()]).toEqual([['4', '40'], 2]);
    host.person(OWNER).type('Sheet1', 'A1', '1');
    expect([values(), runs()]).toEqual([['2', '20'], 2]);
  });

  it('is lost where it asks for itself', () => {
    expect(shown(aSheet('=double(D1)'), 1, 4)).toBe('#NUM!');
  });

  it.each([
    ['=WRITES()', 'You do not have permission to call setValue.'],
    [
      '=MAILS()',
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    ],
  ])('may not change or send anything: %s', (formula, message) => {
    const host = aSheet(formula);

    expect(shown(host, 1, 4)).toBe('#ERROR!');
    expect(host.executions.at(-1)).toMatchObject({
      entryKind: 'customFunction',
      authMode: 'CUSTOM_FUNCTION',
      outcome: {kind: 'failed', message},
    });
  });

  it('may read the document, knows nobody, and has thirty seconds', () => {
    const host = aSheet('=WHO()', {A1: '=SLOW()'});
    host.person(COLLEAGUE).type('Sheet1', 'B1', '=WHO()');

    expect([shown(host, 1, 4), shown(host, 1, 2), shown(host, 1, 1)]).toEqual(['[]', '[]', '#ERROR!']);
    expect(host.executions.find(({entryPoint}) => entryPoint === 'SLOW')?.outcome).toEqual({
      kind: 'timedOut',
      message: 'Exceeded maximum execution time',
    });
  });

  it('runs while a script reads the cell', () => {
    const host = aHost(`${CODE} function main() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setFormula('=double(B1)');
      sheet.getRange('B1').setValue(4);
      return sheet.getRange('A1').getValue();
    }`);

    expect(host.person(OWNER).run('main').outcome).toEqual({kind: 'completed', value: 8});
  });
});

describe('formulas that fill several cells', () => {
  it.each<[string, string[][]]>([
    ['=ARRAYFORMULA(A1:A3/3)', [['0.3333333333'], ['0.6666666667'], ['1']]],
    [
      '={1,2;"a",TRUE}',
      [
        ['1', '2'],
        ['a', 'TRUE'],
        ['', ''],
      ],
    ],
    [
      '=TRANSPOSE(A1:A3)',
      [
        ['1', '2', '3'],
        ['', '', ''],
      ],
    ],
    ['=FILTER(A1:A3, A1:A3>1)', [['2'], ['3'], ['']]],
  ])('%s', (formula, expected) => {
    const host = aSheet(formula, {A1: '1', A2: '2', A3: '3'});

    expect(expected.map((row, down) => row.map((_, right) => shown(host, 1 + down, 4 + right)))).toEqual(expected);
  });

  it('keep all digits, and are lost where something stands in the way', () => {
    const host = aSheet('=ARRAYFORMULA(A1:A2/3)', {A1: '1', A2: '2'});
    const sheet = host.workbook.sheetByName('Sheet1');
    expect(sheet?.valueAt(2, 4)).toBe(2 / 3);

    host.person(OWNER).type('Sheet1', 'D2', 'x');
    expect([shown(host, 1, 4), shown(host, 2, 4)]).toEqual(['#REF!', 'x']);
  });
});
