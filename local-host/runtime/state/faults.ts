import {HostError} from '../../ground/host-error.js';

/** A mishap planned for one counted service call of a later execution. */
export interface Fault {
  /** Killed without a word; a server error or a document that does not answer in time, both catchable; or the time limit. */
  readonly kind: 'kill' | 'exception' | 'documentTimeout' | 'timeout';
  /** 1 = the first counted call; the call itself does not happen. */
  readonly atCall: number;
  /** Only executions of this entry point; any execution otherwise. */
  readonly entryPoint?: string;
  /** The text of an 'exception'. */
  readonly message?: string;
  /** How many deferred writes still land when the execution is killed or timed out; the rest are lost. */
  readonly pendingApplied?: number;
}

/** What became of a planned fault. */
export interface FaultHandle {
  readonly hasFired: boolean;
  /** Takes the fault off the plan. */
  cancel(): void;
}

/** What Google says of its own trouble. */
export const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** What Google says when a spreadsheet does not answer in time, as one that computes for long does. */
export function documentTimeout(id: string): string {
  return `Service Spreadsheets timed out while accessing document with id ${id}.`;
}

/** What Google says when an execution runs too long. */
export const TIME_LIMIT = 'Exceeded maximum execution time';

interface PlannedFault {
  readonly fault: Fault;
  hasFired: boolean;
}

/** The faults planned for a host; each belongs to the next execution that fits and is spent with it. */
export class FaultPlan {
  private planned: PlannedFault[] = [];

  add(fault: Fault): FaultHandle {
    if (!Number.isInteger(fault.atCall) || fault.atCall < 1) {
      throw new HostError(`A fault needs a call number from 1, not ${String(fault.atCall)}.`);
    }
    const entry: PlannedFault = {fault, hasFired: false};
    this.planned.push(entry);
    return {
      get hasFired() {
        return entry.hasFired;
      },
      cancel: () => {
        this.planned = this.planned.filter(one => one !== entry);
      },
    };
  }

  /** Takes the faults of an execution that begins. */
  take(entryPoint: string): ExecutionFaults {
    const mine = this.planned.filter(({fault}) => (fault.entryPoint ?? entryPoint) === entryPoint);
    this.planned = this.planned.filter(one => !mine.includes(one));
    return new ExecutionFaults(mine);
  }
}

/** The faults of one execution. */
export class ExecutionFaults {
  constructor(private readonly planned: readonly PlannedFault[]) {}

  /** The fault that strikes at the n-th counted call. */
  at(call: number): Fault | undefined {
    const hit = this.planned.find(({fault}) => fault.atCall === call);
    if (hit !== undefined) hit.hasFired = true;
    return hit?.fault;
  }
}
