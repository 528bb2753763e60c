import {type HostOptions, type LocalHost} from '../../../../local-host/index.js';
import {aHost, COLLEAGUE, failureOf, OWNER, valueOf} from '../../runtime/a-host.js';

const CLOCK = "ScriptApp.newTrigger('tick').timeBased()";

/** A host on which the owner has installed clock triggers that log when they fire. */
function aClock(builders: string, options: Partial<HostOptions> = {}): LocalHost {
  const host = aHost(
    `function install() { ${builders} } function tick(e) { console.log(JSON.stringify(e)); }`,
    options,
  );
  const {outcome} = host.person(OWNER).run('install');
  if (outcome.kind !== 'completed') throw new Error(outcome.message);
  return host;
}

/** The instants at which `tick` fired until another, in Vietnamese time. */
function firings(host: LocalHost, until: string): string[] {
  host.runUntil(until);
  return host.executions
    .filter(({entryPoint}) => entryPoint === 'tick')
    .map(({startedAt}) => new Date(Date.parse(startedAt) + 7 * 3_600_000).toISOString().slice(0, 16));
}

describe('a clock trigger', () => {
  it('fires every so many minutes, at a phase of its own', () => {
    const times = firings(aClock(`${CLOCK}.everyMinutes(15).create();`), '2024-06-03T10:30:00+07:00');

    expect(times).toHaveLength(8);
    const minutes = times.map(time => Number(time.slice(14)) % 15);
    expect(new Set(minutes).size).toBe(1);
  });

  it('fires once a day at a minute within the hour, which it keeps', () => {
    const times = firings(aClock(`${CLOCK}.everyDays(1).atHour(9).create();`), '2024-06-06T00:00:00+07:00');

    expect(times.map(time => time.slice(0, 13))).toEqual(['2024-06-03T09', '2024-06-04T09', '2024-06-05T09']);
    expect(new Set(times.map(time => time.slice(14))).size).toBe(1);
  });

  it('keeps within a quarter of an hour of the minute that was asked for', () => {
    const minutes = [1, 2, 3, 4, 5, 6].map(seed => {
      const [time = ''] = firings(
        aClock(`${CLOCK}.everyDays(1).atHour(9).nearMinute(30).create();`, {seed}),
        '2024-06-03T11:00:00+07:00',
      );
      return Number(time.slice(14));
    });

    expect(minutes.every(minute => minute >= 15 && minute <= 45)).toBe(true);
    expect(new Set(minutes).size).toBeGreaterThan(1);
  });

  it('fires by the time zone that was asked for', () => {
    const [time] = firings(
      aClock(`${CLOCK}.everyDays(1).atHour(9).inTimezone('UTC').create();`),
      '2024-06-04T00:00:00+07:00',
    );

    expect(time?.slice(0, 13)).toBe('2024-06-03T16');
  });

  it.each([
    ['skips the hour', '2024-03-09T00:00:00-05:00', ['2024-03-09 02', '2024-03-10 03', '2024-03-11 02']],
    ['has it twice', '2024-11-02T00:00:00-04:00', ['2024-11-02 02', '2024-11-03 02', '2024-11-04 02']],
  ])('fires once a day by the clocks of its zone, also on the day that %s', (_, now, expected) => {
    const host = aClock(`${CLOCK}.everyDays(1).atHour(2).inTimezone('America/New_York').create();`, {now});
    host.runUntil(new Date(Date.parse(now) + 3 * 86_400_000).toISOString());

    const local = new Intl.DateTimeFormat('sv', {timeZone: 'America/New_York', dateStyle: 'short', timeStyle: 'short'});
    const times = host.executions.filter(({entryPoint}) => entryPoint === 'tick').map(({startedAt}) => startedAt);
    expect(times.map(time => local.format(new Date(time)).slice(0, 13))).toEqual(expected);
  });

  it('fires once in the hour that clocks have twice', () => {
    const now = '2024-11-02T12:00:00-04:00';
    const host = aClock(`${CLOCK}.everyDays(1).atHour(1).inTimezone('America/New_York').create();`, {now});
    host.runUntil('2024-11-04T00:00:00-05:00');

    const times = host.executions.filter(({entryPoint}) => entryPoint === 'tick').map(({startedAt}) => startedAt);
    expect(times.map(time => time.slice(0, 13))).toEqual(['2024-11-03T05']);
  });

  it('fires on a day of the week and on a day of the month', () => {
    const host = aClock(`${CLOCK}.onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(7).create();
      ${CLOCK}.onMonthDay(5).atHour(7).create();`);

    expect(firings(host, '2024-06-15T00:00:00+07:00').map(time => time.slice(0, 13))).toEqual([
      '2024-06-05T07',
      '2024-06-07T07',
      '2024-06-14T07',
    ]);
  });

  it('fires every so many hours', () => {
    const times = firings(aClock(`${CLOCK}.everyHours(6).nearMinute(30).create();`), '2024-06-04T08:00:00+07:00');

    expect(times).toHaveLength(4);
  });

  it('fires once, at most a quarter of an hour after its duration, and stays listed', () => {
    const host = aClock(`${CLOCK}.after(10 * 60 * 1000).create();`);
    const [time = '', ...more] = firings(host, '2024-06-05T00:00:00+07:00');

    expect(time >= '2024-06-03T08:40' && time <= '2024-06-03T08:55').toBe(true);
    expect(more).toEqual([]);
    expect(host.triggers).toHaveLength(1);
  });

  it('fires within a quarter of an hour of an instant, on either side', () => {
    const instants = Array.from({length: 12}, (_, seed) => {
      const host = aClock(`${CLOCK}.at(new Date(2024, 5, 3, 12)).create();`, {seed: seed + 1});
      return firings(host, '2024-06-05T00:00:00+07:00')[0] ?? '';
    });

    expect(instants.every(time => time >= '2024-06-03T11:45' && time <= '2024-06-03T12:15')).toBe(true);
    expect(instants.some(time => time < '2024-06-03T12:00')).toBe(true);
    expect(instants.some(time => time > '2024-06-03T12:01')).toBe(true);
  });

  it('fires at once where the instant has passed', () => {
    const host = aClock(`${CLOCK}.at(new Date(2024, 5, 3, 8)).create();`);

    expect(firings(host, '2024-06-03T09:00:00+07:00')).toHaveLength(1);
  });

  it('fires exactly in time where the switch allows no delay', () => {
    const host = aClock(`${CLOCK}.at(new Date(2024, 5, 3, 12)).create();`, {switches: {clockTriggerDelaySeconds: 0}});

    expect(firings(host, '2024-06-05T00:00:00+07:00')).toEqual(['2024-06-03T12:00']);
  });

  it('fires near midnight of a date', () => {
    const [time = ''] = firings(aClock(`${CLOCK}.atDate(2024, 6, 5).create();`), '2024-06-06T00:00:00+07:00');

    expect(Math.abs(Date.parse(`${time}Z`) - Date.parse('2024-06-05T00:00Z'))).toBeLessThanOrEqual(15 * 60_000);
  });

  it('is told when it fires, in UTC, and runs as its creator', () => {
    const host = aClock(`${CLOCK}.at(new Date(2024, 5, 3, 12, 30)).create();`, {
      switches: {clockTriggerDelaySeconds: 0},
    });
    host.runUntil('2024-06-03T13:00:00+07:00');
    const record = host.executions.at(-1);

    expect(record).toMatchObject({authMode: 'FULL', user: OWNER, effectiveUser: OWNER, eventType: 'CLOCK'});
    expect(JSON.parse(record?.log[0]?.text ?? '')).toEqual({
      authMode: 'FULL',
      triggerUid: host.triggers[0]?.id,
      year: 2024,
      month: 6,
      'day-of-month': 3,
      'day-of-week': 1,
      'week-of-year': 23,
      hour: 5,
      minute: 30,
      second: 0,
      timezone: 'UTC',
    });
  });

  it('stops when it is deleted', () => {
    const host = aHost(`function install() { ${CLOCK}.everyMinutes(10).create(); }
      function tick() { ScriptApp.getProjectTriggers().forEach(one => ScriptApp.deleteTrigger(one)); }`);
    host.person(OWNER).run('install');

    expect(firings(host, '2024-06-03T12:00:00+07:00')).toHaveLength(1);
    expect(host.triggers).toEqual([]);
  });

  it.each([
    [true, 1],
    [false, 2],
  ])('that a trigger made is disabled: %s', (triggersMadeInTriggersAreDisabled, count) => {
    const host = aHost(
      `function install() { ${CLOCK}.after(1000).create(); }
      function tick() { if (ScriptApp.getProjectTriggers().length === 1) ${CLOCK}.after(1000).create(); }`,
      {
        switches: {triggersMadeInTriggersAreDisabled},
      },
    );
    host.person(OWNER).run('install');

    expect(firings(host, '2024-06-03T12:00:00+07:00')).toHaveLength(count);
    expect(host.triggers).toHaveLength(2);
  });

  it.each([
    [
      `${CLOCK}.everyMinutes(7);`,
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    ],
    [`${CLOCK}.atHour(24);`, 'Invalid argument: hour'],
    [`${CLOCK}.nearMinute(-1);`, 'Invalid argument: minute'],
    [`${CLOCK}.everyDays(0);`, 'Invalid argument: n'],
    [`${CLOCK}.inTimezone('Hanoi');`, 'Invalid argument: timezone. Should be of type: String'],
    [`${CLOCK}.create();`, 'The trigger has no schedule: say when or how often it fires.'],
  ])('refuses %s', (body, message) => {
    expect(failureOf(body)).toBe(`Exception: ${message}`);
  });
});

describe('ScriptApp', () => {
  it('lists to each account its own triggers', () => {
    const host = aHost(`function install() { ${CLOCK}.everyHours(1).create(); }
      function list() { return ScriptApp.getProjectTriggers().map(one => [one.getHandlerFunction(), one.getEventType(),
        one.getTriggerSource(), one.getTriggerSourceId() === null].join()).join(';'); }`);
    host.person(OWNER).run('install');

    expect([OWNER, COLLEAGUE].map(email => host.person(email).run('list').outcome)).toEqual([
      {kind: 'completed', value: 'tick,CLOCK,CLOCK,true'},
      {kind: 'completed', value: ''},
    ]);
  });

  it('installs triggers of the bound spreadsheet, given it or its id', () => {
    expect(
      valueOf(`const sheet = SpreadsheetApp.getActive();
        return [sheet, sheet.getId()].map(one => ScriptApp.newTrigger('f').forSpreadsheet(one).onChange().create())
          .map(one => [String(one.getEventType()), String(one.getTriggerSource()), one.getTriggerSourceId() === sheet.getId()]);`),
    ).toEqual(Array(2).fill(['ON_CHANGE', 'SPREADSHEETS', true]));
  });

  it('allows twenty triggers per account and script', () => {
    const host = aHost(`function fill() { for (let i = 0; i < 21; i++) ${CLOCK}.everyHours(1).create(); }
      function one() { ${CLOCK}.everyHours(1).create(); }`);

    expect(host.person(OWNER).run('fill').outcome).toMatchObject({
      kind: 'failed',
      message: 'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    });
    expect(host.triggers).toHaveLength(20);
    expect(host.person(COLLEAGUE).run('one').outcome.kind).toBe('completed');
  });

  it('says which scopes are granted', () => {
    const scope = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
    const body = `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      const more = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${scope}', 'https://other.test']);
      return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl(), String(more.getAuthorizationStatus()), more.getAuthorizedScopes()];`;

    expect(valueOf(body, {manifest: {oauthScopes: [scope]}})).toEqual(['NOT_REQUIRED', null, 'REQUIRED', [scope]]);
  });

  it('has an id that depends on the seed only', () => {
    const id = (seed: number): unknown => valueOf('return ScriptApp.getScriptId();', {seed});

    expect(id(1)).toBe(id(1));
    expect(id(1)).not.toBe(id(2));
  });
});
