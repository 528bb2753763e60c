import {SeededRandom} from '../../scenarios/large/random.js';
import {type UpcomingCall} from '../../local-host/index.js';
import {RoundBench} from '../support/round-bench.js';
import {INTERLEAVING_CASES} from '../support/sweeps/interleaving-cases.js';
import {describeInterleaving, InterleavingRunner, interleavingTries} from '../support/sweeps/interleaving-sweep.js';
import {busyRound} from '../support/sweeps/small-rounds.js';

const TIMEOUT_MS = 120_000;
/** `npm run test:sweep` lets others act at every boundary. */
const TRIES = 2;
const SEED = 20_240_603;

describe.each(INTERLEAVING_CASES.map(one => [one.name, one] as const))('%s', (_, sweep) => {
  it(
    'keeps every entry, mixes nothing within a tab, and ends as after one order of the two or the other',
    () => {
      const random = new SeededRandom(SEED);
      const runner = new InterleavingRunner(sweep);
      const tries = interleavingTries(runner.calls);

      const chosen = Array.from({length: TRIES}, () => tries[random.between(0, tries.length - 1)]);
      const wrong = chosen.flatMap(one =>
        one === undefined ? [] : runner.run(one).map(problem => `${describeInterleaving(one)}: ${problem}`),
      );

      expect(wrong).toEqual([]);
    },
    TIMEOUT_MS,
  );
});

/** Runs a command, and at the first call that fits lets somebody else act. */
function actDuring(bench: RoundBench, fits: (call: UpcomingCall) => boolean, act: () => void): void {
  let isDone = false;
  const stop = bench.host.onCall(call => {
    if (isDone || !fits(call)) return;
    isDone = true;
    act();
  });
  bench.coordinator.run('compileSummary', 'menu');
  stop();
  expect(isDone).toBe(true);
}

describe('a tick while a compile reads', () => {
  it('keeps the moment and the person that the tick itself recorded', () => {
    const bench = busyRound();
    bench.type('criterion:2', ['header', 'reason'], 'Chờ số liệu của huyện');
    const readRecord = (): string | undefined => bench.host.properties('document')['unit.criterion:2'];
    let ticked: string | undefined;

    actDuring(
      bench,
      ({member}) => member === 'Range.getValues',
      () => {
        bench.tick('criterion:2', true, bench.enter('O2'));
        ticked = readRecord();
      },
    );

    expect(ticked).toContain('"accepted"');
    expect(readRecord()).toBe(ticked);
  });
});

describe('the sentence on when reading took place', () => {
  it('says the minute in which the first tab was read and that in which the last one was, where they differ', () => {
    const clock = {clockMovesWithModelledTime: true, timeLimitColumn: 'high'} as const;
    const bench = RoundBench.restore(busyRound().save(), clock);
    bench.host.advanceTo('2024-06-03T08:05:56+07:00');

    const {run} = bench.choose('compileSummary');

    const reads = run.callsByMember['Range.getValues'] ?? 0;
    const summary = bench.sheet('output:summary');
    const texts = Array.from({length: 12}, (_, index) => summary.displayAt(index + 1, 3)).join('\n');
    expect(reads).toBeGreaterThan(0);
    expect(texts).toContain('Số liệu đọc từ 08 giờ 05 đến 08 giờ 06 ngày 03/6/2024.');
  });
});
