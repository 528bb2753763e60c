import * as z from 'zod/mini';

import {type ExecutionRecord, type Person} from '../../local-host/index.js';

/** What came of a page's call: a value, a refusal in words, or something that nobody foresaw. */
export type PageAnswer<T> =
  {readonly kind: 'done'; readonly value: T} | {readonly kind: 'refused' | 'failed'; readonly text: string};

/** The form in which every function answers that pages call. */
const AnswerSchema = z.discriminatedUnion('kind', [
  z.object({kind: z.literal('done'), value: z.unknown()}),
  z.object({kind: z.literal('refused'), text: z.string()}),
]);

/** Calls a function of the script from the page that is open before a person. */
export function askServer<T>(
  person: Person,
  schema: z.ZodMiniType<T>,
  functionName: string,
  ...args: readonly unknown[]
): PageAnswer<T> {
  const outcome = person.call(functionName, ...args);
  if (outcome.kind === 'refused') return {kind: 'failed', text: outcome.reason};
  if (outcome.kind === 'failed') return {kind: 'failed', text: outcome.message};
  const answer = AnswerSchema.parse(outcome.value);
  if (answer.kind === 'done') return {kind: 'done', value: schema.parse(answer.value)};
  return {kind: isBroken(outcome.execution) ? 'failed' : 'refused', text: answer.text};
}

/** What a script did not foresee comes to the page as a sentence, too; the execution log tells the two apart. */
function isBroken({log}: ExecutionRecord): boolean {
  return log.some(({level}) => level === 'error');
}
