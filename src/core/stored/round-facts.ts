import * as z from 'zod/mini';

import {LANGUAGES} from '../domain/vocabulary.js';
import {type StoredSetUp} from './stored-set-up.js';

/** What `onEdit` must know of the round, kept in one property so that an edit costs one property read. */
export const RoundFactsSchema = z.object({
  id: z.string(),
  deadline: z.string(),
  language: z.enum(LANGUAGES),
  /** Village criterion numbers and commune indicator codes for which "Không áp dụng" is an answer. */
  notApplicable: z.object({village: z.array(z.string()), criterion: z.array(z.string())}),
  /** When the round was closed, if it is. */
  closedAt: z.optional(z.string()),
  /** The criteria packs that the set-up tabs were filled in from. */
  packs: z.object({village: z.string(), commune: z.string()}),
  /** The id of the spreadsheet that holds the round; absent where a version set it up that did not remember it. */
  file: z.optional(z.string()),
  /** When the forms were first made: the first reminder wave is due from then on. */
  startedAt: z.optional(z.string()),
});
export type RoundFacts = z.output<typeof RoundFactsSchema>;

/** The facts of a round as its set-up tabs now tell them; what the tabs do not hold is kept. */
export function toRoundFacts({round, registry}: StoredSetUp, before: RoundFacts): RoundFacts {
  const {villageCriteria, indicators} = registry;
  return {
    ...before,
    deadline: round.deadline,
    language: round.language,
    notApplicable: {
      village: villageCriteria.filter(row => row.allowsNotApplicable).map(row => row.number),
      criterion: indicators.filter(row => row.allowsNotApplicable).map(row => row.code),
    },
  };
}
