import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';

import {type ExecutionRecord} from '../../local-host/index.js';
import {benchOf, RoundBench} from '../support/round-bench.js';

const SIZES = [10, 40, 200] as const;
const TIMEOUT_MS = 90_000;
const PAGE_BYTES = 100_000;

type Step =
  | 'opened'
  | 'generated'
  | 'generatedAgain'
  | 'typed'
  | 'ticked'
  | 'refusedTick'
  | 'validated'
  | 'validatedAgain'
  | 'compiled'
  | 'repaired'
  | 'wave'
  | 'dashboard'
  | 'idle';
type Played = Readonly<Record<Step, ExecutionRecord>>;

/** How many tabs are changed without an edit event before the first check. */
const UNSEEN = 3;

/** One round of N tabs, from the first opening to a quiet run of the clock. */
function play(tabs: number): Played {
  const bench = benchOf(tabs);
  const opened = bench.coordinator.open();
  const generated = bench.choose('generateTabs').run;
  const generatedAgain = bench.choose('generateTabs').run;
  const [unit = ''] = bench.units;
  const typed = runOf(bench.type(unit, ['work:1', 'task'], 'Làm đường trục thôn'));
  const refusedTick = runOf(bench.tick(unit, true));
  bench.type(unit, ['header', 'reason'], 'Các nội dung khác chưa rà soát xong');
  const ticked = runOf(bench.tick(unit, true));
  changeUnseen(bench);
  const validated = bench.choose('validateAll').run;
  const validatedAgain = bench.choose('validateAll').run;
  const compiled = bench.choose('compileSummary').run;
  const repaired = bench.choose('repairTabs').run;
  const dashboard = callDashboard(bench);
  const wave = runWave(bench);
  const idle = runIdle(bench);
  return {
    ...{opened, generated, generatedAgain, typed, refusedTick, ticked, validated, validatedAgain},
    ...{compiled, repaired, dashboard, wave, idle},
  };
}

const rounds = new Map<number, Played>();

/** The round of N tabs, played once for all tests. */
function playedOf(tabs: number): Played {
  const played = rounds.get(tabs) ?? play(tabs);
  rounds.set(tabs, played);
  return played;
}

/** Changes tabs as an edit does whose event was lost, so that a check has something to write there. */
function changeUnseen(bench: RoundBench): void {
  for (const tab of bench.units.slice(1, 1 + UNSEEN)) bench.put(tab, ['work:1', 'task'], 'Làm mương');
}

function callDashboard(bench: RoundBench): ExecutionRecord {
  bench.choose('showDashboard');
  const answer = bench.coordinator.call('readDashboard');
  if (answer.kind !== 'returned') throw new Error('readDashboard did not answer.');
  return answer.execution;
}

/** The first run of the clock sends the opening mails. */
function runWave({host}: RoundBench): ExecutionRecord {
  const before = host.executions.length;
  host.runUntil('2024-06-03T08:30:00+07:00');
  const run = host.executions.slice(before).find(({recipients}) => recipients > 0);
  if (run === undefined) throw new Error('No mails were sent.');
  return run;
}

/** Later there is nothing to do. */
function runIdle({host}: RoundBench): ExecutionRecord {
  host.runUntil('2024-06-03T09:00:00+07:00');
  const run = host.executions.at(-1);
  if (run?.entryPoint !== 'runDispatcher') throw new Error('The dispatcher did not run.');
  return run;
}

function runOf(outcome: ReturnType<RoundBench['type']>): ExecutionRecord {
  if (outcome.kind === 'refused' || outcome.execution === undefined) throw new Error('onEdit did not run.');
  return outcome.execution;
}

/** Calls of the members whose names fit. */
function callsOf({callsByMember}: ExecutionRecord, pattern: RegExp): number {
  const counts = Object.entries(callsByMember).filter(([member]) => pattern.test(member));
  return counts.reduce((sum, [, calls]) => sum + calls, 0);
}

describe.each(SIZES)('a round of %d entry tabs', tabs => {
  let played: Played;

  beforeAll(() => {
    played = playedOf(tabs);
  }, TIMEOUT_MS);

  it('does every step to its end', () => {
    const endings = Object.entries(played).map(([step, {outcome}]) => [step, outcome.kind]);

    expect(endings.filter(([, kind]) => kind !== 'completed')).toEqual([]);
    expect(callsOf(played.generated, /^Sheet[.]copyTo$/)).toBe(tabs);
  });

  it('opens without reading a cell or a property', () => {
    expect(played.opened.reads).toBe(0);
    expect(callsOf(played.opened, /Properties|Range|Sheet[.]/)).toBe(0);
  });

  it('answers an edit in at most 3 round trips and a tick in at most 5', () => {
    expect(played.typed.roundTrips).toBeLessThanOrEqual(3);
    expect(played.typed.sequence).toEqual(['Range.getValues', 'Properties.getProperties', 'Range.setValues']);
    expect(played.ticked.roundTrips).toBeLessThanOrEqual(5);
    expect(played.refusedTick.roundTrips).toBeLessThanOrEqual(5);
  });

  it('generates in at most 10·N + 60 calls', () => {
    expect(played.generated.calls).toBeLessThanOrEqual(10 * tabs + 60);
  });

  it('generates nothing in at most N + 10 reads and without a write', () => {
    expect(played.generatedAgain.reads).toBeLessThanOrEqual(tabs + 10);
    expect(played.generatedAgain.writes).toBe(0);
    expect(callsOf(played.generatedAgain, /Properties[.]set/)).toBe(0);
  });

  it('checks all in at most N + 3 reads, one write for each tab whose marks changed', () => {
    expect(played.validated.reads).toBeLessThanOrEqual(tabs + 3);
    expect(played.validated.writes).toBe(UNSEEN + 1); // an edit marks its own row only, so the tab that was typed in changes too
    expect(played.validatedAgain.reads).toBeLessThanOrEqual(tabs + 3);
    expect(played.validatedAgain.writes).toBe(0);
  });

  it('compiles in at most N + 4 reads, 30 writes and 6 round trips beyond the reads', () => {
    const {reads, writes, roundTrips} = played.compiled;

    expect(reads).toBeLessThanOrEqual(tabs + 4);
    expect(writes).toBeLessThanOrEqual(30);
    expect(roundTrips - reads).toBeLessThanOrEqual(6);
  });

  it('repairs nothing in at most 6·N + 20 reads and without a write', () => {
    expect(played.repaired.reads).toBeLessThanOrEqual(6 * tabs + 20);
    expect(played.repaired.writes).toBe(0);
  });

  it('sends a wave with two writes for 20 mails and one for the board, reading each unit once and the properties once for 20 mails', () => {
    const {recipients, writes} = played.wave;
    const batches = Math.ceil(recipients / 20);

    expect(callsOf(played.wave, /^MailApp[.]sendEmail$/)).toBe(recipients);
    expect(writes).toBeLessThanOrEqual(2 * batches + 1);
    expect(callsOf(played.wave, /^(Range[.]getValues|Properties[.]getProperties)$/)).toBeLessThanOrEqual(
      tabs + 2 * batches,
    );
  });

  it('lets an idle dispatcher read the properties once and write only its heartbeat', () => {
    expect(played.idle.recipients).toBe(0);
    expect(played.idle.reads).toBe(0);
    expect(played.idle.writes).toBeLessThanOrEqual(1);
    expect(callsOf(played.idle, /Properties/)).toBe(1);
  });

  it('fills the sidebar from one read of the board, one of the properties and three for its health', () => {
    expect(played.dashboard.callsByMember).toEqual({
      'MailApp.getRemainingDailyQuota': 1,
      'Properties.getProperties': 1,
      'Range.getValues': 1,
      'Spreadsheet.getSpreadsheetLocale': 1,
      'Spreadsheet.getSpreadsheetTimeZone': 1,
    });
  });
});

describe.each(SIZES)('a round of %d entry tabs that locks every block', tabs => {
  it(
    'generates in at most 30·N + 60 calls, in as many slices as the time allows',
    () => {
      const switches = {clockMovesWithModelledTime: true};
      const criteria = Math.min(20, tabs / 2);
      const bench = new RoundBench({villages: tabs - criteria, criteria, lockMode: 'lock', switches});
      const runs: ExecutionRecord[] = [];
      const made = (): number => runs.reduce((sum, run) => sum + callsOf(run, /^Sheet[.]copyTo$/), 0);
      while (made() < tabs && runs.length < 10) runs.push(bench.choose('generateTabs').run);

      expect(runs.filter(({outcome}) => outcome.kind !== 'completed')).toEqual([]);
      expect(made()).toBe(tabs);
      expect(runs.reduce((sum, {calls}) => sum + calls, 0)).toBeLessThanOrEqual(30 * tabs + 60);
    },
    TIMEOUT_MS,
  );
});

describe('growth from 10 to 40 to 200 tabs', () => {
  const steps = ['generated', 'generatedAgain', 'validatedAgain', 'compiled', 'repaired'] as const;
  let all: readonly Played[] = [];

  beforeAll(() => {
    all = SIZES.map(playedOf);
  }, TIMEOUT_MS);

  /** Calls for each tab that comes on top, between two sizes. */
  function slopes(step: Step): readonly number[] {
    return [1, 2].map(index => {
      const calls = (at: number): number => all[at]?.[step].calls ?? NaN;
      const size = (at: number): number => SIZES[at] ?? NaN;
      return (calls(index) - calls(index - 1)) / (size(index) - size(index - 1));
    });
  }

  it.each(steps)('is linear: %s', step => {
    const [small = NaN, large = NaN] = slopes(step);

    expect(large).toBeLessThanOrEqual(small * 1.05);
  });

  it('costs an edit nothing', () => {
    expect(new Set(all.map(({typed}) => typed.calls)).size).toBe(1);
    expect(new Set(all.map(({idle}) => idle.calls)).size).toBe(1);
  });
});

describe('pages', () => {
  it('are at most 100 kB each', () => {
    const pages = readdirSync('dist').filter(name => name.endsWith('.html'));

    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(statSync(join('dist', page)).size).toBeLessThanOrEqual(PAGE_BYTES);
  });
});
