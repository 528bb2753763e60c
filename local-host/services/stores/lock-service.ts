import {ScriptException} from '../../ground/host-error.js';
import {type ServiceContext} from '../../runtime/execution/service-context.js';

/** The global `LockService`. */
export function createLockService(context: ServiceContext): object {
  const lock = (name: string) => (): object => context.realm.wrap('Lock', new Lock(context, name));
  return context.realm.wrap('LockService', {
    getDocumentLock: lock('document'),
    getScriptLock: lock('script'),
    getUserLock: lock(`user:${context.identity.effectiveUser}`),
  });
}

class Lock {
  constructor(
    private readonly context: ServiceContext,
    private readonly name: string,
  ) {}

  tryLock(timeoutInMillis: number): boolean {
    return this.context.call('Lock.tryLock', 'lock', 0, () => this.take(timeoutInMillis));
  }

  waitLock(timeoutInMillis: number): void {
    this.context.call('Lock.waitLock', 'lock', 0, () => {
      if (this.take(timeoutInMillis)) return;
      throw new ScriptException('Lock timeout: another process was holding the lock for too long.');
    });
  }

  hasLock(): boolean {
    return this.context.call('Lock.hasLock', 'plain', 0, () =>
      this.context.state.locks.isHeldBy(this.name, this.context.id),
    );
  }

  releaseLock(): void {
    this.context.call('Lock.releaseLock', 'lock', 0, () => {
      this.context.state.locks.release(this.name, this.context.id);
    });
  }

  /** Whoever holds the lock cannot let go meanwhile, for it waits for this execution: the whole time-out passes. */
  private take(timeoutInMillis: number): boolean {
    const isTaken = this.context.state.locks.take(this.name, this.context.id);
    if (!isTaken) this.context.wait(timeoutInMillis);
    return isTaken;
  }
}
