import {type Person} from '../../local-host/index.js';
import {type PageOptions} from './page-harness.js';

/** A call of the server that waits, so that a test can look at the page meanwhile. */
export interface HeldCall {
  readonly intercept: NonNullable<PageOptions['intercept']>;
  readonly letGo: () => void;
}

/** Holds the call of a function by its number, from 1, and lets all others through. */
export function holdCall(person: Person, functionName: string, number: number): HeldCall {
  let calls = 0;
  let letGo = (): void => undefined;
  const held = new Promise<void>(resolve => {
    letGo = resolve;
  });
  const carryOut = async (name: string, args: readonly unknown[]): Promise<unknown> => {
    await held;
    const outcome = person.call(name, ...args);
    if (outcome.kind !== 'returned') throw new Error(`${name} ${outcome.kind}.`);
    return outcome.value;
  };
  return {
    letGo: () => {
      letGo();
    },
    intercept: (name, args) => {
      if (name === functionName) calls += 1;
      return name === functionName && calls === number ? carryOut(name, args) : undefined;
    },
  };
}
