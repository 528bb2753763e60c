import {type Fault, type Switches} from '../../../local-host/index.js';
import {RoundBench, type SavedRound} from '../round-bench.js';
import {type CanonicalState, canonicalState, differences} from './canonical-state.js';

/** A run to be stopped at every call, and how people or the clock take it up again. */
export interface KillCase {
  readonly name: string;
  readonly entryPoint: string;
  /** The round before the run; made once. */
  readonly prepare: () => SavedRound;
  readonly act: (bench: RoundBench) => void;
  /** The next run; `act` again where nothing is said. */
  readonly resume?: (bench: RoundBench) => void;
  /** What else may be found after a stop, beside the state of a run that nothing stopped. */
  readonly alsoRight?: (bench: RoundBench) => void;
  /** Whether one part of the state may be as `alsoRight` leaves it and another as it was before: each tab is a matter of its own. */
  readonly isMixed?: boolean;
  /** Parts of the state that only `judge` can compare. */
  readonly leaveOut?: RegExp;
  /** More that must hold afterwards; gives back what does not. */
  readonly judge?: (outcome: KillOutcome) => readonly string[];
}

/** A stopped and resumed round, and the same round in which nothing was stopped. */
export interface KillOutcome {
  readonly bench: RoundBench;
  readonly reference: RoundBench;
  readonly fault: Fault;
}

/** One stop of a sweep. */
export interface KillTry {
  readonly fault: Fault;
  readonly writeBehind: Switches['writeBehind'];
}

export const WRITE_MODES = ['immediate', 'buffered'] as const;
const KINDS = ['kill', 'exception', 'timeout'] as const;
/** How many of the waiting writes land when a run with buffered writes dies. */
const PENDING = [0, 1, 4] as const;

/** Every stop of a case: each call, each kind, both write modes. */
export function killTries({entryPoint}: KillCase, calls: number): readonly KillTry[] {
  const numbers = Array.from({length: calls}, (_, index) => index + 1);
  return WRITE_MODES.flatMap(writeBehind =>
    numbers.flatMap(atCall =>
      KINDS.map(kind => {
        const pendingApplied = PENDING[atCall % PENDING.length] ?? 0;
        return {writeBehind, fault: {kind, atCall, entryPoint, pendingApplied}};
      }),
    ),
  );
}

/** Runs a case and stops it where a try says; knows what is right from runs that nothing stopped. */
export class KillRunner {
  readonly calls: number;
  private readonly start: SavedRound;
  private readonly reference: RoundBench;
  private readonly right: readonly CanonicalState[];
  private readonly entries: Readonly<Record<string, string>>;

  /** `switches` are what the host does that nobody could verify. */
  constructor(
    private readonly sweep: KillCase,
    private readonly switches: Partial<Switches> = {},
  ) {
    this.start = sweep.prepare();
    this.entries = RoundBench.restore(this.start).inputContents();
    this.reference = RoundBench.restore(this.start, switches);
    sweep.act(this.reference);
    const runs = this.reference.host.executions.filter(run => run.entryPoint === sweep.entryPoint);
    const failed = runs.filter(run => run.outcome.kind !== 'completed' || run.log.length > 0);
    if (failed.length > 0)
      throw new Error(`${sweep.name}: nothing was stopped, and yet ${JSON.stringify(failed[0]?.log)}.`);
    this.calls = runs[0]?.calls ?? 0;
    if (this.calls === 0) throw new Error(`${sweep.name}: ${sweep.entryPoint} did not run.`);
    const once = canonicalState(this.reference);
    sweep.alsoRight?.(this.reference);
    this.right = sweep.alsoRight === undefined ? [once] : [once, canonicalState(this.reference)];
  }

  /** What is wrong after the stop and the next run; empty where nothing is. */
  run({fault, writeBehind}: KillTry): readonly string[] {
    const bench = RoundBench.restore(this.start, {...this.switches, writeBehind});
    const {hasFired} = this.strike(bench, fault);
    if (!hasFired) return ['the fault did not strike'];
    (this.sweep.resume ?? this.sweep.act)(bench);
    const found = canonicalState(bench);
    return [
      ...this.wrongParts(found),
      ...this.changedEntries(bench),
      ...(this.sweep.judge?.({bench, reference: this.reference, fault}) ?? []),
    ];
  }

  private wrongParts(found: CanonicalState): readonly string[] {
    const all = this.right.map(right =>
      differences(right, found).filter(part => this.sweep.leaveOut?.test(part) !== true),
    );
    const [fewest = []] = [...all].sort((one, other) => one.length - other.length);
    if (this.sweep.isMixed !== true) return fewest;
    const nameOf = (part: string): string => part.slice(0, part.indexOf(':'));
    return fewest.filter(part => all.every(parts => parts.some(other => nameOf(other) === nameOf(part))));
  }

  private strike(bench: RoundBench, fault: Fault): {readonly hasFired: boolean} {
    const handle = bench.host.fault(fault);
    try {
      this.sweep.act(bench);
    } finally {
      handle.cancel();
    }
    return handle;
  }

  private changedEntries(bench: RoundBench): readonly string[] {
    const after = bench.inputContents();
    const changed = Object.keys(this.entries).filter(cell => after[cell] !== this.entries[cell]);
    return changed.map(cell => `entry ${cell} was ${this.entries[cell] ?? ''} and is ${after[cell] ?? 'gone'}`);
  }
}

/** A try in words. */
export function describeTry({fault, writeBehind}: KillTry): string {
  return `${fault.kind} at call ${fault.atCall}, ${writeBehind} writes, ${fault.pendingApplied ?? 0} of them applied`;
}
