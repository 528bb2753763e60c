import {type Contradiction} from '../ground/summary-schema.js';

/** The contradictions between one village criterion and one indicator: the meeting settles them once, however many villages they concern. */
export type ContradictionMatter = readonly [Contradiction, ...Contradiction[]];

/** Groups contradictions into matters, in the order of the first of each. */
export function groupContradictions(contradictions: readonly Contradiction[]): readonly ContradictionMatter[] {
  const matters = new Map<string, [Contradiction, ...Contradiction[]]>();
  for (const contradiction of contradictions) {
    const {code, facts} = contradiction;
    const key = JSON.stringify([code, facts.villageCriterion, facts.indicator]);
    const matter = matters.get(key);
    if (matter) matter.push(contradiction);
    else matters.set(key, [contradiction]);
  }
  return [...matters.values()];
}
