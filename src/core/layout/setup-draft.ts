import {type Instant} from '../calendar.js';
import {type Registry} from '../registry.js';
import {type ReportingRound} from '../round.js';

/** A round whose deadline is perhaps not yet known. */
export type RoundDraft = Omit<ReportingRound, 'deadline'> & {readonly deadline: Instant | undefined};

/** What the set-up tabs are prefilled with. */
export interface SetupDraft {
  readonly round: RoundDraft;
  readonly registry: Registry;
}
