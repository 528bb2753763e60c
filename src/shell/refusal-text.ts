import {placeOf, type Refusal} from '../core/index.js';
import {type Messages} from '../i18n/index.js';

/** A refusal in words; the problems of the set-up tabs are listed one by one. */
export function formatRefusal(refusal: Refusal, messages: Messages): string {
  const problems =
    refusal.code === 'setupProblems'
      ? refusal.problems.map(problem => messages.setup.problem(problem, placeOf(problem, 'vi'))).join('\n')
      : '';
  return messages.commands.refusal(refusal, problems);
}
