import {joinNotes, type JournalNote, stamp, type TabIndex, type TabNote} from '../../core/index.js';
import {repairMessagesFor} from '../../i18n/repair-messages.js';
import {PROPERTY} from '../session/property-names.js';
import {type Progress} from '../session/answer.js';
import {workInSlices} from '../session/slices.js';
import {type Store, toChunks} from '../session/store.js';
import {type Repair} from './read-repair.js';
import {type RepairProgress, toJournal} from './repair-journal.js';
import {reviewRepaired} from './repair-units.js';
import {type RepairStep, toNote} from './repair-work.js';

/** What a slice of a repair did. */
export interface RepairSlice {
  readonly progress: Progress;
  /** Where the tabs are now. */
  readonly tabs: TabIndex;
  /** What earlier runs and this one did and left. */
  readonly notes: readonly JournalNote[];
  /** Units whose tab was looked at. */
  readonly seen: readonly string[];
  /** The property changes that belong to what was done. */
  readonly changes: Store;
}

/**
 * Mends one tab after another. What is about to be done is remembered before the first step, so that a run that dies leaves the
 * next one able to tell of it.
 */
export function carryOutSteps(repair: Repair): RepairSlice {
  const {setUp, steps, unread, earlier, now} = repair;
  let {tabs} = repair;
  let reviews: Store = {};
  const seen = [...earlier.seen];
  const begun = steps.flatMap(({unit, done}) => (unit === undefined || done.length === 0 ? [] : [unit.unit.key]));
  const finished: TabNote[] = [];
  const work = (step: RepairStep): void => {
    tabs = {...tabs, ...step.work(tabs)};
    finished.push(toNote(step));
    if (step.unit === undefined) return;
    // Marks and state line follow what was mended.
    if (step.isLeft !== true)
      reviews = {...reviews, ...reviewRepaired({...repair, ...setUp, tabs, changes: {}}, step.unit)};
    seen.push(step.unit.unit.key);
  };
  const join = (notes: readonly TabNote[]): readonly JournalNote[] =>
    joinNotes(earlier.notes, stamp([...repair.notes, ...notes], now), earlier.seen);
  const planned = join(steps.map(toNote));
  const repairProgress = (): RepairProgress => ({seen, begun: begun.filter(key => !seen.includes(key))});
  const changes = (): Store => ({...reviews, ...toChunks(PROPERTY.tabs, tabs)});
  const progress = workInSlices(repair, {
    ...{command: 'repairTabs', steps, later: unread, work},
    save: () => ({...changes(), ...toJournal(repairProgress(), planned)}),
    describe: repairMessagesFor(repair.facts.language).progress,
  });
  return {progress, tabs, notes: join(finished), seen, changes: changes()};
}
