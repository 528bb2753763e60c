import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {playScenario, type Playback} from '../../scenarios/player.js';
import {parseScenario} from '../../scenarios/scenario-schema.js';
import {aTabAsMade} from './support/a-tab.js';
import {aTimeline} from './support/a-scenario.js';

/** A script that is not ours, with just enough in it to be acted upon. */
const SCRIPT = `
function onOpen() {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Menu')
    .addItem('Make', 'generateTabs')
    .addSubMenu(ui.createMenu('More').addItem('Return', 'showReturnReport').addItem('Rows', 'addRows').addItem('Close', 'closeRound').addItem('Break', 'validateAll'))
    .addToUi();
}
function onEdit(e) {
  if (e.range.getA1Notation() === 'D1') throw new Error('onEdit broke');
  if (e.value === 'TRUE' || e.value === true) {
    var sheet = e.range.getSheet();
    if (sheet.getRange('C10').getValue() === '') {
      e.range.setValue(false);
      sheet.getRange('B1').setValue('still wrong: 2');
    }
  }
}
function generateTabs() {
  var values = VALUES;
  var sheet = SpreadsheetApp.getActive().insertSheet('T01 Thôn 1');
  sheet.getRange(1, 1, values.length, values[0].length).setNumberFormat('@').setValues(values);
  sheet.getRange('C9').setNumberFormat('General').insertCheckboxes();
  ScriptApp.newTrigger('tick').timeBased().everyMinutes(15).create();
}
function tick() {
  MailApp.sendEmail('ntm@example.test', 'tick', String(new Date().toISOString()));
}
function addRows() {
  var ui = SpreadsheetApp.getUi();
  var texts = ['unit?', 'and?'].map(function (question) { return ui.prompt(question).getResponseText(); });
  SpreadsheetApp.getActive().toast(texts.join(' | '));
}
function showReturnReport() {
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>page</p>'), 'Return');
  return 'done';
}
function readUnitChoices() {
  return {kind: 'done', value: {openUnit: 'village:T02', units: []}};
}
function previewUnitAction(request) {
  if (request.reason === 'Thiếu') return {kind: 'refused', text: 'Say more.'};
  return {kind: 'done', value: {}};
}
function carryOutUnitAction(request) {
  if (request.reason === 'broken') {
    console.error('no such luck');
    return {kind: 'refused', text: 'Something broke.'};
  }
  SpreadsheetApp.getActive().toast('Working.');
  return {kind: 'done', value: [request.action, request.unit, request.reason, request.at].join(' | ')};
}
function closeRound() {
  var ui = SpreadsheetApp.getUi();
  var answer = ui.alert('Close it?', ui.ButtonSet.YES_NO);
  ui.alert(answer === ui.Button.YES ? 'Closed.' : 'Left open.');
  return 'refused';
}
function validateAll() {
  throw new Error('no such luck');
}
`;
const MANIFEST = {
  timeZone: 'Asia/Ho_Chi_Minh',
  runtimeVersion: 'V8',
  oauthScopes: ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp', 'script.send_mail'].map(
    scope => `https://www.googleapis.com/auth/${scope}`,
  ),
};

const GENERATE = {do: 'command', command: 'generateTabs'};

describe('playScenario', () => {
  let dist = '';

  beforeAll(() => {
    dist = mkdtempSync(join(tmpdir(), 'player-'));
    writeFileSync(join(dist, 'Code.js'), SCRIPT.replace('VALUES', JSON.stringify(aTabAsMade('village:T01'))));
    writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(MANIFEST));
  });

  afterAll(() => {
    rmSync(dist, {recursive: true});
  });

  function play(...entries: readonly Readonly<Record<string, unknown>>[]): Playback {
    const reading = parseScenario({...aTimeline(...entries), endAt: '2024-06-03T09:00:00+07:00'});
    if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
    return playScenario(reading.scenario, {dist});
  }

  it('opens the spreadsheet once for each person before the first thing they do', () => {
    const {host} = play(GENERATE, {as: 'P11', do: 'submit', tab: 'village:T01'}, {do: 'unsubmit', tab: 'village:T01'});

    expect(host.executions.filter(run => run.entryPoint === 'onOpen').map(run => run.user)).toEqual([
      'ntm@example.test',
      'thon1@example.test',
    ]);
  });

  it('runs entries before triggers due at the same instant, and triggers at their own instants', () => {
    const {host} = play(GENERATE);
    const [first] = host.executions.filter(run => run.entryPoint === 'tick').map(run => run.startedAt);
    const again = play(GENERATE, {at: first, do: 'type', tab: 'village:T01', row: 'work:1', column: 'task', text: 'x'});

    const after = again.host.executions.filter(run => run.startedAt === first).map(run => run.entryPoint);
    expect(after).toEqual(['onEdit', 'tick']);
  });

  it('lets triggers fire between entries and up to the end, and notes what they sent', () => {
    const {events, host} = play(GENERATE);

    expect(host.outbox.length).toBeGreaterThanOrEqual(3);
    expect(events.filter(event => event.actor === 'clock')).toHaveLength(host.outbox.length);
    expect(host.clock.now().toISOString()).toBe('2024-06-03T02:00:00.000Z');
  });

  it('answers prompts in order and reads what is shown', () => {
    const {events} = play({do: 'command', command: 'addRows', tab: 'village:T01'});

    expect(events).toMatchObject([{outcome: 'done', shown: ['unit?', 'and?', 'village:T01 | ']}]);
  });

  it('does what the page does that a menu item opens, and reads what it says at the end', () => {
    const until = '2024-06-10T17:00:00+07:00';
    const {events, host} = play({
      do: 'command',
      command: 'returnReport',
      tab: 'village:T01',
      reason: 'Thiếu số liệu',
      until,
    });

    expect(host.executions.map(({entryPoint, entryKind}) => `${entryKind} ${entryPoint}`)).toEqual([
      'simpleTrigger onOpen',
      'menu showReturnReport',
      'rpc readUnitChoices',
      'rpc previewUnitAction',
      'rpc carryOutUnitAction',
    ]);
    expect(events).toEqual([
      {
        at: '2024-06-03T08:05:00+07:00',
        actor: 'P01',
        command: 'returnReport',
        tab: 'village:T01',
        outcome: 'done',
        shown: ['Working.', 'returnReport | village:T01 | Thiếu số liệu | 10/06/2024 17:00'],
      },
    ]);
  });

  it('stops where a page is refused something, and tells that from what broke', () => {
    const command = {do: 'command', command: 'returnReport', tab: 'village:T01'};
    const {events, host} = play({...command, reason: 'Thiếu'}, {...command, reason: 'broken'});

    expect(events).toMatchObject([
      {outcome: 'refused', error: 'Say more.', shown: []},
      {outcome: 'failed', error: 'Something broke.', shown: []},
    ]);
    expect(host.executions.filter(({entryPoint}) => entryPoint === 'carryOutUnitAction')).toHaveLength(1);
  });

  it('says yes to questions and takes the word of a command that it refused', () => {
    const {events} = play({do: 'command', command: 'closeRound'});

    expect(events[0]).toMatchObject({outcome: 'refused', error: 'Closed.', shown: ['Close it?', 'Closed.']});
  });

  it('goes on after a command that breaks or is not in the menu', () => {
    const {events} = play({do: 'command', command: 'validateAll'}, {do: 'command', command: 'repairTabs'});

    expect(events).toMatchObject([
      {command: 'validateAll', outcome: 'failed', error: 'no such luck'},
      {command: 'repairTabs', outcome: 'refused', error: 'menu item not there'},
    ]);
  });

  it('notes what was typed before there was a tab', () => {
    const {events} = play({as: 'P11', do: 'fill', tab: 'village:T01', assessment: {'1': {status: 'x'}}});

    expect(events).toMatchObject([
      {edit: 'fill', tab: 'village:T01', outcome: 'refused', error: 'There is no such tab yet.'},
    ]);
  });

  it('types a row as one edit, or cell by cell', () => {
    const line = {criterion: '4', task: 'Làm đường', unit: 'km', remaining: 1.5};
    const fill = {as: 'P11', do: 'fill', tab: 'village:T01', work: [line]};
    const editsOf = ({host}: Playback): number => host.executions.filter(run => run.entryPoint === 'onEdit').length;

    expect([editsOf(play(GENERATE, fill)), editsOf(play(GENERATE, {...fill, by: 'cell'}))]).toEqual([1, 4]);
  });

  it('lets people without e-mail edit with a blank identity', () => {
    const {host} = play(GENERATE, {
      as: 'P21',
      do: 'type',
      tab: 'village:T01',
      row: 'work:1',
      column: 'task',
      text: 'x',
    });

    expect(host.executions.filter(run => run.entryPoint === 'onEdit').map(run => run.user)).toEqual(['']);
  });

  it('calls a tick that the script takes back refused, with the state line, and one with a reason done', () => {
    const submit = {as: 'P11', do: 'submit', tab: 'village:T01'};
    const {events} = play(GENERATE, submit, {...submit, reason: 'Còn chờ số liệu'}, submit, {
      ...submit,
      do: 'unsubmit',
    });

    expect(events.filter(event => event.actor === 'P11')).toMatchObject([
      {edit: 'submit', outcome: 'refused', error: 'still wrong: 2'},
      {edit: 'submit', outcome: 'done'},
      {edit: 'submit', outcome: 'unchanged'},
      {edit: 'unsubmit', outcome: 'done'},
    ]);
  });

  it('names who submits where the cell is blank and they report for the unit, and nobody for somebody else', () => {
    const submit = {do: 'submit', tab: 'village:T01', reason: 'Còn chờ số liệu'};
    const nameAfter = (...entries: readonly Readonly<Record<string, unknown>>[]): string => {
      const {host} = play(GENERATE, ...entries);
      return host.workbook.sheets.find(({name}) => name.startsWith('T01'))?.displayAt(8, 3) ?? '';
    };

    expect(nameAfter({...submit, as: 'P11'})).toBe('Người P11');
    expect(nameAfter({...submit, as: 'P01'})).toBe('');
    const typed = {as: 'P01', do: 'type', tab: 'village:T01', row: 'header', column: 'submitter', text: 'Ông Ba'};
    expect(nameAfter(typed, {...submit, as: 'P11'})).toBe('Ông Ba');
  });

  it('makes an event of each line that finds no room, and types the others', () => {
    const work = Array.from({length: 42}, (_, index) => ({criterion: '4', task: `Việc ${index + 1}`}));
    const {events} = play(GENERATE, {as: 'P11', do: 'fill', tab: 'village:T01', work});

    expect(events.filter(event => event.actor === 'P11')).toMatchObject([
      {edit: 'fill', row: 'work', outcome: 'refused', error: 'All 40 rows of the section are taken.'},
      {edit: 'fill', row: 'work', outcome: 'refused', error: 'All 40 rows of the section are taken.'},
      {edit: 'fill', outcome: 'done'},
    ]);
  });

  it('types raw text as it is', () => {
    const {host} = play(GENERATE, {
      ...{as: 'P11', do: 'type', tab: 'village:T01', row: 'assessment:4', column: 'verdict', text: 'đạt rồi'},
    });

    expect(host.workbook.sheets[1]!.values().flat()).toContain('đạt rồi');
  });

  it('says how far it is', () => {
    const steps: string[] = [];
    const reading = parseScenario({...aTimeline(GENERATE), endAt: '2024-06-03T09:00:00+07:00'});
    if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));

    playScenario(reading.scenario, {dist, onProgress: (done, total, at) => steps.push(`${done}/${total} ${at}`)});

    expect(steps).toEqual(['0/1 2024-06-03T08:05:00+07:00', '1/1 2024-06-03T09:00:00+07:00']);
  });
});
