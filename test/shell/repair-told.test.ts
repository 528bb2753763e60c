import {parseLog} from '../../src/core/index.js';
import {readCells} from '../../scenarios/play/sheet-reading.js';
import {RoundBench, type SavedRound} from '../support/round-bench.js';
import {damagedRound} from '../support/sweeps/small-rounds.js';

const TIMEOUT_MS = 60_000;

let saved: SavedRound | undefined;

/** A synthetic round with a damaged form, an unlocked one and a deleted one. */
function aDamagedRound(): RoundBench {
  saved ??= damagedRound().save();
  return RoundBench.restore(saved);
}

/** What the log says of repairs: the tab and what was done there. */
function loggedOf(bench: RoundBench): readonly string[] {
  return parseLog(readCells(bench.sheet('output:log')))
    .filter(({kind}) => kind === 'Sửa biểu mẫu')
    .map(({units, subject}) => `${units}: ${subject}`);
}

function killAt(bench: RoundBench, atCall: number): void {
  const handle = bench.host.fault({kind: 'kill', atCall, entryPoint: 'repairTabs'});
  bench.choose('repairTabs');
  handle.cancel();
  expect(handle.hasFired).toBe(true);
}

describe('a repair that died', () => {
  const alone = aDamagedRound();
  const {run, shown} = alone.choose('repairTabs');

  it.each([0.3, 0.5, 0.7, 0.9, 0.98])(
    'is told and logged by the next one as if nothing had stopped it (at %d of its calls)',
    part => {
      const bench = aDamagedRound();
      killAt(bench, Math.floor(run.calls * part));

      const again = bench.choose('repairTabs');

      expect(again.shown?.[0]).toBe(shown?.[0]);
      expect(loggedOf(bench)).toEqual(loggedOf(alone));
      expect(bench.choose('repairTabs').run.writes).toBe(0);
    },
    TIMEOUT_MS,
  );

  it(
    'is logged once where it died after it had written the log',
    () => {
      const bench = aDamagedRound();
      killAt(bench, run.calls - 1);

      bench.choose('repairTabs');

      expect(loggedOf(bench)).toEqual(loggedOf(alone));
    },
    TIMEOUT_MS,
  );

  it(
    'is told where only titles of a set-up tab had been wrong',
    () => {
      const bench = RoundBench.made({villages: 2, criteria: 2});
      const {name} = bench.sheet('setup:villages');
      bench.coordinator.paste(name, 'B2', [['dán đè', 'dán đè']]);
      const start = bench.save();
      const calls = RoundBench.restore(start).choose('repairTabs').run.calls;

      for (const part of [0.5, 0.8]) {
        const other = RoundBench.restore(start);
        killAt(other, Math.floor(calls * part));
        expect(other.choose('repairTabs').shown?.join()).toContain(`${name}: đã ghi lại tiêu đề, nhãn ở dòng 2`);
      }
    },
    TIMEOUT_MS,
  );
});
