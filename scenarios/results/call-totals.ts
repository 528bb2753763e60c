import {type ExecutionRecord} from '../../local-host/index.js';

/** What the executions of one entry point cost; the largest of each figure, since budgets and limits hold per run. */
export interface CallTotal {
  readonly entryPoint: string;
  readonly runs: number;
  readonly calls: number;
  readonly roundTrips: number;
  readonly seconds: {readonly low: number; readonly mid: number; readonly high: number};
}

const NOTHING: Omit<CallTotal, 'entryPoint'> = {
  runs: 0,
  calls: 0,
  roundTrips: 0,
  seconds: {low: 0, mid: 0, high: 0},
};

/** Gathers executions by entry point, in the order in which each was first called. */
export function totalCalls(executions: readonly ExecutionRecord[]): readonly CallTotal[] {
  const totals = new Map<string, CallTotal>();
  for (const run of executions) {
    const {entryPoint} = run;
    totals.set(entryPoint, add(totals.get(entryPoint) ?? {entryPoint, ...NOTHING}, run));
  }
  return [...totals.values()];
}

function add({entryPoint, runs, calls, roundTrips, seconds}: CallTotal, run: ExecutionRecord): CallTotal {
  const {low, mid, high} = run.modelledSeconds;
  return {
    entryPoint,
    runs: runs + 1,
    calls: Math.max(calls, run.calls),
    roundTrips: Math.max(roundTrips, run.roundTrips),
    seconds: {
      low: Math.max(seconds.low, low),
      mid: Math.max(seconds.mid, mid),
      high: Math.max(seconds.high, high),
    },
  };
}
