import {
  type ActiveUnit,
  activeUnits,
  CELL_WORDS,
  done,
  type StoredSetUp,
  type TabIndex,
  type TabNote,
} from '../../core/index.js';
import {type Session} from '../session/session.js';
import {findSheet} from '../session/find-sheets.js';
import {type Editors, readEditors} from '../tabs/protect.js';
import {isHalfOver} from '../session/slices.js';
import {findCopies} from './repair-copies.js';
import {type EarlierRepair} from './repair-journal.js';
import {planOutputRemakes, planOutputRepairs} from './repair-outputs.js';
import {type MendedSetUp} from './repair-setup.js';
import {planUnitRepair, toStep, type UnitRepairs} from './repair-units.js';
import {readLocks} from './read-locks.js';
import {readUnitTabs, type UnitTab} from './read-tabs.js';
import {type RepairStep} from './repair-work.js';

/** What a repair has found out before it changes anything but the set-up tabs. */
export interface Repair extends UnitRepairs {
  readonly tabs: TabIndex;
  readonly units: readonly UnitTab[];
  /** How many tabs are left to later slices. */
  readonly unread: number;
  readonly steps: readonly RepairStep[];
  /** Tabs that were mended before, and those that were left as they are. */
  readonly notes: readonly TabNote[];
  readonly earlier: EarlierRepair;
  /** Active units without a tab. */
  readonly missing: readonly ActiveUnit[];
}

/** Reads the tabs that there is time for and compares each with what it should be. */
export function readRepair(
  session: Session,
  {setUp, tabs: before}: MendedSetUp,
  {facts, earlier, notes}: Pick<Repair, 'facts' | 'earlier' | 'notes'>,
): Repair {
  const {spreadsheet} = session;
  const copies = findCopies(session, before, facts.id);
  const {tabs} = copies;
  const read = readUnitTabs(spreadsheet, setUp, tabs, {except: earlier.seen, isTimeUp: () => isHalfOver(session)});
  const repairs: UnitRepairs = {
    ...session,
    ...{setUp, facts, locks: readLocks(spreadsheet)},
    editors: readOnce(() => readEditors(spreadsheet, coordinatorOf(setUp))),
    asksForEditors: earlier.isUnfinished,
    begun: earlier.begun,
    lacksSummary: findSheet(spreadsheet, tabs, 'output:summary') === undefined || isSummaryRemade(setUp, earlier),
  };
  const adopted = copies.adopted.map(({tab, unit}) => ({
    ...{tab, unit, refusals: []},
    done: [done('copyAdopted')],
  }));
  const found = planWork(repairs, {...read, tabs, earlier, notes: [...notes, ...adopted], steps: copies.steps});
  return {
    ...{...repairs, ...read, ...found, tabs, earlier},
    missing: activeUnits(setUp.registry).filter(({key}) => findSheet(spreadsheet, tabs, key) === undefined),
  };
}

/** Whether an earlier slice made the summary again: forms that it did not come to may refer to the one that was deleted. */
function isSummaryRemade({round}: StoredSetUp, {notes}: EarlierRepair): boolean {
  const title = CELL_WORDS[round.language].tabTitles.summary;
  return notes.some(note => note.tab === title && note.done.some(({code}) => code === 'outputRemade'));
}

type Work = Pick<Repair, 'notes' | 'steps'>;

/**
 * What is to be done; where there is anything, every protection is asked whom it lets in, which costs reads. Where one run is
 * not enough, every tab is a step, so that the next run knows which ones were looked at; the other tabs come in the last one,
 * but for deleted outputs, to which forms refer.
 */
function planWork(repairs: UnitRepairs, before: Work & Pick<Repair, 'tabs' | 'units' | 'unread' | 'earlier'>): Work {
  const {tabs, units, unread, earlier} = before;
  const plans = units.map(unit => planUnitRepair(unit, repairs));
  const left = new Set(units.filter((_, index) => plans[index]?.isLeft).map(({unit}) => unit.key));
  const isReshaped = earlier.isUnfinished || plans.some(plan => plan.isReshaped);
  const mending = plans.flatMap(({step}) => step ?? []);
  const remakes = planOutputRemakes(repairs, tabs);
  const outputs = unread > 0 ? [] : planOutputRepairs(repairs, tabs, {units, isReshaped, left});
  const notes = [...before.notes, ...plans.flatMap(({note}) => note ?? [])];
  const steps = [...mending, ...before.steps, ...remakes, ...outputs];
  if (notes.length + steps.length > 0 && !repairs.asksForEditors) {
    return planWork({...repairs, asksForEditors: true}, before);
  }
  const isLong = earlier.isUnfinished || unread > 0;
  return {
    notes: isLong ? before.notes : notes,
    steps: [...remakes, ...(isLong ? plans.map(toStep) : mending), ...before.steps, ...outputs],
  };
}

function coordinatorOf({round, registry}: StoredSetUp): readonly string[] {
  const email = registry.people.find(({id}) => id === round.coordinator)?.email ?? '';
  return email === '' ? [] : [email];
}

function readOnce(read: () => Editors): () => Editors {
  let known: Editors | undefined;
  return () => (known ??= read());
}
