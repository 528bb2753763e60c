import {aHost, COLLEAGUE, OWNER, runBody, START} from '../a-host.js';

const TIME_LIMIT = 'Exceeded maximum execution time';
const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

describe('an execution', () => {
  it('is recorded with who, what, when and how it ended', () => {
    const host = aHost('function main() { return 6 * 7; }');

    expect(host.person(COLLEAGUE).run('main')).toMatchObject({
      id: 1,
      entryPoint: 'main',
      entryKind: 'run',
      user: COLLEAGUE,
      effectiveUser: COLLEAGUE,
      authMode: 'FULL',
      startedAt: new Date(START).toISOString(),
      outcome: {kind: 'completed', value: 42},
      calls: 0,
      roundTrips: 0,
      modelledSeconds: {low: 0.3, mid: 0.8, high: 2},
      log: [],
    });
  });

  it.each([
    ['throw null;', 'null'],
    ['throw Object.create(null);', ''],
    ["throw {toString() { throw new Error('no text'); }};", ''],
    ["throw Object.defineProperty(new Error('told'), 'stack', {get() { throw 5; }});", 'told'],
  ])('ends with whatever the script throws: %s', (body, message) => {
    expect(runBody(body).outcome).toMatchObject({kind: 'failed', message});
  });

  it('meters the calls of the script', () => {
    const record = runBody(`const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
      sheet.getRange('A1').getValue();
      PropertiesService.getDocumentProperties().setProperty('k', 'v');
      sheet.getRange('C1').setValue(5);`);

    expect(record.sequence).toEqual(['Range.setValues', 'Range.getValue', 'Properties.setProperty', 'Range.setValue']);
    expect(record).toMatchObject({calls: 4, reads: 1, writes: 2, alternations: 1, roundTrips: 3});
    expect(record.callsByMember).toEqual({
      'Range.setValues': 1,
      'Range.getValue': 1,
      'Properties.setProperty': 1,
      'Range.setValue': 1,
    });
  });

  it('keeps the clock still unless a switch lets modelled seconds move it', () => {
    const body = 'const start = Date.now(); Utilities.sleep(2000); return Date.now() - start;';

    expect(runBody(body).outcome).toEqual({kind: 'completed', value: 0});
    expect(runBody(body, {switches: {clockMovesWithModelledTime: true}}).outcome).toEqual({
      kind: 'completed',
      value: 2000,
    });
  });

  it('runs functions that a name is given, as menus and triggers do', () => {
    const host = aHost('const onOpen = () => { console.log("opened"); }; let main = async () => 5;');

    expect(host.person(OWNER).open()).toMatchObject({outcome: {kind: 'completed'}, log: [{text: 'opened'}]});
    expect(host.person(OWNER).run('main').outcome.kind).toBe('completed');
  });

  it('names a function that does not exist', () => {
    expect(aHost('globalThis.hidden = () => 1;').person(OWNER).run('hidden').outcome).toMatchObject({
      kind: 'failed',
      message: 'Script function not found: hidden',
    });
  });

  it('fails with the error of code that runs at load time', () => {
    const host = aHost("function main() {} throw new Error('at load');");

    expect(host.person(OWNER).run('main').outcome).toMatchObject({kind: 'failed', message: 'at load'});
  });

  it('keeps what was written before an uncaught error', () => {
    const host = aHost(
      "function main() { SpreadsheetApp.getActiveRange().setValue('kept'); throw new Error('stop'); }",
      {
        switches: {writeBehind: 'buffered'},
      },
    );

    host.person(OWNER).run('main');

    expect(host.workbook.sheets[0]?.values()).toEqual([['kept']]);
  });

  it('stops an endless loop', () => {
    expect(runBody('for (;;) {}', {wallTimeoutMs: 50}).outcome).toEqual({kind: 'timedOut', message: TIME_LIMIT});
  });
});

describe('the time limit', () => {
  it('ends a run after six modelled minutes', () => {
    expect(runBody('Utilities.sleep(300000); Utilities.sleep(59000);').outcome.kind).toBe('completed');
    expect(runBody('Utilities.sleep(300000); Utilities.sleep(60000);').outcome).toEqual({
      kind: 'timedOut',
      message: TIME_LIMIT,
    });
  });

  it('ends a simple trigger after thirty modelled seconds', () => {
    const open = (seconds: number): string =>
      aHost(`function onOpen() { Utilities.sleep(${seconds} * 1000); }`).person(OWNER).open().outcome.kind;

    expect([open(29), open(30)]).toEqual(['completed', 'timedOut']);
  });

  it('counts in the column that the switch names', () => {
    const body = 'Utilities.sleep(300000); Utilities.sleep(58500);';

    expect(runBody(body, {switches: {timeLimitColumn: 'low'}}).outcome.kind).toBe('completed');
    expect(runBody(body, {switches: {timeLimitColumn: 'high'}}).outcome.kind).toBe('timedOut');
  });

  it('cannot be caught: no later call gets through', () => {
    const host = aHost(`function main() {
      const store = PropertiesService.getScriptProperties();
      try { Utilities.sleep(200000); Utilities.sleep(200000); } catch (e) { store.setProperty('caught', 'yes'); } finally { store.setProperty('finally', 'yes'); }
    }`);

    expect(host.person(OWNER).run('main').outcome).toEqual({kind: 'timedOut', message: TIME_LIMIT});
    expect(host.properties('script')).toEqual({});
  });

  it('cannot be hidden by returning after it', () => {
    const {outcome} = runBody(
      "try { Utilities.sleep(200000); Utilities.sleep(200000); } catch (e) {} return 'survived';",
    );

    expect(outcome).toEqual({kind: 'timedOut', message: TIME_LIMIT});
  });
});

describe('a fault', () => {
  const THREE_WRITES = `function main() {
    const store = PropertiesService.getScriptProperties();
    for (const key of ['a', 'b', 'c']) { try { store.setProperty(key, 'x'); } catch (e) { console.log(e.message); } }
  }`;

  it('kills an execution at its n-th call, before that call has any effect', () => {
    const host = aHost(THREE_WRITES);
    const fault = host.fault({kind: 'kill', atCall: 2});

    const {outcome} = host.person(OWNER).run('main');

    expect(outcome).toEqual({kind: 'killed', message: 'Killed at call 2.'});
    expect(host.properties('script')).toEqual({a: 'x'});
    expect(fault.hasFired).toBe(true);
  });

  it('strikes the next execution only', () => {
    const host = aHost(THREE_WRITES);
    host.fault({kind: 'kill', atCall: 1});

    host.person(OWNER).run('main');

    expect(host.person(OWNER).run('main').outcome.kind).toBe('completed');
  });

  it('waits for the entry point that it names', () => {
    const host = aHost(`${THREE_WRITES} function other() { main(); }`);
    const fault = host.fault({kind: 'timeout', atCall: 1, entryPoint: 'main'});

    expect(host.person(OWNER).run('other').outcome.kind).toBe('completed');
    expect(fault.hasFired).toBe(false);
    expect(host.person(OWNER).run('main').outcome).toEqual({kind: 'timedOut', message: TIME_LIMIT});
  });

  it('is a server error that the script may catch', () => {
    const host = aHost(THREE_WRITES);
    host.fault({kind: 'exception', atCall: 2});

    const {outcome, log} = host.person(OWNER).run('main');

    expect(outcome.kind).toBe('completed');
    expect(log).toEqual([{level: 'log', text: SERVER_ERROR}]);
    expect(host.properties('script')).toEqual({a: 'x', c: 'x'});
  });

  it('loses the deferred writes of a killed execution, or some of them', () => {
    const written = (pendingApplied: number): unknown => {
      const host = aHost(
        `function main() { const sheet = SpreadsheetApp.getActiveSheet();
          for (const row of [1, 2, 3]) sheet.getRange(row, 1).setValue(row);
          PropertiesService.getScriptProperties().getProperty('k'); }`,
        {switches: {writeBehind: 'buffered'}},
      );
      host.fault({kind: 'kill', atCall: 4, pendingApplied});
      host.person(OWNER).run('main');
      return host.workbook.sheets[0]?.values();
    };

    expect([written(0), written(2)]).toEqual([[], [[1], [2]]]);
  });

  it('can be taken back', () => {
    const host = aHost(THREE_WRITES);

    host.fault({kind: 'kill', atCall: 1}).cancel();

    expect(host.person(OWNER).run('main').outcome.kind).toBe('completed');
  });

  it('needs a call number from 1', () => {
    expect(() => aHost('').fault({kind: 'kill', atCall: 0})).toThrow('A fault needs a call number from 1, not 0.');
  });

  it('releases the locks of what it killed', () => {
    const host = aHost(
      `function main() { const lock = LockService.getScriptLock(); return [lock.tryLock(10), lock.hasLock()].join(); }`,
    );
    host.fault({kind: 'kill', atCall: 2});
    host.person(OWNER).run('main');

    expect(host.person(OWNER).run('main').outcome).toEqual({kind: 'completed', value: 'true,true'});
  });
});

describe('the value of an execution', () => {
  it('is a copy that can leave the script, or null', () => {
    expect(runBody('return {a: [1, undefined]};').outcome).toStrictEqual({kind: 'completed', value: {a: [1, null]}});
    expect(runBody('return {at: new Date()};').outcome).toEqual({kind: 'completed', value: null});
    expect(runBody('return SpreadsheetApp;').outcome).toEqual({kind: 'completed', value: null});
  });
});

describe('an entry point that returns a promise', () => {
  it('completes, and leaves a line in the log if the promise is rejected', () => {
    const host = aHost("async function main() { await null; throw new Error('late'); }");

    expect(host.person(OWNER).run('main')).toMatchObject({
      outcome: {kind: 'completed', value: null},
      log: [{level: 'error', text: 'The promise of main was rejected: Error: late'}],
    });
  });
});
