import {type Instant} from '../../domain/calendar.js';
import {type Registry} from '../../domain/registry.js';
import {type ReportingRound} from '../../domain/round.js';

/** A round whose deadline is perhaps not yet known. */
export type RoundDraft = Omit<ReportingRound, 'deadline'> & {readonly deadline: Instant | undefined};

/** What the set-up tabs are prefilled with. */
export interface SetUpDraft {
  readonly round: RoundDraft;
  readonly registry: Registry;
}
