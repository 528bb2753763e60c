import {type Refusal} from '../core/index.js';

/** A refusal as its words take it: the problems of the set-up tabs are sentences already, a line each. */
export type ToldRefusal =
  Exclude<Refusal, {code: 'setupProblems'}> | {readonly code: 'setupProblems'; readonly problems: string};

type Code = ToldRefusal['code'];
type FactsOf<Told extends Code> = Extract<ToldRefusal, {readonly code: Told}>;

/** One sentence per refusal; a refusal without words, or words of a fact that it lacks, do not compile. */
export type RefusalWords = {readonly [Told in Code]: (facts: FactsOf<Told>) => string};

/** A refusal in words. */
export function tellRefusal<Told extends Code>(
  words: RefusalWords,
  refusal: {[Each in Told]: {readonly code: Each} & FactsOf<Each>}[Told],
): string {
  return words[refusal.code](refusal);
}
