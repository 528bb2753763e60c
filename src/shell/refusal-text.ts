import {placeOf, type Refusal} from '../core/index.js';
import {type Messages} from '../i18n/index.js';
import {type RefusalFacts} from '../i18n/refusal-words.js';

const NO_FACTS: RefusalFacts = {
  locale: '',
  timeZone: '',
  tab: '',
  unit: '',
  text: '',
  until: '',
  deadline: '',
  detail: '',
  property: '',
  problems: '',
};

/** A refusal in words; the problems of the set-up tabs are listed one by one. */
export function formatRefusal(refusal: Refusal, {refusals, setup}: Messages): string {
  if (refusal.code !== 'setupProblems') return refusals[refusal.code]({...NO_FACTS, ...refusal});
  const problems = refusal.problems.map(problem => setup.problem(problem, placeOf(problem, 'vi'))).join('\n');
  return refusals[refusal.code]({...NO_FACTS, problems});
}
