import {type Person} from '../../local-host/index.js';

/** What the server answers to a page: done with a value, or refused in words. */
export interface Answer {
  readonly kind: 'done' | 'refused';
  readonly value?: unknown;
  readonly text?: string;
}

/** Calls a function of the server as a page does; the person must have a page open. */
export function callRpc(person: Person, name: string, ...args: readonly unknown[]): Answer {
  const outcome = person.call(name, ...args);
  if (outcome.kind !== 'returned') throw new Error(`${name} ${outcome.kind}.`);
  return outcome.value as Answer; // every function that pages call answers so
}

/** The value of an answer; a refusal fails the test with its words. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a cast with a check of refusals
export function valueOf<T>(answer: Answer): T {
  if (answer.kind !== 'done') throw new Error(answer.text);
  return answer.value as T; // the caller names the type that the function gives back
}
