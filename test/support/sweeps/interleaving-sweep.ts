import {type Switches} from '../../../local-host/index.js';
import {RoundBench, type SavedRound} from '../round-bench.js';
import {WRITE_MODES} from './kill-sweep.js';

/** A run in the middle of which somebody else does something, and what must be true whenever they do. */
export interface InterleavingCase {
  readonly name: string;
  readonly entryPoint: string;
  /** The round before the run; made once. */
  readonly prepare: () => SavedRound;
  readonly act: (bench: RoundBench) => void;
  /** What the other one does between two calls; gives back what went wrong at once. */
  readonly meanwhile: (bench: RoundBench) => readonly string[];
  /** Made once from the round before the run: tells what is wrong with a round after it. */
  readonly judge: (start: SavedRound) => (bench: RoundBench) => readonly string[];
}

/** One boundary between two service calls. */
export interface InterleavingTry {
  /** The other one acts before this call; 1 = the first. */
  readonly beforeCall: number;
  readonly writeBehind: Switches['writeBehind'];
}

/** Every boundary of a case, in both write modes. */
export function interleavingTries(calls: number): readonly InterleavingTry[] {
  return WRITE_MODES.flatMap(writeBehind =>
    Array.from({length: calls}, (_, index) => ({writeBehind, beforeCall: index + 1})),
  );
}

/** Runs a case and lets somebody else act where a try says. */
export class InterleavingRunner {
  readonly calls: number;
  private readonly start: SavedRound;
  private readonly judge: (bench: RoundBench) => readonly string[];

  constructor(private readonly sweep: InterleavingCase) {
    this.start = sweep.prepare();
    const alone = RoundBench.restore(this.start);
    sweep.act(alone);
    this.calls = alone.host.executions.find(({entryPoint}) => entryPoint === sweep.entryPoint)?.calls ?? 0;
    if (this.calls === 0) throw new Error(`${sweep.name}: ${sweep.entryPoint} did not run.`);
    this.judge = sweep.judge(this.start);
  }

  /** What is wrong after the run; empty where nothing is. */
  run({beforeCall, writeBehind}: InterleavingTry): readonly string[] {
    const {act, meanwhile, entryPoint} = this.sweep;
    const bench = RoundBench.restore(this.start, {writeBehind});
    const before = bench.host.executions.length;
    const trouble: string[] = [];
    let count = 0;
    const stop = bench.host.onCall(call => {
      if (call.entryPoint !== entryPoint || call.index !== beforeCall) return;
      count++;
      trouble.push(...meanwhile(bench));
    });
    act(bench);
    stop();
    const failed = bench.host.executions
      .slice(before)
      .filter(({outcome, log}) => outcome.kind !== 'completed' || log.length > 0);
    return [
      ...(count === 1 ? [] : [`the other one acted ${count} times`]),
      ...trouble,
      ...failed.map(run => `${run.entryPoint}: ${JSON.stringify([run.outcome, run.log])}`),
      ...this.judge(bench),
    ];
  }
}

/** A try in words. */
export function describeInterleaving({beforeCall, writeBehind}: InterleavingTry): string {
  return `before call ${beforeCall}, ${writeBehind} writes`;
}
