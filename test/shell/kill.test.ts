import {SeededRandom} from '../../scenarios/large/random.js';
import {KILL_CASES} from '../support/sweeps/kill-cases.js';
import {describeTry, KillRunner, killTries} from '../support/sweeps/kill-sweep.js';

const TIMEOUT_MS = 120_000;
/** `npm run test:sweep` stops each run at every call. */
const TRIES = 4;
const SEED = 20_240_603;

describe.each(KILL_CASES.map(one => [one.name, one] as const))('%s, stopped anywhere', (_, sweep) => {
  it(
    'is taken up by the next run to the same end; no entry changes, nobody is mailed twice',
    () => {
      const random = new SeededRandom(SEED);
      const runner = new KillRunner(sweep);
      const tries = killTries(sweep, runner.calls);

      const chosen = Array.from({length: TRIES}, () => tries[random.between(0, tries.length - 1)]);
      const wrong = chosen.flatMap(one =>
        one === undefined ? [] : runner.run(one).map(problem => `${describeTry(one)}: ${problem}`),
      );

      expect(wrong).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
