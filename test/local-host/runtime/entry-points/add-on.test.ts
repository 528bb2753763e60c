import {type LocalHost} from '../../../../local-host/index.js';
import {aHost, COLLEAGUE, failureOf, OWNER} from '../a-host.js';

const ADD_ON = `
  function onInstall(e) { console.log(String(e.authMode)); }
  function onOpen(e) {
    console.log(String(e.authMode));
    SpreadsheetApp.getUi().createAddonMenu().addItem('Go', 'go').addToUi();
    if (e.authMode !== ScriptApp.AuthMode.NONE) PropertiesService.getDocumentProperties().getProperty('k');
  }
  function onEdit() {}
  function go() { return SpreadsheetApp.getActive().getName(); }
`;

function anAddOn(code = ADD_ON): LocalHost {
  return aHost(code, {deployment: 'addOn', title: 'NTM'});
}

describe('an add-on that is not enabled in the document', () => {
  it('opens without authorization, and shows its menu', () => {
    const host = anAddOn();

    expect(host.person(OWNER).open()).toMatchObject({authMode: 'NONE', outcome: {kind: 'completed'}});
    expect(host.person(OWNER).menu()).toHaveLength(1);
  });

  it('may not touch the document or its properties', () => {
    const opened = (body: string): unknown => anAddOn(`function onOpen(e) { ${body} }`).person(OWNER).open().outcome;

    expect(opened('PropertiesService.getDocumentProperties();')).toMatchObject({
      kind: 'failed',
      message: 'You do not have permission to call PropertiesService.getDocumentProperties.',
    });
    expect(opened('e.source.getName();')).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining(
        'You do not have permission to call SpreadsheetApp.Spreadsheet.getName.',
      ) as string,
    });
  });

  it('is not told of edits', () => {
    expect(anAddOn().person(OWNER).type('Sheet1', 'A1', 'x')).toEqual({kind: 'stored'});
  });
});

describe('an add-on that somebody has used in the document', () => {
  it('opens and hears of edits with limited authorization, also for others', () => {
    const host = anAddOn();
    host.person(OWNER).open();
    host.person(OWNER).choose('NTM', 'Go');

    expect(host.person(COLLEAGUE).open()).toMatchObject({authMode: 'LIMITED', outcome: {kind: 'completed'}});
    expect(host.person(COLLEAGUE).type('Sheet1', 'A1', 'x')).toMatchObject({execution: {authMode: 'LIMITED'}});
  });

  it('is enabled by being installed there', () => {
    const host = anAddOn();

    expect(host.person(OWNER).install()).toMatchObject({
      entryPoint: 'onInstall',
      authMode: 'FULL',
      log: [{text: 'FULL'}],
    });
    expect(host.person(OWNER).open()).toMatchObject({authMode: 'LIMITED'});
  });

  it.each([
    [true, 'Sheet1'],
    [false, 'null null null'],
  ])('has a spreadsheet in its clock runs: %s', (addOnClockHasSpreadsheet, seen) => {
    const host = aHost(
      `function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
      function tick() {
        const all = [SpreadsheetApp.getActive(), SpreadsheetApp.getActiveSheet(), SpreadsheetApp.getActiveRange()];
        console.log(all[0] ? all[1].getName() : all.map(String).join(' '));
      }`,
      {deployment: 'addOn', switches: {addOnClockHasSpreadsheet}},
    );
    host.person(OWNER).run('install');
    host.runUntil('2024-06-03T10:00:00+07:00');

    expect(host.executions.at(-1)).toMatchObject({entryPoint: 'tick', log: [{text: seen}]});
  });

  it('has clock triggers once an hour at most', () => {
    expect(failureOf("ScriptApp.newTrigger('f').timeBased().everyMinutes(30);", {deployment: 'addOn'})).toBe(
      'Exception: The clock triggers of an add-on fire once an hour at most.',
    );
  });
});
