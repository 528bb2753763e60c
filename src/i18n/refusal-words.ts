import {type Refusal} from '../core/index.js';

/** The facts that sentences of refusals may name; '' where a refusal has none of that name. */
export interface RefusalFacts {
  readonly locale: string;
  readonly timeZone: string;
  readonly tab: string;
  readonly unit: string;
  readonly text: string;
  readonly until: string;
  readonly deadline: string;
  readonly detail: string;
  readonly property: string;
  /** The problems of the set-up tabs, a line each. */
  readonly problems: string;
}

/** One sentence per refusal; a refusal without words does not compile. */
export type RefusalWords = Readonly<Record<Refusal['code'], (facts: RefusalFacts) => string>>;
