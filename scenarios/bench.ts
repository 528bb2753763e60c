import {join, resolve} from 'node:path';
import process from 'node:process';

import {type LocalHost} from '../local-host/index.js';
import {measureEvaluation} from './evaluation.js';
import {makeRound} from './large/make-round.js';
import {playScenario} from './player.js';
import {runNaively} from './naive.js';
import {createProgress} from './progress-bar.js';
import {formatTable} from './results/text-table.js';

const ROOT = resolve(import.meta.dirname, '..');
const CRITERIA = 20;
const SIZES = [40, 200];
const COMMANDS = ['generateTabs', 'onEdit', 'validateAll', 'compileSummary'];

/** What one size came to: a table row for each command, and for each that is compared with a cell-by-cell script. */
interface Measured {
  readonly rows: readonly (readonly string[])[];
  readonly ratios: readonly (readonly string[])[];
}

/**
 * Says what evaluating Code.js takes, beside that of another build where its folder is named, plays rounds of 40 and 200 entry
 * tabs, and says what each command costs there and how much more a script needs that asks for one cell at a time:
 * `npm run bench [-- OTHER_DIST]` (after a build).
 */
const builds = [join(ROOT, 'dist'), ...process.argv.slice(2)];
console.log(formatTable([['Code.js of', 'Cold ms', 'Warm ms'], ...builds.map(toEvaluationRow)]));

const measured = SIZES.map(measure);
const TITLES = ['Tabs', 'Entry point', 'Runs', 'Calls', 'Reads', 'Writes', 'CPU ms', 'Script ms'];
const RATIO_TITLES = ['Tabs', 'Job', 'Calls', 'Cell by cell', 'Ratio', 'Modelled s', 'Cell by cell', 'Ratio'];
console.log(formatTable([TITLES, ...measured.flatMap(({rows}) => rows)]));
console.log(formatTable([RATIO_TITLES, ...measured.flatMap(({ratios}) => ratios)]));

function toEvaluationRow(dist: string): readonly string[] {
  const {cold, warm} = measureEvaluation(dist);
  return [dist, medianOf(cold, 1), medianOf(warm, 1)];
}

function measure(tabs: number): Measured {
  const size = {name: `bench-${tabs}`, villages: tabs - CRITERIA, communePack: 'qd318-2022-ha-tinh', seed: tabs};
  const onProgress = createProgress(process.stderr);
  const {host} = playScenario(makeRound(size), {dist: join(ROOT, 'dist'), onProgress});
  const rows = COMMANDS.map(entryPoint => {
    const runs = host.executions.filter(run => run.entryPoint === entryPoint);
    const largest = (of: 'calls' | 'reads' | 'writes'): string => String(Math.max(0, ...runs.map(run => run[of])));
    return [
      String(tabs),
      entryPoint,
      String(runs.length),
      largest('calls'),
      largest('reads'),
      largest('writes'),
      medianOf(runs.map(run => run.cpuMs)),
      medianOf(runs.map(run => run.scriptMs)),
    ];
  });
  return {rows, ratios: compare(host, tabs)};
}

/** Calls and modelled seconds (the middle estimate) of the add-on's last run and of the naive one. */
function compare(host: LocalHost, tabs: number): readonly (readonly string[])[] {
  return Object.entries(runNaively(host)).map(([entryPoint, naive]) => {
    const own = host.executions.filter(run => run.entryPoint === entryPoint).at(-1);
    const [calls = 0, seconds = 0] = [own?.calls, own?.modelledSeconds.mid];
    const naiveSeconds = naive.modelledSeconds.mid;
    return [
      ...[String(tabs), entryPoint, String(calls), String(naive.calls), (naive.calls / calls).toFixed(0)],
      ...[seconds.toFixed(0), naiveSeconds.toFixed(0), (naiveSeconds / seconds).toFixed(0)],
    ];
  });
}

function medianOf(numbers: readonly number[], digits = 0): string {
  const sorted = [...numbers].sort((one, other) => one - other);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(digits);
}
