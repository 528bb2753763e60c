import {type ModelledSeconds} from './latency.js';

/** What an execution has been authorized to do; names as in `ScriptApp.AuthMode`. */
export type AuthModeName = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** What started an execution. */
export type EntryKind = 'simpleTrigger' | 'installableTrigger' | 'menu' | 'rpc' | 'run' | 'customFunction';

/** How an execution ended. */
export type ExecutionOutcome =
  /** The value is a copy of what the entry point returned, or null if it cannot leave the script (dates, functions, services). */
  | {readonly kind: 'completed'; readonly value: unknown}
  | {readonly kind: 'failed'; readonly name: string; readonly message: string; readonly stack: string}
  | {readonly kind: 'timedOut'; readonly message: string}
  | {readonly kind: 'killed'; readonly message: string};

/** One line that the script logged. */
export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error' | 'debug';
  readonly text: string;
}

/** What is known of one execution after its end. */
export interface ExecutionRecord {
  /** 1, 2, 3… in the order in which they began. */
  readonly id: number;
  readonly entryPoint: string;
  readonly entryKind: EntryKind;
  /** The event or clock behind a trigger: `onEdit`, `clock`…; empty otherwise. */
  readonly eventType: string;
  /** The acting person; '' for a blank identity. */
  readonly user: string;
  readonly effectiveUser: string;
  readonly authMode: AuthModeName;
  /** The virtual instant, ISO in UTC. */
  readonly startedAt: string;
  readonly outcome: ExecutionOutcome;
  /** Counted calls: all but locators and builders. */
  readonly calls: number;
  readonly callsByMember: Readonly<Record<string, number>>;
  readonly reads: number;
  readonly writes: number;
  readonly roundTrips: number;
  /** Reads that followed a pending write. */
  readonly alternations: number;
  /** The counted members in the order of the calls. */
  readonly sequence: readonly string[];
  /** CPU time of the whole execution in this process, in milliseconds. */
  readonly cpuMs: number;
  /** Milliseconds by the clock on the wall in which the script itself ran: its evaluation included, the services not. */
  readonly scriptMs: number;
  readonly modelledSeconds: ModelledSeconds;
  readonly recipients: number;
  readonly log: readonly LogLine[];
}
