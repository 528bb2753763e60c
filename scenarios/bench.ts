import {join, resolve} from 'node:path';
import process from 'node:process';

import {makeRound} from './large/make-round.js';
import {playScenario} from './player.js';
import {createProgress} from './progress-bar.js';
import {formatTable} from './results/text-table.js';

const ROOT = resolve(import.meta.dirname, '..');
const CRITERIA = 20;
const SIZES = [40, 200];
const COMMANDS = ['generateTabs', 'onEdit', 'validateAll', 'compileSummary'];

/** Plays rounds of 40 and 200 entry tabs and says what each command costs there: `npm run bench` (after a build). */
const rows = SIZES.flatMap(measure);
console.log(formatTable([['Tabs', 'Entry point', 'Runs', 'Calls', 'Reads', 'Writes', 'CPU ms', 'Script ms'], ...rows]));

function measure(tabs: number): readonly (readonly string[])[] {
  const size = {name: `bench-${tabs}`, villages: tabs - CRITERIA, communePack: 'qd318-2022-ha-tinh', seed: tabs};
  const onProgress = createProgress(process.stderr);
  const {host} = playScenario(makeRound(size), {dist: join(ROOT, 'dist'), onProgress});
  return COMMANDS.map(entryPoint => {
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
}

function medianOf(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((one, other) => one - other);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0);
}
