import {type CallKind, plus, type LatencyModel, type ModelledSeconds} from '../state/latency.js';

const UNCOUNTED: ReadonlySet<CallKind> = new Set(['locator', 'builder']);
const ROUND_TRIPS: ReadonlySet<CallKind> = new Set(['read', 'structure', 'property', 'lock']);
const COMMITTING: ReadonlySet<CallKind> = new Set(['read', 'structure', 'flush']);

/** Whether a call counts against the budgets. */
export function isCounted(kind: CallKind): boolean {
  return !UNCOUNTED.has(kind);
}

/** Whether pending writes are committed before a call. */
export function isCommitting(kind: CallKind): boolean {
  return COMMITTING.has(kind);
}

/** Counts the service calls of one execution and models how long Google would take. */
export class CallMeter {
  readonly callsByMember = new Map<string, number>();
  readonly sequence: string[] = [];
  reads = 0;
  writes = 0;
  roundTrips = 0;
  alternations = 0;
  recipients = 0;
  seconds: ModelledSeconds;
  private hasPendingWrites = false;
  private pendingCells = 0;

  constructor(private readonly model: LatencyModel) {
    this.seconds = model.start;
  }

  get calls(): number {
    return this.sequence.length;
  }

  /** Adds what it costs to get here, such as the way of a call from a sidebar. */
  addStart(cost: ModelledSeconds): void {
    this.seconds = plus(this.seconds, cost);
  }

  /** Counts one call before it runs. */
  count(member: string, kind: CallKind, cells: number): void {
    if (!isCounted(kind)) return;
    this.sequence.push(member);
    this.callsByMember.set(member, (this.callsByMember.get(member) ?? 0) + 1);
    if (kind === 'read' && this.hasPendingWrites) this.alternations++;
    if (kind === 'flush' && this.hasPendingWrites) this.roundTrips++;
    if (ROUND_TRIPS.has(kind)) this.roundTrips++;
    if (isCommitting(kind)) this.commit();
    this.countByKind(kind, cells);
    this.seconds = plus(this.seconds, this.model.byMember[member] ?? this.model.byKind[kind]);
  }

  /** The end of the execution commits what is pending. */
  end(): void {
    if (this.hasPendingWrites) this.roundTrips++;
    this.commit();
  }

  /** Adds time that passes without a call, such as a sleep. */
  wait(milliseconds: number): void {
    const seconds = milliseconds / 1000;
    this.seconds = plus(this.seconds, {low: seconds, mid: seconds, high: seconds});
  }

  private countByKind(kind: CallKind, cells: number): void {
    if (kind === 'read') {
      this.reads++;
      this.seconds = plus(this.seconds, this.model.perCellRead, cells);
    }
    if (kind === 'write' || kind === 'structure') this.writes++;
    if (kind === 'write') {
      this.hasPendingWrites = true;
      this.pendingCells += cells;
    }
  }

  private commit(): void {
    if (!this.hasPendingWrites) return;
    this.seconds = plus(this.seconds, this.model.commit);
    this.seconds = plus(this.seconds, this.model.perCellCommitted, this.pendingCells);
    this.hasPendingWrites = false;
    this.pendingCells = 0;
  }
}
