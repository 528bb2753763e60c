import {type RepairDone, type RepairRefusal, type TabIndex} from '../../core/index.js';

/** What came of looking at one tab. */
export interface TabNote {
  readonly tab: string;
  readonly done: readonly RepairDone[];
  readonly refusals: readonly RepairRefusal[];
}

/** One tab to mend. */
export interface RepairStep {
  /** The tab's title. */
  readonly tab: string;
  readonly done: readonly RepairDone[];
  /** Carries it out; gives back the places in the index that change. */
  readonly work: (tabs: TabIndex) => TabIndex;
}
