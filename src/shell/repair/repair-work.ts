import {type RepairDone, type RepairRefusal, type TabIndex, type TabNote} from '../../core/index.js';
import {type UnitTab} from './read-tabs.js';

/** One tab to mend. */
export interface RepairStep {
  /** The tab's title. */
  readonly tab: string;
  readonly done: readonly RepairDone[];
  /** What could not be mended, where it is to be told with this step. */
  readonly refusals?: readonly RepairRefusal[];
  /** Carries it out; gives back the places in the index that change. */
  readonly work: (tabs: TabIndex) => TabIndex;
  /** The unit whose tab has been looked at after this step. */
  readonly unit?: UnitTab;
  /** Whether nobody can know what stands in that tab, so that its marks stay as they are. */
  readonly isLeft?: boolean;
}

/** What is to be said of a step. */
export function toNote({tab, done, refusals = [], unit}: RepairStep): TabNote {
  return {tab, done, refusals, ...(unit !== undefined && {unit: unit.unit.key})};
}
