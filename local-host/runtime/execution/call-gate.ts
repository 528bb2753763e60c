import {type CallMeter, isCommitting, isCounted} from './call-meter.js';
import {type AuthModeName} from '../state/execution-record.js';
import {type CallKind} from '../state/latency.js';
import {documentTimeout, type ExecutionFaults, type Fault, SERVER_ERROR, TIME_LIMIT} from '../state/faults.js';
import {ExecutionEnd, ScriptException} from '../../ground/host-error.js';

/** What the gate needs from around an execution. */
export interface GateSurroundings {
  readonly authMode: AuthModeName;
  readonly meter: CallMeter;
  readonly faults: ExecutionFaults;
  /** Modelled seconds after which the execution ends. */
  readonly timeLimit: number;
  readonly timeLimitColumn: 'low' | 'mid' | 'high';
  /** The id of the spreadsheet. */
  readonly documentId: string;
  /** Runs between two calls: other people's actions. */
  readonly beforeCall: (index: number, member: string, kind: CallKind) => void;
}

const CHANGES_SOMETHING: ReadonlySet<CallKind> = new Set(['write', 'structure', 'mail', 'trigger', 'ui']);

/** The one way into every service: counts, limits, injects faults, interleaves, and commits deferred writes. */
export class CallGate {
  private deferred: (() => void)[] = [];
  private depth = 0;
  private ended: Error | undefined;

  constructor(private readonly around: GateSurroundings) {}

  /** What ended the execution, if anything did. */
  get end(): Error | undefined {
    return this.ended;
  }

  throwIfEnded(): void {
    if (this.ended !== undefined) throw this.ended;
  }

  /** Ends the execution for good: whatever the script catches, no further call gets through. */
  endWith(error: Error): Error {
    this.ended ??= error;
    return this.ended;
  }

  call<T>(member: string, kind: CallKind, cells: number, body: () => T): T {
    this.throwIfEnded();
    if (this.depth > 0) return body();
    this.admit(member, kind, cells);
    this.depth++;
    try {
      if (isCommitting(kind)) this.commit();
      return body();
    } finally {
      this.depth--;
    }
  }

  defer(commit: () => void): void {
    this.deferred.push(commit);
  }

  /** Lets time pass without a call, and ends the execution if it was too much. */
  wait(milliseconds: number): void {
    this.around.meter.wait(milliseconds);
    this.checkTime();
  }

  /** Commits what is pending at the end of the execution. */
  finish(): void {
    if (this.ended !== undefined) return;
    this.around.meter.end();
    this.commit();
  }

  private admit(member: string, kind: CallKind, cells: number): void {
    if (!isCounted(kind)) return;
    const {meter, beforeCall, authMode} = this.around;
    if (authMode === 'CUSTOM_FUNCTION' && CHANGES_SOMETHING.has(kind)) {
      throw new ScriptException(`You do not have permission to call ${member.replace(/^.*[.]/, '')}.`);
    }
    beforeCall(meter.calls + 1, member, kind);
    meter.count(member, kind, cells);
    this.strike();
    this.checkTime();
  }

  private strike(): void {
    const fault = this.around.faults.at(this.around.meter.calls);
    if (fault === undefined) return;
    const trouble = this.troubleOf(fault);
    if (trouble !== undefined) throw new ScriptException(trouble);
    this.commit(fault.pendingApplied ?? 0);
    throw this.endWith(
      fault.kind === 'kill'
        ? new ExecutionEnd('killed', fault.message ?? `Killed at call ${fault.atCall}.`)
        : new ExecutionEnd('timedOut', TIME_LIMIT),
    );
  }

  /** What the script may catch of a fault. */
  private troubleOf({kind, message}: Fault): string | undefined {
    if (kind === 'exception') return message ?? SERVER_ERROR;
    return kind === 'documentTimeout' ? documentTimeout(this.around.documentId) : undefined;
  }

  private checkTime(): void {
    const {meter, timeLimit, timeLimitColumn} = this.around;
    if (meter.seconds[timeLimitColumn] > timeLimit) throw this.endWith(new ExecutionEnd('timedOut', TIME_LIMIT));
  }

  /** Commits deferred writes in their order; a write that is refused takes the later ones of the batch with it. */
  private commit(limit = Number.POSITIVE_INFINITY): void {
    const batch = this.deferred;
    this.deferred = [];
    for (const [index, write] of batch.entries()) if (index < limit) write();
  }
}
