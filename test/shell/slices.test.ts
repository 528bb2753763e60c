import {type Dashboard, type SidebarResult} from '../../src/shell/dashboard/types.js';
import {type RpcAnswer} from '../../src/shell/session/answer.js';
import {type RpcOutcome} from '../../local-host/index.js';
import {RoundBench, type SavedRound} from '../support/round-bench.js';
import {canonicalState, differences} from '../support/sweeps/canonical-state.js';

const TIMEOUT_MS = 120_000;
/** Google at its slowest, and a clock that the script sees move. */
const SLOW = {timeLimitColumn: 'high', clockMovesWithModelledTime: true} as const;
const SIZE = {villages: 20, criteria: 4, lockMode: 'lock'} as const;
const UNITS = 24;
/** The criterion whose form shows the figures of the summary. */
const RESULT = '20';
const RUN_SECONDS = 360;
/** Every slice writes down what it did; the dispatcher's beat stands on the board. */
const LOG = /^(sheet|cells) Nhật ký/;

function aSlowRound(): RoundBench {
  return new RoundBench({...SIZE, switches: SLOW});
}

function valueOf(outcome: RpcOutcome): unknown {
  const answer = outcome.kind === 'returned' ? (outcome.value as RpcAnswer<unknown>) : undefined; // what the functions return
  if (answer?.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return answer.value;
}

function readUnfinished({coordinator}: RoundBench): Dashboard['unfinished'] {
  return (valueOf(coordinator.call('readDashboard')) as Dashboard).unfinished; // what readDashboard returns
}

function runSlice({coordinator}: RoundBench, command = 'generateTabs'): SidebarResult['progress'] {
  return (valueOf(coordinator.call('runFromSidebar', command)) as SidebarResult).progress; // what it returns
}

function runRepair({coordinator}: RoundBench): SidebarResult {
  return valueOf(coordinator.call('runFromSidebar', 'repairTabs')) as SidebarResult; // what it returns
}

/** Seconds of every run of an entry point, as the model has them at their slowest. */
function secondsOf({host}: RoundBench, entryPoint: string): readonly number[] {
  return host.executions.filter(run => run.entryPoint === entryPoint).map(run => run.modelledSeconds.high);
}

describe('making more tabs than one run can', () => {
  it(
    'stops softly, says how it goes on, and leaves templates hidden',
    () => {
      const bench = aSlowRound();

      const {run, shown, outcome} = bench.choose('generateTabs');

      expect([outcome, run.outcome.kind]).toEqual(['done', 'completed']);
      expect(run.modelledSeconds.high).toBeLessThan(RUN_SECONDS);
      const made = bench.units.length;
      expect(made).toBeGreaterThan(5);
      expect(made).toBeLessThan(UNITS);
      expect(shown?.[0]).toContain(`Tạo biểu mẫu: đã xong ${made}/${UNITS} biểu.`);
      expect(bench.host.workbook.sheets.filter(sheet => sheet.hidden)).toHaveLength(2);
    },
    TIMEOUT_MS,
  );

  it(
    'goes on with the open sidebar, which is told how far it is, to the same end as a run without limits',
    () => {
      const unlimited = RoundBench.made(SIZE);
      const bench = aSlowRound();
      bench.choose('generateTabs');
      bench.choose('showDashboard');
      const unfinished = readUnfinished(bench);
      const slices: SidebarResult['progress'][] = [];
      for (let state = 'more'; state === 'more'; state = slices.at(-1)?.state ?? 'done') {
        slices.push(runSlice(bench));
      }

      expect(unfinished).toMatchObject({command: 'generateTabs', progress: {state: 'more', of: UNITS}});
      expect(slices.at(-1)).toEqual({state: 'done', done: UNITS, of: UNITS});
      expect(slices.map(({done}) => done)).toEqual([...slices.map(({done}) => done)].sort((a, b) => a - b));
      expect(Math.max(...secondsOf(bench, 'runFromSidebar'))).toBeLessThan(RUN_SECONDS);
      expect(Object.values(bench.contents()).sort()).toEqual(Object.values(unlimited.contents()).sort());
      expect(readUnfinished(bench)).toBeNull();
    },
    TIMEOUT_MS,
  );

  it(
    'goes on with the next run of the dispatcher where no sidebar is open, and makes no other trigger',
    () => {
      const bench = aSlowRound();
      bench.choose('generateTabs');
      const triggers = bench.host.triggers.map(({id}) => id);

      bench.host.runUntil('2024-06-03T08:55:00+07:00');

      expect(bench.units).toHaveLength(UNITS);
      expect(triggers).toHaveLength(1);
      expect(bench.host.triggers.map(({id}) => id)).toEqual(triggers);
      expect(bench.host.executions.filter(({outcome}) => outcome.kind !== 'completed')).toEqual([]);
      expect(bench.host.properties('document')['job.generateTabs']).toBe('');
    },
    TIMEOUT_MS,
  );

  it(
    'is taken up three times by the dispatcher where it gets no further, and then waits for a click',
    () => {
      const bench = aSlowRound();
      bench.choose('generateTabs');
      bench.typeRound('deadline', 'abc');

      bench.host.runUntil('2024-06-03T10:30:00+07:00');
      const warned = bench.host.executions.filter(
        ({entryPoint, log}) => entryPoint === 'runDispatcher' && log.length > 0,
      );
      bench.typeRound('deadline', '10/06/2024 10:00');
      const {run} = bench.choose('generateTabs');

      expect(warned).toHaveLength(3);
      expect(run.callsByMember['Sheet.copyTo']).toBeGreaterThan(0);
    },
    TIMEOUT_MS,
  );
});

describe('repairing more tabs than one run can', () => {
  /** A round in which every other tab has lost a column. */
  function aDamagedRound(): SavedRound {
    const bench = new RoundBench({villages: 12, criteria: 4});
    bench.typeSetUp('communeCriteria', RESULT, ['isActive', 'Có']);
    bench.choose('generateTabs');
    const lines = {dimension: 'columns', start: 8, count: 1} as const;
    for (const unit of bench.units.filter((_, index) => index % 2 === 0)) {
      bench.coordinator.restructure({kind: 'deleteLines', sheet: bench.sheet(unit), lines});
    }
    return bench.save();
  }

  it(
    'reads as many tabs in a slice as it can mend, and ends as a run without limits does',
    () => {
      const start = aDamagedRound();
      const unlimited = RoundBench.restore(start);
      unlimited.choose('repairTabs');
      const bench = RoundBench.restore(start, SLOW);
      bench.choose('showDashboard');
      const slices: SidebarResult['progress'][] = [];
      for (let state = 'more'; state === 'more'; state = slices.at(-1)?.state ?? 'done') {
        slices.push(runSlice(bench, 'repairTabs'));
      }

      expect(slices.length).toBeGreaterThan(2);
      expect(slices.map(({done}) => done)).toEqual([...slices.map(({done}) => done)].sort((a, b) => a - b));
      expect(Math.max(...secondsOf(bench, 'runFromSidebar'))).toBeLessThan(90);
      expect(differences(canonicalState(unlimited), canonicalState(bench)).filter(part => !LOG.test(part))).toEqual([]);
      expect(bench.choose('repairTabs').run.writes).toBe(0);
    },
    TIMEOUT_MS,
  );

  it(
    'needs no second repair where the summary, to which a form refers, was deleted too, and tells of all slices in the end',
    () => {
      const start = RoundBench.restore(aDamagedRound());
      start.deleteTab('output:summary');
      const saved = start.save();
      const unlimited = RoundBench.restore(saved);
      const {shown} = unlimited.choose('repairTabs');
      const bench = RoundBench.restore(saved, SLOW);
      bench.choose('showDashboard');
      let last = runRepair(bench);
      let slices = 1;
      for (; last.progress.state === 'more'; slices++) last = runRepair(bench);

      expect(slices).toBeGreaterThan(2);
      expect(shown?.[0]).toContain('đã ghi lại công thức');
      expect(last.text).toBe(shown?.[0]);
      expect(differences(canonicalState(unlimited), canonicalState(bench)).filter(part => !LOG.test(part))).toEqual([]);
      expect(bench.choose('repairTabs').run.writes).toBe(0);
    },
    TIMEOUT_MS,
  );
});
