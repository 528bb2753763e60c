import {placeOf, type Refusal} from '../../core/index.js';
import {type Messages} from '../../i18n/index.js';
import {tellRefusal} from '../../i18n/refusal-words.js';

/** Ends a command with a sentence for the user: the set-up is missing or damaged, or the request cannot be met. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(readonly refusal: Refusal) {
    super(JSON.stringify(refusal)); // for the execution log; people read the sentence that i18n has for its code
  }
}

/** A refusal in words; the problems of the set-up tabs are listed one by one. */
export function formatRefusal(refusal: Refusal, {refusals, setUp}: Messages): string {
  if (refusal.code !== 'setupProblems') return tellRefusal(refusals, refusal);
  const problems = refusal.problems.map(problem => setUp.problem(problem, placeOf(problem, 'vi'))).join('\n');
  return refusals.setupProblems({...refusal, problems});
}
