import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {HostError, LocalHost} from '../../local-host/index.js';
import {aHost, OWNER, START} from './runtime/a-host.js';

const TICK = `function install() { ScriptApp.newTrigger('tick').timeBased().at(new Date(2024, 5, 3, 12)).create(); }
  function tick() {}`;

/** A host with a trigger due at noon sharp. */
function aNoonHost(): LocalHost {
  const host = aHost(TICK, {switches: {clockTriggerDelaySeconds: 0}});
  host.person(OWNER).run('install');
  return host;
}

describe('LocalHost', () => {
  it('starts with a blank spreadsheet in the time zone of the script', () => {
    const {workbook} = aHost('', {locale: 'vi_VN', title: 'Sổ', editors: ['b@x.test']});

    expect(workbook).toMatchObject({
      title: 'Sổ',
      locale: 'vi_VN',
      timeZone: 'Asia/Ho_Chi_Minh',
      owner: OWNER,
      editors: ['b@x.test'],
    });
    expect(workbook.sheets.map(({name}) => name)).toEqual(['Sheet1']);
  });

  it('knows one person by an e-mail address', () => {
    const host = aHost('');
    host.person('a@x.test').answers = [{button: 'OK'}];

    expect(host.person('a@x.test').answers).toEqual([{button: 'OK'}]);
    expect(host.person('a@x.test').email).toBe('a@x.test');
  });

  it('names the functions that can be called', () => {
    expect([...aHost('function a() {} const b = 1;').functionNames]).toEqual(['a']);
  });

  it('computes formulas, TODAY by the virtual clock', () => {
    const host = aHost('');
    host.person(OWNER).type('Sheet1', 'A1', '=YEAR(TODAY())*10000+MONTH(TODAY())*100+DAY(TODAY())');

    expect(host.workbook.sheets[0]?.values()).toEqual([[20_240_603]]);
  });
});

describe('LocalHost.runUntil', () => {
  it('moves the clock and fires what is due, at its instant', () => {
    const host = aNoonHost();

    host.runUntil('2024-06-03T13:00:00+07:00');

    expect(host.executions.map(({entryPoint, startedAt}) => [entryPoint, startedAt])).toEqual([
      ['install', new Date(START).toISOString()],
      ['tick', '2024-06-03T05:00:00.000Z'],
    ]);
    expect(host.clock.now().toISOString()).toBe('2024-06-03T06:00:00.000Z');
  });

  it('fires what is due at the instant itself, once', () => {
    const host = aNoonHost();

    host.runUntil('2024-06-03T12:00:00+07:00');
    host.runUntil('2024-06-03T12:00:00+07:00');

    expect(host.executions).toHaveLength(2);
  });

  it('does not run backwards', () => {
    expect(() => {
      aHost('').runUntil('2024-06-03T08:29:59+07:00');
    }).toThrow(HostError);
  });

  it('refuses what is no instant', () => {
    expect(() => {
      aHost('').runUntil('tomorrow');
    }).toThrow('"tomorrow" is not an ISO date and time.');
  });
});

describe('LocalHost.advanceTo', () => {
  it('leaves for later what is due at the instant itself', () => {
    const host = aNoonHost();

    host.advanceTo('2024-06-03T12:00:00+07:00');
    expect(host.executions).toHaveLength(1);

    host.advanceTo('2024-06-03T12:00:01+07:00');
    expect(host.executions).toHaveLength(2);
  });
});

describe('LocalHost.fromDist', () => {
  const folder = mkdtempSync(join(tmpdir(), 'local-host-'));
  const options = {owner: OWNER, account: 'consumer', now: START} as const;

  beforeAll(() => {
    writeFileSync(join(folder, 'b.js'), 'function second() { return first(); }');
    writeFileSync(
      join(folder, 'a.gs'),
      'function first() { return HtmlService.createHtmlOutputFromFile("Page").getContent(); }',
    );
    writeFileSync(join(folder, 'Page.html'), '<p>page</p>');
    writeFileSync(join(folder, 'appsscript.json'), '{"timeZone": "Asia/Ho_Chi_Minh"}');
  });

  afterAll(() => {
    rmSync(folder, {recursive: true});
  });

  it('reads scripts, pages and the manifest', () => {
    expect(LocalHost.fromDist(folder, options).person(OWNER).run('second').outcome).toEqual({
      kind: 'completed',
      value: '<p>page</p>',
    });
  });

  it('says what is missing', () => {
    expect(() => LocalHost.fromDist(join(folder, 'nowhere'), options)).toThrow(
      `There is no script in "${join(folder, 'nowhere')}". Build first.`,
    );
  });
});

describe('LocalHost.restore', () => {
  it('goes on with cells, triggers and time where save left off', () => {
    const host = aNoonHost();
    host.person(OWNER).type('Sheet1', 'B2', 'còn đây');
    const options = {
      files: {code: TICK, html: {}, manifest: {}},
      owner: OWNER,
      account: 'consumer',
      now: START,
    } as const;

    const restored = LocalHost.restore(host.save(), options);

    expect(restored.workbook.sheets[0]?.valueAt(2, 2)).toBe('còn đây');
    expect(restored.nextDue).toBe('2024-06-03T05:00:00.000Z');
    expect(restored.clock.now()).toEqual(new Date(START));
  });
});

describe('LocalHost.remaining', () => {
  it('counts recipients against the day of a consumer account', () => {
    const host = aHost("function main() { MailApp.sendEmail('a@x.test,b@x.test', 'S', 'T'); }");
    host.person(OWNER).run('main');

    expect(host.remaining('email', OWNER)).toBe(98);
  });
});

describe('Person.look', () => {
  it('decides what scripts take for the active range', () => {
    const host = aHost('function main() { return SpreadsheetApp.getActiveRange().getA1Notation(); }');
    host.person(OWNER).look(0, 'C3:D4');

    expect(host.person(OWNER).run('main').outcome).toEqual({kind: 'completed', value: 'C3:D4'});
    expect(host.person(OWNER).view).toMatchObject({activeSheetId: 0, activeRange: 'C3:D4'});
  });
});
