import {type ExecutionRecord} from '../../local-host/index.js';
import {toInstant, toMilliseconds} from '../../src/core/index.js';

/** What one execution cost, as calls.json has it. */
export interface CallEntry {
  readonly at: string;
  readonly entryPoint: string;
  readonly entryKind: string;
  /** '' for a blank identity. */
  readonly user: string;
  readonly outcome: string;
  readonly calls: number;
  readonly callsByMethod: Readonly<Record<string, number>>;
  readonly reads: number;
  readonly writes: number;
  readonly roundTrips: number;
  readonly alternations: number;
  readonly cpuMs: number;
  readonly modelledSeconds: {readonly low: number; readonly mid: number; readonly high: number};
  readonly recipients: number;
}

/** The meter's record of an execution in the shape of calls.json. */
export function toCallEntry(run: ExecutionRecord): CallEntry {
  return {
    at: toInstant(toMilliseconds(run.startedAt)),
    entryPoint: run.entryPoint,
    entryKind: run.entryKind,
    user: run.user,
    outcome: run.outcome.kind,
    calls: run.calls,
    callsByMethod: run.callsByMember,
    reads: run.reads,
    writes: run.writes,
    roundTrips: run.roundTrips,
    alternations: run.alternations,
    cpuMs: round(run.cpuMs, 1),
    modelledSeconds: {
      low: round(run.modelledSeconds.low, 2),
      mid: round(run.modelledSeconds.mid, 2),
      high: round(run.modelledSeconds.high, 2),
    },
    recipients: run.recipients,
  };
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
