import {type RpcAnswer} from '../../../src/shell/session/answer.js';
import {type SidebarResult} from '../../../src/shell/dashboard/types.js';
import {type BenchOptions, RoundBench, type SavedRound} from '../round-bench.js';
import {canonicalState, differences} from './canonical-state.js';

/** A long command at Google at its slowest, and who goes on with it. */
export interface SlicesCase {
  readonly command: 'generateTabs' | 'repairTabs';
  readonly goesOn: 'sidebar' | 'dispatcher';
  readonly size: BenchOptions;
}

/** How a long command came to its end. */
export interface SlicesEnd {
  /** How many runs it took. */
  readonly runs: number;
  readonly longestSeconds: number;
  /** What does not hold; empty where all does. */
  readonly wrong: readonly string[];
}

/** 100 villages and 20 criteria, the largest round that must work. */
export const FULL_SIZE: BenchOptions = {villages: 100, criteria: 20};

const SLOW = {timeLimitColumn: 'high', clockMovesWithModelledTime: true} as const;
const RUN_SECONDS = 360;
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const MANY = 400;
/** Late in the day on which the round begins, long before its first reminder. */
const LATER = '2024-06-03T20:00:00+07:00';
/** What tells when and by whom something was done, and what a dispatcher that ran leaves. */
const LEAVES_OUT = /^(property (trigger|reminders|ledger)|(sheet|cells) Nhật ký|cells Theo dõi|workbook)/;

/** Every command with each of those who go on with it. */
export function slicesCases(size: BenchOptions): readonly SlicesCase[] {
  return (['generateTabs', 'repairTabs'] as const).flatMap(command =>
    (['sidebar', 'dispatcher'] as const).map(goesOn => ({command, goesOn, size})),
  );
}

/** Carries a command out in slices and compares what comes of it with a run that nothing limits. */
export function runInSlices({command, goesOn, size}: SlicesCase): SlicesEnd {
  const start = prepare(command, size);
  const unlimited = RoundBench.restore(start);
  unlimited.choose(command);
  const bench = RoundBench.restore(start, SLOW);
  const before = bench.host.executions.length;
  const sizes: string[] = [];
  bench.host.onCall(({member}) => {
    if (member.startsWith('Properties.')) sizes.push(...findLargeProperties(bench));
  });
  const {run, shown} = bench.choose(command);
  const isPaused = shown?.some(text => text.includes('đã xong')) === true;
  if (goesOn === 'sidebar') goOnFromSidebar(bench, command);
  else bench.host.runUntil(LATER);
  const runs = bench.host.executions.slice(before).filter(one => one.modelledSeconds.high > 10);
  const found = differences(canonicalState(unlimited), canonicalState(bench)).filter(part => !LEAVES_OUT.test(part));
  return {
    runs: runs.length,
    longestSeconds: Math.max(run.modelledSeconds.high, ...runs.map(one => one.modelledSeconds.high)),
    wrong: [
      ...(isPaused ? [] : [`the first run did not say how far it came: ${shown?.join(' ') ?? ''}`]),
      ...runs.filter(({outcome}) => outcome.kind !== 'completed').map(one => `${one.entryPoint}: ${one.outcome.kind}`),
      ...(bench.host.properties('document')[`job.${command}`] === '' ? [] : ['the command is still unfinished']),
      ...(runs.every(one => one.modelledSeconds.high < RUN_SECONDS) ? [] : ['a run took longer than six minutes']),
      ...new Set(sizes),
      ...found,
    ],
  };
}

function prepare(command: SlicesCase['command'], size: BenchOptions): SavedRound {
  const bench = new RoundBench(size);
  if (command === 'generateTabs') return bench.save();
  bench.choose('generateTabs');
  const column = {dimension: 'columns', start: 8, count: 1} as const;
  for (const unit of bench.units.filter((_, index) => index % 3 === 0)) {
    bench.coordinator.restructure({kind: 'deleteLines', sheet: bench.sheet(unit), lines: column});
  }
  return bench.save();
}

/** As the open page does: calls again until nothing is left, and is told each time how far it is. */
function goOnFromSidebar(bench: RoundBench, command: string): void {
  bench.choose('showDashboard');
  for (let call = 0; call < MANY; call++) {
    const outcome = bench.coordinator.call('runFromSidebar', command);
    const answer = outcome.kind === 'returned' ? (outcome.value as RpcAnswer<SidebarResult>) : undefined; // what it returns
    if (answer?.kind !== 'done') throw new Error(JSON.stringify(outcome));
    if (answer.value.progress.state !== 'more') return;
  }
  throw new Error(`${command} was not finished after ${MANY} slices.`);
}

function findLargeProperties({host}: RoundBench): readonly string[] {
  const entries = Object.entries(host.properties('document'));
  const bytes = entries.map(([name, text]) => Buffer.byteLength(name) + Buffer.byteLength(text));
  const total = bytes.reduce((sum, one) => sum + one, 0);
  return [
    ...entries.filter(([, text]) => Buffer.byteLength(text) > VALUE_BYTES).map(([name]) => `${name} holds over 9 KB`),
    ...(total > STORE_BYTES ? ['the properties hold over 500 KB'] : []),
  ];
}
