import {type HostOptions, type LocalHost} from '../../../../local-host/index.js';
import {type StructureChange} from '../../../../local-host/workbook/people/people-structure.js';
import {aHost, COLLEAGUE, OWNER} from '../a-host.js';

/** A script whose triggers write the event they get to the log. */
const ECHO = `
  function onOpen(e) { echo_(e); }
  function onEdit(e) { echo_(e); }
  function echo_(e) {
    const {range, source, user, authMode, ...rest} = e;
    console.log(JSON.stringify({mode: String(authMode), source: String(source), email: user.getEmail(),
      range: range && range.getA1Notation(), rest}));
  }
  function install() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet();
    ScriptApp.newTrigger('installed').forSpreadsheet(sheet).onEdit().create();
    ScriptApp.newTrigger('installed').forSpreadsheet(sheet).onOpen().create();
    ScriptApp.newTrigger('changed').forSpreadsheet(sheet).onChange().create();
  }
  function installed(e) { echo_(e); }
  function changed(e) { console.log(e.changeType); }
`;

function anEcho(options: Partial<HostOptions> = {}): LocalHost {
  return aHost(ECHO, options);
}

/** What the last execution of an entry point was told. */
function heard(host: LocalHost, entryPoint = 'onEdit'): unknown {
  const record = host.executions.filter(one => one.entryPoint === entryPoint).at(-1);
  if (record?.outcome.kind !== 'completed') throw new Error(`${entryPoint} did not complete.`);
  return JSON.parse(record.log[0]?.text ?? 'null');
}

describe('onOpen', () => {
  it('runs with limited authorization as the person who opens', () => {
    const host = anEcho();

    expect(host.person(OWNER).open()).toMatchObject({
      entryPoint: 'onOpen',
      entryKind: 'simpleTrigger',
      authMode: 'LIMITED',
      user: OWNER,
      effectiveUser: OWNER,
    });
    expect(heard(host, 'onOpen')).toEqual({mode: 'LIMITED', source: 'Spreadsheet', email: OWNER, rest: {}});
  });

  it('does not tell who a stranger is, unless they share the domain of a Workspace', () => {
    const [consumer, workspace, hidden] = [
      anEcho(),
      anEcho({account: 'workspace'}),
      anEcho({account: 'workspace', switches: {domainIdentityIsVisible: false}}),
    ];
    for (const host of [consumer, workspace, hidden]) host.person(COLLEAGUE).open();

    expect([consumer, workspace, hidden].map(host => (heard(host, 'onOpen') as {email: string}).email)).toEqual([
      '',
      COLLEAGUE,
      '',
    ]);
  });
});

describe('onEdit', () => {
  it('is told of a typed number as text', () => {
    const host = anEcho();

    host.person(COLLEAGUE).type('Sheet1', 'B3', '12.5');

    expect(heard(host)).toEqual({
      mode: 'LIMITED',
      source: 'Spreadsheet',
      email: '',
      range: 'B3',
      rest: {value: '12.5'},
    });
  });

  it('is told of a typed number as a number where the switch says so', () => {
    const host = anEcho({switches: {eventValueIsString: false}});

    host.person(COLLEAGUE).type('Sheet1', 'B3', '12.5');

    expect(heard(host)).toMatchObject({rest: {value: 12.5}});
  });

  it('is told of the old value, a date as its serial number', () => {
    const host = anEcho({locale: 'vi_VN'});
    host.person(COLLEAGUE).type('Sheet1', 'A1', '03/06/2024');

    host.person(COLLEAGUE).type('Sheet1', 'A1', 'mới');

    expect(heard(host)).toMatchObject({rest: {value: 'mới', oldValue: '45446'}});
  });

  it('is told of no value when a cell is emptied', () => {
    const host = anEcho();
    host.person(COLLEAGUE).type('Sheet1', 'A1', 'x');

    host.person(COLLEAGUE).clear('Sheet1', 'A1');

    expect(heard(host)).toMatchObject({range: 'A1', rest: {oldValue: 'x'}});
    expect((heard(host) as {rest: object}).rest).not.toHaveProperty('value');
  });

  it('is told once of a pasted block, without values', () => {
    const host = anEcho();

    host.person(COLLEAGUE).paste('Sheet1', 'B2', [
      ['1', '2'],
      ['3', null],
    ]);

    expect(host.executions).toHaveLength(1);
    expect(heard(host)).toMatchObject({range: 'B2:C3', rest: {}});
  });

  it('is told of ticks as TRUE and FALSE', () => {
    const host = aHost(`${ECHO} function box() { SpreadsheetApp.getActiveSheet().getRange('A1').insertCheckboxes(); }`);
    host.person(OWNER).run('box');

    host.person(COLLEAGUE).tick('Sheet1', 'A1', true);

    expect(heard(host)).toMatchObject({rest: {value: 'TRUE', oldValue: 'FALSE'}});
  });

  it('gives the bounds of the range as fields', () => {
    const host = aHost('function onEdit(e) { console.log(JSON.stringify(e.range)); }');

    host.person(COLLEAGUE).paste('Sheet1', 'B2', [['1', '2']]);

    expect(heard(host)).toEqual({rowStart: 2, rowEnd: 2, columnStart: 2, columnEnd: 3});
  });

  it('does not run for what a script writes', () => {
    const host = aHost(
      `${ECHO} function write() { SpreadsheetApp.getActiveRange().setValue(1); SpreadsheetApp.flush(); }`,
    );

    host.person(OWNER).run('write');

    expect(host.executions.map(({entryPoint}) => entryPoint)).toEqual(['write']);
  });

  it('does not run for an edit that is refused', () => {
    const host = aHost(`${ECHO} function lock() {
      const protection = SpreadsheetApp.getActiveSheet().protect(); protection.removeEditors(protection.getEditors()); }`);
    host.person(OWNER).run('lock');

    expect(host.person(COLLEAGUE).type('Sheet1', 'A1', 'x')).toEqual({
      kind: 'refused',
      reason:
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    });
    expect(host.executions.map(({entryPoint}) => entryPoint)).toEqual(['lock']);
  });

  it('writes with the rights of the person who edits', () => {
    const host = aHost(`function onEdit(e) { e.range.offset(0, 1).setValue('seen'); }
      function lock() { const protection = SpreadsheetApp.getActiveSheet().getRange('B:B').protect();
        protection.removeEditors(protection.getEditors()); }`);
    host.person(OWNER).run('lock');

    const {execution} = host.person(COLLEAGUE).type('Sheet1', 'A1', 'x') as {execution?: {outcome: unknown}};

    expect(execution?.outcome).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('protected cell') as string,
    });
    expect(host.workbook.sheets[0]?.values()).toEqual([['x']]);
  });

  it('knows nobody behind a blank identity', () => {
    const host = anEcho({account: 'workspace'});

    host.person('').type('Sheet1', 'A1', 'x');

    expect(heard(host)).toMatchObject({email: ''});
    expect(host.executions[0]).toMatchObject({user: '', effectiveUser: ''});
  });

  it('lets two edits of one person wait while it runs, and drops the rest', () => {
    const host = aHost('function onEdit(e) { console.log(e.range.getA1Notation()); }');
    const stop = host.onCall(({member}) => {
      if (member !== 'console.log') return;
      stop();
      for (const cell of ['A2', 'A3', 'A4']) host.person(COLLEAGUE).type('Sheet1', cell, 'x');
      host.person(OWNER).type('Sheet1', 'B1', 'x');
    });

    host.person(COLLEAGUE).type('Sheet1', 'A1', 'x');

    expect(host.executions.map(({log}) => log[0]?.text)).toEqual(['A1', 'B1', 'A2', 'A3']);
    expect(host.workbook.sheets[0]?.values()).toEqual([
      ['x', 'x'],
      ['x', ''],
      ['x', ''],
      ['x', ''],
    ]);
  });
});

describe('an installed trigger of the spreadsheet', () => {
  it('runs with full authorization as whoever installed it', () => {
    const host = anEcho();
    host.person(OWNER).run('install');

    host.person(COLLEAGUE).type('Sheet1', 'A1', 'x');

    expect(host.executions.at(-2)).toMatchObject({
      entryPoint: 'installed',
      entryKind: 'installableTrigger',
      eventType: 'ON_EDIT',
      authMode: 'FULL',
      user: COLLEAGUE,
      effectiveUser: OWNER,
    });
    expect(heard(host, 'installed')).toMatchObject({
      mode: 'FULL',
      email: '',
      range: 'A1',
      rest: {value: 'x', triggerUid: host.triggers[0]?.id},
    });
  });

  it('comes after the simple trigger, and changes after edits', () => {
    const host = anEcho();
    host.person(OWNER).run('install');

    host.person(COLLEAGUE).open();
    host.person(COLLEAGUE).type('Sheet1', 'A1', 'x');

    expect(host.executions.slice(1).map(({entryPoint, log}) => [entryPoint, log[0]?.text.slice(0, 8)])).toEqual([
      ['onOpen', '{"mode":'],
      ['installed', '{"mode":'],
      ['onEdit', '{"mode":'],
      ['installed', '{"mode":'],
      ['changed', 'EDIT'],
    ]);
  });

  it('has the screen of whoever made the edit, unless the switch takes it away', () => {
    const code = `function install() { ScriptApp.newTrigger('ask').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
      function ask() { SpreadsheetApp.getUi(); }`;
    const outcome = (switches: object): unknown => {
      const host = aHost(code, {switches});
      host.person(OWNER).run('install');
      host.person(OWNER).type('Sheet1', 'A1', 'x');
      return host.executions.at(-1)?.outcome;
    };

    expect(outcome({uiInInstallableTriggers: false})).toMatchObject({
      kind: 'failed',
      message: 'Cannot call SpreadsheetApp.getUi() from this context.',
    });
    expect(outcome({})).toMatchObject({kind: 'completed'});
  });

  it('stops when the trigger time of a day is spent', () => {
    const host =
      aHost(`function install() { ScriptApp.newTrigger('slow').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
      function slow() { Utilities.sleep(300000); Utilities.sleep(50000); }`);
    host.person(OWNER).run('install');
    const edit = (): unknown => {
      host.person(OWNER).type('Sheet1', 'A1', 'x');
      return host.executions.at(-1)?.outcome;
    };

    for (let run = 0; run < 16; run++) expect(edit()).toMatchObject({kind: 'completed'});

    expect(edit()).toMatchObject({kind: 'failed', message: 'Service using too much computer time for one day'});
  });
});

describe('somebody who edits by link, without an account', () => {
  it('fires no trigger, unless the switch says so', () => {
    const host = anEcho();
    host.person(OWNER).run('install');

    expect(host.anonymous().type('Sheet1', 'A1', 'x')).toEqual({kind: 'stored'});
    expect(host.workbook.sheetByName('Sheet1')?.valueAt(1, 1)).toBe('x');
    expect(host.executions.map(({entryPoint}) => entryPoint)).toEqual(['install']);
    expect(() => host.anonymous().open()).toThrow('Somebody without an account fires no trigger.');

    const lenient = anEcho({switches: {anonymousEditorsFireTriggers: true}});
    lenient.anonymous().type('Sheet1', 'A1', 'x');
    expect(heard(lenient)).toMatchObject({email: ''});
  });
});

describe('LocalHost.submitForm', () => {
  const FORM = `
    function install() { ScriptApp.newTrigger('submitted').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create(); }
    function submitted(e) {
      console.log(JSON.stringify([e.values, e.namedValues, e.range.getA1Notation(), String(e.authMode)]));
    }
    function onEdit() { console.log('not for forms'); }`;

  function aForm(): LocalHost {
    const host = aHost(FORM, {locale: 'vi_VN'});
    host.person(OWNER).paste('Sheet1', 'A1', [['Dấu thời gian', 'Thôn', 'Số hộ']]);
    host.person(OWNER).run('install');
    return host;
  }

  it('puts the answers below the content and tells form triggers only', () => {
    const host = aForm();
    const [record] = host.submitForm('Sheet1', {'Số hộ': '1.234,5', Thôn: 'Thôn 6'});

    expect(JSON.parse(record?.log[0]?.text ?? '')).toEqual([
      ['03/06/2024 8:30:00', 'Thôn 6', '1.234,50'],
      {'Dấu thời gian': ['03/06/2024 8:30:00'], Thôn: ['Thôn 6'], 'Số hộ': ['1.234,50']},
      'A2:C2',
      'FULL',
    ]);
    expect(host.workbook.sheetByName('Sheet1')?.valueAt(2, 3)).toBe(1234.5);
    expect(host.executions.filter(({entryPoint}) => entryPoint === 'onEdit')).toHaveLength(1);
  });

  it('names a question or sheet that is not there', () => {
    expect(() => aForm().submitForm('Sheet1', {Xã: 'x'})).toThrow('"Sheet1" has no column "Xã" for the answer.');
    expect(() => aForm().submitForm('Form', {})).toThrow('There is no sheet "Form" for the answers.');
  });
});

describe('Person.restructure', () => {
  it('tells change triggers what kind of change it was, and onEdit nothing', () => {
    const host = anEcho();
    host.person(OWNER).run('install');
    const [sheet] = host.workbook.sheets;
    if (sheet === undefined) throw new Error('There is no sheet.');
    const lines = (dimension: 'rows' | 'columns') => ({dimension, start: 2, count: 1});
    const changes: StructureChange[] = [
      {kind: 'insertLines', sheet, lines: lines('rows'), side: 'before'},
      {kind: 'insertLines', sheet, lines: lines('columns'), side: 'after'},
      {kind: 'deleteLines', sheet, lines: lines('rows')},
      {kind: 'deleteLines', sheet, lines: lines('columns')},
      {kind: 'addSheet', index: 1},
      {kind: 'renameSheet', sheet, name: 'A'},
    ];
    for (const change of changes) host.person(COLLEAGUE).restructure(change);
    const [, added] = host.workbook.sheets;
    if (added) host.person(COLLEAGUE).restructure({kind: 'deleteSheet', sheet: added});

    const told = host.executions.filter(({entryPoint}) => entryPoint === 'changed').map(({log}) => log[0]?.text);
    expect(told).toEqual([
      ...['INSERT_ROW', 'INSERT_COLUMN', 'REMOVE_ROW', 'REMOVE_COLUMN', 'INSERT_GRID', 'OTHER', 'REMOVE_GRID'],
    ]);
    expect(host.executions.some(({entryPoint}) => entryPoint === 'onEdit')).toBe(false);
  });

  it('refuses who may not, and fires nothing then', () => {
    const host = anEcho();
    host.person(OWNER).run('install');
    const before = host.executions.length;

    expect(host.person('stranger@example.test').restructure({kind: 'addSheet', index: 0}).kind).toBe('refused');
    expect(host.executions).toHaveLength(before);
  });
});
