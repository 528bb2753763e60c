/** Locks of a script: a real mutex over executions that interleave. */
export class LockTable {
  private readonly holders = new Map<string, number>();

  /** Takes the lock for an execution, or says that another one holds it; taking it twice changes nothing. */
  take(name: string, execution: number): boolean {
    const holder = this.holders.get(name) ?? execution;
    if (holder !== execution) return false;
    this.holders.set(name, execution);
    return true;
  }

  isHeldBy(name: string, execution: number): boolean {
    return this.holders.get(name) === execution;
  }

  release(name: string, execution: number): void {
    if (this.isHeldBy(name, execution)) this.holders.delete(name);
  }

  /** Lets go of everything an execution holds, at its end. */
  releaseAll(execution: number): void {
    for (const name of [...this.holders.keys()]) this.release(name, execution);
  }
}
