import {RefusedError} from './session/refusal.js';

/** Runs what nobody waits for (`onOpen`, `onEdit`, the clock): there is nobody to tell, so trouble goes to the execution log. */
export function runInBackground(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (error instanceof RefusedError) console.warn(error.message);
    else console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
