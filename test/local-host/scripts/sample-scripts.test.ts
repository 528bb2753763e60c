import {type LocalHost} from '../../../local-host/index.js';
import {COLLEAGUE, OWNER} from '../runtime/a-host.js';
import {hostOf, run, valuesOf} from './a-script.js';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('custom-menu.gs', () => {
  it('greets, asks and clears from its menus', () => {
    const host = hostOf('custom-menu.gs', [['x']]);
    const person = host.person(OWNER);
    person.open();
    person.answers = [
      {button: 'OK'},
      {button: 'OK', text: 'Lan'},
      {button: 'CANCEL', text: ''},
      {button: 'NO'},
      {button: 'YES'},
    ];
    person.choose('Tools', 'Say hello');
    person.choose('Tools', 'More', 'Ask for a name');
    person.choose('Tools', 'More', 'Ask for a name');
    person.choose('Tools', 'More', 'Confirm');
    expect(valuesOf(host)).toEqual([['x']]);
    person.choose('Tools', 'More', 'Confirm');

    expect(valuesOf(host)).toEqual([]);
    expect(person.dialogs.map(({kind, title, text}) => [kind, title, text])).toEqual([
      ['alert', '', 'Hello!'],
      ['prompt', 'Greeting', 'What is your name?'],
      ['prompt', 'Greeting', 'What is your name?'],
      ['alert', 'Please confirm', 'Clear the sheet?'],
      ['alert', 'Please confirm', 'Clear the sheet?'],
    ]);
    expect(person.toasts.map(({title, text, seconds}) => [title, text, seconds])).toEqual([
      ['Greeting', 'Hello, Lan.', 3],
      ['', 'As you like.', 5],
    ]);
  });
});

describe('mail-merge.gs', () => {
  function withLetter(): LocalHost {
    const host = hostOf(
      'mail-merge.gs',
      [
        ['Email', 'Name', 'Sent'],
        ['a@example.test', 'Lan', ''],
        ['not an address', 'Minh', ''],
        ['b@example.test', 'Hoa', 'earlier'],
      ],
      {sheetName: 'People'},
    );
    host.person(OWNER).restructure({kind: 'addSheet', index: 1});
    const [, letter] = host.workbook.sheets;
    if (letter) letter.name = 'Letter';
    host.person(OWNER).paste('Letter', 'A1', [
      ['Subject', 'Report of {{Name}}'],
      ['Text', 'Dear {{Name}},\nplease report.'],
    ]);
    return host;
  }

  it('writes once to everybody who has not been written to, and notes when or why not', () => {
    const host = withLetter();
    host.person(OWNER).open();
    expect(host.person(OWNER).choose('Mail merge', 'Send letters').outcome.kind).toBe('completed');
    run(host, 'sendLetters');

    expect(host.outbox).toHaveLength(1);
    expect(host.outbox[0]).toMatchObject({
      to: ['a@example.test'],
      subject: 'Report of Lan',
      text: 'Dear Lan,\nplease report.',
      html: '<p>Dear Lan,<br>please report.</p>',
      name: 'The committee',
      attachments: [{name: 'letter.txt', contentType: 'text/plain'}],
    });
    const shown = [2, 3, 4].map(row => host.workbook.sheetByName('People')?.displayAt(row, 3));
    expect(shown).toEqual(['6/3/2024 8:30:00', 'Invalid email: not an address', 'earlier']);
  });

  it('says so when the quota of the day is spent', () => {
    const host = withLetter();
    for (let mail = 0; mail < 2; mail++) {
      const to = Array.from({length: 50}, (_, index) => `${mail}-${index}@example.test`).join();
      host.person(OWNER).type('People', 'A2', to);
      host.person(OWNER).clear('People', 'C2');
      run(host, 'sendLetters');
    }
    host.person(OWNER).clear('People', 'C2:C3');
    run(host, 'sendLetters');

    expect(valuesOf(host, 'People').map(row => row[2])).toEqual(['Sent', 'no quota left', 'no quota left', 'earlier']);
  });
});

describe('remove-blank-rows.gs', () => {
  it('leaves the rows with content, and no column beyond them', () => {
    const host = hostOf('remove-blank-rows.gs', [
      ['a', '1'],
      ['', ''],
      ['b', ''],
      ['', ''],
      ['', ''],
      ['', 'c'],
    ]);

    expect(run(host, 'removeBlankRows')).toBe(3);
    expect(valuesOf(host)).toEqual([
      ['a', 1],
      ['b', ''],
      ['', 'c'],
    ]);
    expect(host.workbook.sheets[0]).toMatchObject({maxRows: 997, maxColumns: 2});
    expect(host.person(OWNER).toasts.at(-1)?.text).toBe('3 blank rows removed');
  });

  it('pulls the rows of a selection together', () => {
    const host = hostOf('remove-blank-rows.gs', [['a'], [''], ['b'], [''], ['c']]);
    host.person(OWNER).look(0, 'A1:A4');
    run(host, 'removeBlankRowsInSelection');

    expect(valuesOf(host)).toEqual([['a'], ['b'], [''], [''], ['c']]);
  });
});

describe('data-validation.gs', () => {
  it('sets rules, changes one kind of them, and reads them back', () => {
    const host = hostOf('data-validation.gs', [['State', 'Number', 'Date', 'Seen']]);
    run(host, 'setRules');
    run(host, 'raiseToTen');

    expect(run(host, 'describeRules')).toEqual([
      'VALUE_IN_LIST(open,done,true) false Choose a state.',
      'NUMBER_BETWEEN(10,100) false null',
      'DATE_IS_VALID_DATE() true null',
      'CHECKBOX() false null',
    ]);
    const person = host.person(COLLEAGUE);
    expect([
      person.type('Sheet1', 'A2', 'done').kind,
      person.type('Sheet1', 'A3', 'maybe'),
      person.type('Sheet1', 'B2', '9'),
      person.type('Sheet1', 'B3', '10').kind,
      person.type('Sheet1', 'C2', 'no date').kind,
      person.tick('Sheet1', 'D2', true).kind,
    ]).toEqual([
      'stored',
      {kind: 'refused', reason: 'Choose a state.'},
      {
        kind: 'refused',
        reason: 'The data you entered in cell B2 violates the data validation rules set on this cell.',
      },
      'stored',
      'stored',
      'stored',
    ]);
  });
});

describe('protection.gs', () => {
  it('locks a sheet for others but for two ranges, with removeEditors(getEditors())', () => {
    const host = hostOf('protection.gs');
    run(host, 'protectSheet');
    const type = (user: string, a1: string): unknown => host.person(user).type('Sheet1', a1, 'x');

    expect(
      [type(COLLEAGUE, 'B2'), type(COLLEAGUE, 'E1'), type(OWNER, 'A1')].map(one => (one as {kind: string}).kind),
    ).toEqual(['stored', 'stored', 'stored']);
    expect(type(COLLEAGUE, 'A1')).toEqual({kind: 'refused', reason: PROTECTED});
    run(host, 'unprotectSheet');
    expect(type(COLLEAGUE, 'A1')).toEqual({kind: 'stored'});
  });

  it('lets everybody take away only what they may edit', () => {
    const host = hostOf('protection.gs', [], {editors: [COLLEAGUE, 'third@example.test']});
    run(host, 'protectRange');
    expect(host.workbook.protections[0]?.editors).toEqual([OWNER]);

    expect(run(host, 'removeProtections', COLLEAGUE)).toBe(1);
    expect(run(host, 'removeProtections')).toBe(0);
  });

  it('keeps who runs it, though neither owner nor named before', () => {
    const host = hostOf('protection.gs');
    run(host, 'protectRange', COLLEAGUE);

    expect(host.workbook.protections[0]?.editors).toEqual([COLLEAGUE]);
    expect(host.person(COLLEAGUE).type('Sheet1', 'A1', 'x')).toEqual({kind: 'stored'});
  });

  it('shuts the domain out in Workspace', () => {
    const host = hostOf('protection.gs', [], {account: 'workspace'});
    run(host, 'protectRange');

    expect(host.person(COLLEAGUE).type('Sheet1', 'A1', 'x')).toEqual({kind: 'refused', reason: PROTECTED});
  });
});

describe('form-reply.gs', () => {
  it('numbers each answer and thanks whoever left an address', () => {
    const host = hostOf('form-reply.gs', [['Time', 'E-mail', 'Village']]);
    run(host, 'install');
    host.submitForm('Sheet1', {'E-mail': 'a@example.test', Village: 'Thôn 6'});
    host.submitForm('Sheet1', {Village: 'Thôn 7'});

    expect(host.outbox.map(({to, subject, text}) => [to, subject, text])).toEqual([
      [['a@example.test'], 'Thank you (#1)', 'You wrote:\na@example.test\nThôn 6'],
    ]);
    expect(valuesOf(host).map(row => row[3])).toEqual(['', '#1', '#2']);
  });
});

describe('custom-functions.gs', () => {
  it('computes in formulas', () => {
    const host = hostOf('custom-functions.gs', [
      ['100', '', '=INCHES_TO_METRES(A1)', '=SHARE_FILLED(A1:B2)', '=MONDAY_OF(A3)'],
      ['50', 'x', '=SUM(INCHES_TO_METRES(A1:A2))', '=SHARE_FILLED(1)', ''],
      ['6/13/2024', '', '', '', ''],
    ]);
    const shown = (row: number, column: number): unknown => host.workbook.sheets[0]?.displayAt(row, column);

    expect([shown(1, 3), shown(2, 3), shown(1, 4), shown(2, 4), shown(1, 5)]).toEqual([
      '2.54',
      '3.81',
      '0.75',
      '#ERROR!',
      '6/10/2024',
    ]);
  });
});

describe('date-stamp.gs', () => {
  it('stamps entries of one column, and takes the stamp away with the entry', () => {
    const host = hostOf('date-stamp.gs', [['Task', 'State', 'Since']], {sheetName: 'Tasks'});
    const person = host.person(COLLEAGUE);
    const since = (row: number): unknown => host.workbook.sheetByName('Tasks')?.displayAt(row, 3);
    person.type('Tasks', 'A2', 'Road');
    person.type('Tasks', 'B2', 'done');
    host.advanceTo('2024-06-04T14:05:00+07:00');
    person.paste('Tasks', 'B3', [['open'], ['open']]);
    expect([since(1), since(2), since(3), since(4)]).toEqual([
      'Since',
      '03/06/2024 08:30',
      '04/06/2024 14:05',
      '04/06/2024 14:05',
    ]);

    person.clear('Tasks', 'B2');
    expect(since(2)).toBe('');
  });
});

describe('sort-and-filter.gs', () => {
  const TABLE = [
    ['Name', 'Count'],
    ['b', '7'],
    ['a', '7'],
    ['c', '5'],
    ['b', '9'],
  ];

  it('sorts by two columns', () => {
    const host = hostOf('sort-and-filter.gs', TABLE);
    run(host, 'sortTable');

    expect(valuesOf(host)).toEqual([
      ['Name', 'Count'],
      ['b', 9],
      ['a', 7],
      ['b', 7],
      ['c', 5],
    ]);
  });

  it('filters by a condition, also a second time', () => {
    const host = hostOf('sort-and-filter.gs', TABLE);

    expect(run(host, 'filterTable')).toEqual(['b', 'a', 'b']);
    expect(run(host, 'filterTable')).toEqual(['b', 'a', 'b']);
  });

  it('keeps the first row of each name', () => {
    const host = hostOf('sort-and-filter.gs', TABLE);
    run(host, 'removeDuplicates');

    expect(valuesOf(host)).toEqual([
      ['Name', 'Count'],
      ['b', 7],
      ['a', 7],
      ['c', 5],
    ]);
  });
});

describe('schedule.gs', () => {
  it('mails the sum every morning and on Fridays, by one pair of triggers however often it is set up', () => {
    const host = hostOf('schedule.gs', [
      ['Village', 'Households'],
      ['Thôn 6', '120'],
      ['Thôn 7', '80'],
    ]);
    run(host, 'schedule');
    run(host, 'schedule');
    expect(host.triggers).toHaveLength(2);
    host.runUntil('2024-06-07T20:00:00+07:00');

    expect(host.outbox.map(({to, subject, text}) => [to, subject, text])).toEqual([
      [[OWNER], 'Summary of Tue 04/06/2024', 'Sum: 200 (hour 0 UTC)'],
      [[OWNER], 'Summary of Wed 05/06/2024', 'Sum: 200 (hour 0 UTC)'],
      [[OWNER], 'Summary of Thu 06/06/2024', 'Sum: 200 (hour 0 UTC)'],
      [[OWNER], 'Summary of Fri 07/06/2024', 'Sum: 200 (hour 0 UTC)'],
      [[OWNER], 'Summary of Fri 07/06/2024', 'Sum: 200 (hour 9 UTC)'],
    ]);
    run(host, 'unschedule');
    expect(host.triggers).toHaveLength(0);
  });
});

describe('sidebar.gs', () => {
  it('shows a page made of templates, which calls back', () => {
    const host = hostOf('sidebar.gs', [
      ['Thôn <6>', '120'],
      ['Thôn "7"', '80'],
    ]);
    const person = host.person(OWNER);
    person.open();
    expect(person.choose('List', 'Open').outcome.kind).toBe('completed');

    expect(person.sidebar).toMatchObject({title: 'List'});
    expect(person.sidebar?.html.replace(/\n\s*/g, '')).toBe(
      '<!doctype html><base target="_top" /><style>h1 {color: #1a5276;}</style>' +
        '<h1>Villages &amp; hamlets</h1><ul><li data-count="120">Thôn &lt;6&gt;</li>' +
        '<li data-count="80">Thôn &#34;7&#34;</li></ul>',
    );
    expect(person.call('addName', {name: 'Thôn 8', count: '7'})).toMatchObject({kind: 'returned', value: 3});
    expect(valuesOf(host).at(-1)).toEqual(['Thôn 8', 7]);
  });
});

describe('counters.gs', () => {
  it('counts for all and for each', () => {
    const host = hostOf('counters.gs');

    expect([run(host, 'count'), run(host, 'count', COLLEAGUE), run(host, 'count')]).toEqual([
      [1, '1'],
      [2, '1'],
      [3, '2'],
    ]);
    expect(host.properties('script')).toEqual({total: '3'});
    run(host, 'reset');
    expect(run(host, 'count')).toEqual([1, '3']);
  });

  it('keeps the answer for a minute', () => {
    const host = hostOf('counters.gs');
    const answers = ['2024-06-03T08:30:00+07:00', '2024-06-03T08:30:59+07:00', '2024-06-03T08:31:00+07:00'].map(at => {
      host.advanceTo(at);
      return run(host, 'cachedAnswer');
    });

    expect(answers).toEqual(['computed', 'known: {"at":"2024-06-03T01:30:00.000Z"}', 'computed']);
  });
});

describe('format-report.gs', () => {
  it('dresses a table, and replaces a word in all sheets', () => {
    const host = hostOf('format-report.gs', [
      ['Hamlet', 'Days'],
      ['Hamlet 6', '7'],
      ['Village 7', '2'],
    ]);
    run(host, 'formatReport');
    const [sheet] = host.workbook.sheets;

    expect(sheet).toMatchObject({frozenRows: 1, bandings: [{area: {row: 1, column: 1, rows: 3, columns: 2}}]});
    expect(sheet?.conditionalRules.map(({ranges, body}) => [ranges, body.kind])).toEqual([
      [[{row: 2, column: 1, rows: 2, columns: 2}], 'boolean'],
      [[{row: 2, column: 2, rows: 2, columns: 1}], 'gradient'],
    ]);
    expect(sheet?.cellAt(1, 1)).toMatchObject({
      note: 'Made by a script.',
      style: {fontWeight: 'bold', horizontalAlignment: 'center', wrapStrategy: 'WRAP'},
    });
    expect(host.workbook.namedRanges).toMatchObject([{name: 'report'}]);
    expect(run(host, 'replaceWord')).toBe(2);
    expect(valuesOf(host).map(row => row[0])).toEqual(['village', 'village 6', 'Village 7']);
  });
});
