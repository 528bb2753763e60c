import process from 'node:process';

import {INJECTION_SWEEPS} from './injection-cases.js';
import {INTERLEAVING_CASES} from './interleaving-cases.js';
import {
  describeInterleaving,
  type InterleavingCase,
  InterleavingRunner,
  interleavingTries,
} from './interleaving-sweep.js';
import {KILL_CASES} from './kill-cases.js';
import {describeTry, type KillCase, KillRunner, killTries} from './kill-sweep.js';
import {type DamagedTabs, sweepRepairs} from './repair-sweep.js';
import {type Sweep, type SweepReport} from './report.js';
import {FULL_SIZE, runInSlices, type SlicesCase, slicesCases} from './slices-sweep.js';

/**
 * Runs every sweep whole, which takes long: `npm run test:sweep`, or `npm run test:sweep -- kills` for those whose kind or name
 * begins so. Ends with an error where anything went wrong.
 */
const SWEEPS: readonly Sweep[] = [
  ...KILL_CASES.map(toSweep),
  ...INTERLEAVING_CASES.map(toInterleavingSweep),
  ...slicesCases(FULL_SIZE).map(toSlicesSweep),
  ...[1, 2, 3, 4, 5].map(seed => toMutations(seed, 'forms')),
  ...[1, 2, 3, 4, 5].map(seed => toMutations(seed, 'setup')),
  ...INJECTION_SWEEPS,
];

/** Damages that one seed tries at the least. */
const MUTATIONS = 400;

const SHOWN = 5;

const wanted = process.argv[2] ?? '';
const chosen = SWEEPS.filter(({kind, name}) => kind.startsWith(wanted) || name.startsWith(wanted));
const reports: (SweepReport & Pick<Sweep, 'kind'>)[] = [];
for (const sweep of chosen) reports.push(await runOne(sweep));
for (const kind of new Set(chosen.map(sweep => sweep.kind))) say(`${kind}: ${total(kind)} tried`);
const wrong = reports.reduce((sum, report) => sum + report.wrong.length, 0);
if (reports.length === 0) say(`There is no sweep whose kind or name begins with "${wanted}".`);
else say(wrong === 0 ? 'Nothing went wrong.' : `${wrong} went wrong.`);
process.exitCode = wrong === 0 && reports.length > 0 ? 0 : 1;

async function runOne(sweep: Sweep): Promise<SweepReport & Pick<Sweep, 'kind'>> {
  const started = Date.now();
  const report = await sweep.run();
  const seconds = Math.round((Date.now() - started) / 1000);
  say(`${sweep.kind}, ${sweep.name}: ${report.tried} tried, ${report.wrong.length} wrong (${seconds} s)`);
  if (report.note !== undefined) say(`  ${report.note}`);
  for (const problem of report.wrong.slice(0, SHOWN)) say(`  ${problem}`);
  return {...report, kind: sweep.kind};
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function total(kind: Sweep['kind']): number {
  return reports.filter(report => report.kind === kind).reduce((sum, {tried}) => sum + tried, 0);
}

function toSweep(sweep: KillCase): Sweep {
  const run = (): SweepReport => {
    const runner = new KillRunner(sweep);
    const tries = killTries(sweep, runner.calls);
    const problems = tries.map(one => ({one, found: runner.run(one)})).filter(({found}) => found.length > 0);
    return {
      name: sweep.name,
      tried: tries.length,
      wrong: problems.map(({one, found}) => `${describeTry(one)}: ${found.join('\n    ')}`),
    };
  };
  return {kind: 'kills', name: sweep.name, run};
}

/** fast-check ends at the first failure, which it shrinks. */
function toMutations(seed: number, tabs: DamagedTabs): Sweep {
  const name = `repairTabs, ${tabs}, seed ${seed}`;
  const run = (): SweepReport => {
    try {
      return {name, tried: sweepRepairs(MUTATIONS, seed, tabs).damages, wrong: []};
    } catch (error) {
      return {name, tried: 0, wrong: [describeFailure(error)]};
    }
  };
  return {kind: 'mutations', name, run};
}

/** The example that fast-check shrank, and what was wrong with it. */
function describeFailure(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  return `${String(error)} ${cause}`;
}

function toInterleavingSweep(sweep: InterleavingCase): Sweep {
  const run = (): SweepReport => {
    const runner = new InterleavingRunner(sweep);
    const tries = interleavingTries(runner.calls);
    const problems = tries.map(one => ({one, found: runner.run(one)})).filter(({found}) => found.length > 0);
    return {
      name: sweep.name,
      tried: tries.length,
      wrong: problems.map(({one, found}) => `${describeInterleaving(one)}: ${found.join('\n    ')}`),
    };
  };
  return {kind: 'interleavings', name: sweep.name, run};
}

function toSlicesSweep(one: SlicesCase): Sweep {
  const name = `${one.command} of 100 villages and 20 criteria, which the ${one.goesOn} goes on with`;
  const run = (): SweepReport => {
    const {runs, wrong} = runInSlices(one);
    return {name, tried: runs, wrong};
  };
  return {kind: 'slices', name, run};
}
