import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {type ExecutionRecord, LocalHost} from '../../local-host/index.js';
import {type Playback, playScenario} from '../../scenarios/player.js';
import {joinOutbox} from '../../scenarios/results/outbox-entries.js';
import {parseScenario, type Scenario} from '../../scenarios/scenario-schema.js';
import {aScenario} from '../scenarios/support/a-scenario.js';

const OWNER = 'ntm@example.test';
const TIMEOUT_MS = 120_000;
const at = (time: string): string => `2024-06-10T${time}:00+07:00`;

/** The morning of a meeting: set-up, tabs, one report, and the hours after the deadline, in which reminders are due. */
function aMorning(): Scenario {
  const result = parseScenario(
    aScenario({
      startAt: at('08:00'),
      endAt: at('12:30'),
      timeline: [
        {at: at('08:05'), as: 'P01', do: 'command', command: 'setUpRound'},
        {at: at('08:10'), as: 'P01', do: 'command', command: 'generateTabs'},
        {
          at: at('08:30'),
          as: 'P11',
          do: 'fill',
          tab: 'village:T01',
          assessment: {'1': {verdict: 'met', status: '100%'}},
        },
        {at: at('10:15'), as: 'P02', do: 'command', command: 'compileSummary'},
      ],
    }),
  );
  if (result.kind !== 'scenario') throw new Error('The scenario cannot be read.');
  return result.scenario;
}

describe('the add-on build on the host', () => {
  const out = mkdtempSync(join(tmpdir(), 'addon-'));
  let played: Playback;

  beforeAll(() => {
    execFileSync('node', ['build.mjs', 'addon', '--out', out]);
    played = playScenario(aMorning(), {dist: out, deployment: 'addOn'});
  }, TIMEOUT_MS);

  afterAll(() => {
    rmSync(out, {recursive: true});
  });

  const runsOf = (entryPoint: string): ExecutionRecord[] =>
    played.host.executions.filter(record => record.entryPoint === entryPoint);

  const aDocument = (): LocalHost =>
    LocalHost.fromDist(out, {owner: OWNER, account: 'consumer', now: at('08:00'), title: 'NTM', deployment: 'addOn'});

  it('shows its menu where nobody has used it yet, without touching document or properties', () => {
    const host = aDocument();
    const record = host.person(OWNER).open();

    expect(record).toMatchObject({authMode: 'NONE', outcome: {kind: 'completed'}, sequence: ['Menu.addToUi']});
    expect(
      host
        .person(OWNER)
        .menu()
        .map(({label}) => label),
    ).toEqual(['NTM']);
    expect(host.person(OWNER).type('Sheet1', 'A1', 'x')).toEqual({kind: 'stored'});
  });

  it('shows its menu at once where it is installed, and is enabled there', () => {
    const host = aDocument();

    expect(host.person(OWNER).install()).toMatchObject({authMode: 'FULL', outcome: {kind: 'completed'}});
    expect(
      host
        .person(OWNER)
        .menu()
        .map(({label}) => label),
    ).toEqual(['NTM']);
    expect(host.person(OWNER).open()).toMatchObject({authMode: 'LIMITED', outcome: {kind: 'completed'}});
  });

  it('opens without authorization until its first command, and with limited authorization from then on', () => {
    expect(
      runsOf('onOpen')
        .slice(0, 2)
        .map(({authMode}) => authMode),
    ).toEqual(['NONE', 'LIMITED']);
    expect(runsOf('onOpen').filter(({outcome}) => outcome.kind !== 'completed')).toEqual([]);
  });

  it('carries every command out, and checks what is typed', () => {
    expect(played.events.filter(({outcome}) => outcome !== 'done')).toEqual([]);
    expect(new Set(runsOf('onEdit').map(({authMode, outcome}) => `${authMode} ${outcome.kind}`))).toEqual(
      new Set(['LIMITED completed']),
    );
  });

  it('looks for what is due once an hour, at a minute of its own', () => {
    const times = runsOf('runDispatcher').map(({startedAt}) => Date.parse(startedAt));

    expect(times.length).toBeGreaterThanOrEqual(4);
    expect(new Set(times.slice(1).map((time, index) => (time - (times[index] ?? 0)) / 60_000))).toEqual(new Set([60]));
    expect(played.host.triggers).toHaveLength(1);
  });

  it('reminds whoever has not submitted, once for each wave', () => {
    const {host, scenario} = played;
    const mails = joinOutbox(host.outbox, host.workbook, scenario.villages).map(({to, wave}) => `${wave} ${to}`);

    expect(mails.length).toBeGreaterThan(0);
    expect(new Set(mails).size).toBe(mails.length);
  });

  it('carries every command out where its clock has no spreadsheet, sends nothing then, and fails nowhere', () => {
    const switches = {addOnClockHasSpreadsheet: false, toastInClockRuns: 'throws'} as const;

    const {host, events} = playScenario(aMorning(), {dist: out, deployment: 'addOn', switches});

    expect(events.filter(({outcome}) => outcome !== 'done')).toEqual([]);
    expect(host.executions.filter(({outcome}) => outcome.kind !== 'completed')).toEqual([]);
    expect(host.outbox).toEqual([]);
  });
});
