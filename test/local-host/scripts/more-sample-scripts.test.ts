import {COLLEAGUE, OWNER} from '../runtime/a-host.js';
import {addSheet, hostOf, run, valuesOf} from './a-script.js';

describe('due-reminders.gs', () => {
  const CALL_OF_THE_SECOND_MAIL = 9;
  const TASKS = [
    ['Task', 'Due', 'Email', 'Reminded'],
    ['Road', '2024-06-05', 'a@example.test', ''],
    ['Well', '2024-06-06', 'a@example.test', ''],
    ['School', '2024-06-20', 'a@example.test', ''],
    ['Market', '2024-06-04', 'b@example.test', ''],
    ['No date', 'soon', 'b@example.test', ''],
  ];

  it('reminds each person once, in one mail, of what is due', () => {
    const host = hostOf('due-reminders.gs', TASKS, {sheetName: 'Tasks'});
    run(host, 'install');
    host.runUntil('2024-06-06T12:00:00+07:00');

    expect(host.outbox.map(({to, subject, text}) => [to, subject, text])).toEqual([
      [['a@example.test'], '2 due', 'Road: 05/06\nWell: 06/06'],
      [['b@example.test'], '1 due', 'Market: 04/06'],
    ]);
    expect(host.outbox.every(({at}) => at.startsWith('2024-06-03T23:'))).toBe(true);
    expect(valuesOf(host, 'Tasks').map(row => typeof row[3])).toEqual([
      'string',
      'number',
      'number',
      'string',
      'number',
      'string',
    ]);
  });

  it('goes on the next day where a run was killed, and writes to nobody twice', () => {
    const host = hostOf('due-reminders.gs', TASKS, {sheetName: 'Tasks'});
    run(host, 'install');
    host.fault({kind: 'kill', atCall: CALL_OF_THE_SECOND_MAIL, entryPoint: 'remind'});
    host.runUntil('2024-06-05T12:00:00+07:00');

    expect(host.executions.find(({outcome}) => outcome.kind === 'killed')?.recipients).toBe(1);
    expect(host.outbox.flatMap(({to}) => to)).toEqual(['a@example.test', 'b@example.test']);
  });
});

describe('move-done.gs', () => {
  it('moves a row that is done, also for a colleague, and no other', () => {
    const host = hostOf(
      'move-done.gs',
      [
        ['Task', 'Who', 'Status'],
        ['Road', 'Lan', ''],
        ['Well', 'Hoa', ''],
      ],
      {sheetName: 'Tasks'},
    );
    host.person(COLLEAGUE).type('Tasks', 'C3', 'Open');
    expect(host.person(COLLEAGUE).type('Tasks', 'C2', 'Done')).toMatchObject({
      execution: {outcome: {kind: 'completed'}, authMode: 'LIMITED'},
    });

    expect(valuesOf(host, 'Tasks')).toEqual([
      ['Task', 'Who', 'Status'],
      ['Well', 'Hoa', 'Open'],
    ]);
    expect(valuesOf(host, 'Archive')).toEqual([['Road', 'Lan', 'Done']]);
  });

  it('is stopped where the person may not delete the row', () => {
    const host = hostOf(
      'move-done.gs',
      [
        ['Task', 'Who', 'Status'],
        ['Road', 'Lan', ''],
      ],
      {sheetName: 'Tasks'},
    );
    host.workbook.protections = [
      {
        ...{id: 1, sheetId: 0, area: {row: 2, column: 1, rows: 1, columns: 1}, rangeName: undefined, description: ''},
        ...{editors: [], domainEdit: false, warningOnly: false, unprotected: []},
      },
    ];

    expect(host.person(COLLEAGUE).type('Tasks', 'C2', 'Done')).toMatchObject({execution: {outcome: {kind: 'failed'}}});
    expect(valuesOf(host, 'Tasks')).toHaveLength(2);
  });
});

describe('dependent-lists.gs', () => {
  it('offers what belongs to the choice, and takes what does not', () => {
    const host = hostOf('dependent-lists.gs', [['Commune', 'Village']]);
    addSheet(host, 'Lists', [
      ['North', 'South'],
      ['Thôn 1', 'Thôn 9'],
      ['Thôn 2', ''],
    ]);
    const person = host.person(COLLEAGUE);
    person.type('Sheet1', 'A2', 'North');

    expect(person.type('Sheet1', 'B2', 'Thôn 9')).toEqual({kind: 'refused', reason: 'A village of North'});
    expect(person.type('Sheet1', 'B2', 'Thôn 2').kind).toBe('stored');
    person.type('Sheet1', 'A2', 'South');
    person.paste('Sheet1', 'A3', [['North'], ['South'], ['West']]);
    expect(valuesOf(host)).toEqual([
      ['Commune', 'Village'],
      ['South', 'Thôn 9'],
      ['North', ''],
      ['South', 'Thôn 9'],
      ['West', ''],
    ]);
    expect(person.type('Sheet1', 'B5', 'anything').kind).toBe('stored');
  });
});

describe('entry-form.gs', () => {
  it('shows a form in a dialog, whose page saves and reads entries', () => {
    const host = hostOf('entry-form.gs', [['No', 'Village', 'Households', 'When', 'Who']], {
      sheetName: 'Entries',
      locale: 'vi_VN',
    });
    addSheet(host, 'Lists', [['Thôn <1>'], ['Thôn "2"']]);
    host.workbook.namedRanges = [
      {
        name: 'villages',
        target: {sheetId: host.workbook.sheets[1]?.id ?? 0, area: {row: 1, column: 1, rows: 9, columns: 1}},
      },
    ];
    const person = host.person(OWNER);
    person.open();
    person.choose('Form', 'New entry…');

    expect(person.dialogs.at(-1)).toMatchObject({kind: 'modal', title: 'New entry', width: 320, height: 240});
    expect(person.dialogs.at(-1)?.html).toContain('<option value="Thôn &#34;2&#34;">Thôn &#34;2&#34;</option>');
    expect(person.dialogs.at(-1)?.html).toContain('var most = 2;');
    const saved = [1, 2].map(no => person.call('saveEntry', {village: `Thôn ${no}`, households: '12'}));
    expect(saved).toMatchObject([{value: {number: 1, rows: 1}}, {value: {number: 2, rows: 2}}]);
    expect(person.call('saveEntry', {village: 'x', households: '1.5'})).toMatchObject({
      kind: 'failed',
      message: 'Error: Households must be a whole number.',
    });
    expect(person.call('lastEntries', 1)).toMatchObject({value: [['2', 'Thôn 2', '12', '03/06/2024 8:30:00']]});
  });
});

describe('fill-template.gs', () => {
  it('fills placeholders from named ranges, and tells of names that are not there', () => {
    const host = hostOf('fill-template.gs', [['Lan', '45446']], {sheetName: 'Data'});
    addSheet(host, 'Letter', [['Dear {{name}},'], ['until {{ day }} and {{nobody}}'], ['{no}']]);
    const at = (column: number) => ({sheetId: 0, area: {row: 1, column, rows: 1, columns: 1}});
    host.workbook.namedRanges = [
      {name: 'name', target: at(1)},
      {name: 'day', target: at(2)},
    ];

    expect(run(host, 'fillTemplate')).toEqual(['nobody']);
    expect(valuesOf(host, 'Letter filled').flat()).toEqual(['Dear Lan,', 'until 45446 and {{nobody}}', '{no}']);
    run(host, 'fillTemplate');
    expect(host.workbook.sheets.map(({name}) => name)).toEqual(['Data', 'Letter', 'Letter filled', 'Letter filled 2']);
    expect(run(host, 'listNames')).toEqual(['day = Data!B1', 'name = Data!A1']);
  });
});

describe('old-style.gs', () => {
  it('asks in boxes, and changes cells one by one', () => {
    const host = hostOf('old-style.gs', [['Lan', '2']]);
    const person = host.person(OWNER);
    person.open();
    const add = (...answers: typeof person.answers): void => {
      person.answers = answers;
      expect(person.choose('Scores', 'Add points…').outcome.kind).toBe('completed');
    };
    add({button: 'OK', text: 'Lan'});
    add({button: 'OK', text: 'Hoa'}, {button: 'NO'});
    add({button: 'OK', text: 'Hoa'}, {button: 'YES'});
    add({button: 'CANCEL', text: 'Lan'});

    expect(valuesOf(host)).toEqual([
      ['Lan', 3],
      ['Hoa', 1],
    ]);
    expect(host.workbook.sheets[0]?.cellAt(1, 2).style.background).toBe('#00ff00');
    person.choose('Scores', 'Reset');
    expect(valuesOf(host)).toEqual([['Lan'], ['Hoa']]);
  });
});
