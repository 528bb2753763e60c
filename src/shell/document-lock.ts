import {RefusedError} from './session/refusal.js';

/** How long a command waits for another one before it says so. */
const LOCK_WAIT_MS = 5_000;

/** Runs under the document lock. Writes are flushed before it goes, so that the next holder reads what this one wrote. */
export function withDocumentLock<T>(act: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT_MS)) throw new RefusedError({code: 'busy'});
  try {
    const result = act();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
