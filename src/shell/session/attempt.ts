import {RefusedError} from './refusal.js';

/** Tries something that Google may refuse for reasons that only it knows; gives back its words where it does. */
export function attempt(act: () => unknown): string | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return toText(error);
  }
}

/** Does what may be refused; gives the refusal back as a value, for who has more to say before it is told. */
export function attemptUnlessRefused<T>(act: () => T): T | RefusedError {
  try {
    return act();
  } catch (error) {
    if (error instanceof RefusedError) return error;
    throw error;
  }
}

/** The words of something thrown. */
export function toText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
