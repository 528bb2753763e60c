import {parseState} from '../../../../local-host/files/state/state.js';
import {type HostOptions, LocalHost} from '../../../../local-host/index.js';

const OWNER = 'ntm@example.test';

const CODE = `
function setUp() {
  PropertiesService.getDocumentProperties().setProperty('round', 'tháng 6');
  PropertiesService.getUserProperties().setProperty('seen', 'yes');
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(7);
  MailApp.sendEmail('thon6@example.test', 'Mời báo cáo', 'Kính gửi');
  ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
}
function tick() {
  const range = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1');
  range.setValue(range.getValue() + 1);
}`;

const SCOPES = ['spreadsheets.currentonly', 'script.send_mail', 'script.scriptapp'];

const START = '2024-06-03T08:00:00+07:00';

const OPTIONS: Omit<HostOptions, 'now' | 'workbook'> = {
  files: {
    code: CODE,
    html: {},
    manifest: {
      timeZone: 'Asia/Ho_Chi_Minh',
      oauthScopes: SCOPES.map(scope => `https://www.googleapis.com/auth/${scope}`),
    },
  },
  owner: OWNER,
  account: 'consumer',
};

function aHost(): LocalHost {
  return new LocalHost({...OPTIONS, now: START});
}

function afterRestart(host: LocalHost): LocalHost {
  return LocalHost.restore(host.save(), {...OPTIONS, now: START});
}

describe('LocalHost.restore', () => {
  it('gives a new host the cells, properties, mails, triggers, executions and time of the old one', () => {
    const host = aHost();
    expect(host.person(OWNER).run('setUp').outcome.kind).toBe('completed');
    host.runUntil('2024-06-03T12:00:00+07:00');

    const restarted = afterRestart(host);

    expect(restarted.workbook.sheets[0]!.valueAt(1, 1)).toBe(host.workbook.sheets[0]!.valueAt(1, 1));
    expect(restarted.properties('document')).toEqual({round: 'tháng 6'});
    expect(restarted.properties('user', OWNER)).toEqual({seen: 'yes'});
    expect(restarted.outbox).toEqual(host.outbox);
    expect(restarted.triggers).toEqual(host.triggers);
    expect(restarted.executions).toEqual(JSON.parse(JSON.stringify(host.executions)));
    expect(restarted.clock.now()).toEqual(new Date('2024-06-03T05:00:00Z'));
  });

  it('lets clocks go on as if nothing had happened', () => {
    const host = aHost();
    host.person(OWNER).run('setUp');
    host.runUntil('2024-06-03T12:00:00+07:00');
    const restarted = afterRestart(host);
    for (const one of [host, restarted]) one.runUntil('2024-06-03T18:00:00+07:00');

    expect(restarted.executions.map(one => one.startedAt)).toEqual(host.executions.map(one => one.startedAt));
    expect(restarted.workbook.sheets[0]!.valueAt(1, 1)).toBe(host.workbook.sheets[0]!.valueAt(1, 1));
  });
});

describe('parseState', () => {
  it.each(['{}', '{"version":0}'])('refuses %s', json => {
    expect(() => parseState(json)).toThrow('this host reads version 1. Start afresh.');
  });
});
