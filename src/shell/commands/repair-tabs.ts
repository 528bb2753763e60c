import {activeUnits, type StoredSetup, type TabIndex, unitName} from '../../core/index.js';
import {repairMessagesFor} from '../../i18n/repair-messages.js';
import {type Answer, openSession, type Session} from '../boundary.js';
import {findSheet} from '../find-sheets.js';
import {appendLogLines} from '../log.js';
import {PROPERTY} from '../property-names.js';
import {type Editors, readEditors} from '../protect.js';
import {RUN_EVERY_MINUTES} from '../reminders.js';
import {findCopies} from '../repair/repair-copies.js';
import {describeRepair, toLogLines} from '../repair/describe-repair.js';
import {planOutputRepairs} from '../repair/repair-outputs.js';
import {repairSetup} from '../repair/repair-setup.js';
import {planUnitRepair, reviewRepaired, type UnitRepairs} from '../repair/repair-units.js';
import {type RepairStep, type TabNote} from '../repair/repair-work.js';
import {readLocks} from '../repair/read-locks.js';
import {readUnitTabs, type UnitTab} from '../repair/read-tabs.js';
import {type Progress} from '../rpc-types.js';
import {finishJob, readJob, workInSlices} from '../slices.js';
import {readStore, type Store, toChunks, writeStore} from '../store.js';
import {readTabIndex} from '../tab-index.js';
import {requireFacts, requireRegion, type Workbench} from '../workbench.js';
import {generateTabs} from './generate-tabs.js';

/** What a repair has found out before it changes anything but the set-up tabs. */
interface Repair extends UnitRepairs {
  readonly tabs: TabIndex;
  readonly units: readonly UnitTab[];
  readonly steps: readonly RepairStep[];
  /** Tabs that were mended before, and those that were left as they are. */
  readonly notes: readonly TabNote[];
  /** Whether an earlier run did not come to its end. */
  readonly isResumed: boolean;
  /** Active units without a tab. */
  readonly missing: readonly string[];
}

/** *Sửa biểu mẫu*: gives every tab its structure back; no entry is changed, and what nobody can know is left and named. */
export function repairTabs(session: Session): Answer {
  const repair = readRepair(session);
  const {progress, notes} = carryOut(repair);
  const {messages} = session;
  const words = repairMessagesFor(repair.facts.language);
  if (progress.state === 'more') {
    const text = messages.commands.done.paused(messages.commands.menu.repairTabs, progress, RUN_EVERY_MINUTES);
    return {manner: 'alert', text, progress};
  }
  const remade = remakeTabs(repair);
  const all = [...repair.notes, ...notes, ...remade.notes];
  appendLogLines(
    session.spreadsheet,
    readTabIndex(readStoreIf(all, session)),
    session.now,
    toLogLines(all, words, messages),
  );
  const text = describeRepair(all, words);
  return {manner: all.length > 0 ? 'alert' : 'toast', text, progress: remade.progress ?? progress};
}

/** The log may have been made again by this run. */
function readStoreIf(notes: readonly TabNote[], {store}: Session): Store {
  return notes.length > 0 ? readStore() : store;
}

function readRepair(session: Session): Repair {
  const {spreadsheet, store} = session;
  const facts = requireFacts(session);
  requireRegion(spreadsheet);
  const mended = repairSetup(session, facts, readTabIndex(store));
  const {setup} = mended;
  const copies = findCopies(session, mended.tabs, facts.id);
  const {tabs} = copies;
  const units = readUnitTabs(spreadsheet, setup, tabs);
  const isResumed = readJob(store, 'repairTabs') !== undefined;
  const repairs: UnitRepairs = {
    ...session,
    ...{setup, facts, locks: readLocks(spreadsheet)},
    editors: readOnce(() => readEditors(spreadsheet, coordinatorOf(setup))),
    asksForEditors: isResumed,
  };
  const adopted = copies.adopted.map(tab => ({
    tab,
    done: [{code: 'copyAdopted' as const, rows: [], names: []}],
    refusals: [],
  }));
  const notes = [...mended.notes, ...adopted];
  const found = planWork(repairs, {tabs, units, notes, steps: copies.steps});
  return {
    ...{...repairs, ...found, tabs, units, isResumed},
    missing: activeUnits(setup.registry)
      .filter(({key}) => findSheet(spreadsheet, tabs, key) === undefined)
      .map(unitName),
  };
}

type Work = Pick<Repair, 'notes' | 'steps'>;

/** What is to be done; where there is anything, every protection is asked whom it lets in, which costs reads. */
function planWork(repairs: UnitRepairs, before: Work & Pick<Repair, 'tabs' | 'units'>): Work {
  const {tabs, units} = before;
  const plans = units.map(unit => planUnitRepair(unit, repairs));
  const left = new Set(units.filter((_, index) => plans[index]?.isLeft).map(({unit}) => unit.key));
  const isReshaped = plans.some(plan => plan.isReshaped);
  const notes = [...before.notes, ...plans.flatMap(({note}) => note ?? [])];
  const steps = [
    ...plans.flatMap(({step}) => step ?? []),
    ...before.steps,
    ...planOutputRepairs(repairs, tabs, {units, isReshaped, left}),
  ];
  const isDamaged = notes.length + steps.length > 0;
  return isDamaged && !repairs.asksForEditors ? planWork({...repairs, asksForEditors: true}, before) : {notes, steps};
}

function coordinatorOf({round, registry}: StoredSetup): readonly string[] {
  const email = registry.people.find(({id}) => id === round.coordinator)?.email ?? '';
  return email === '' ? [] : [email];
}

function readOnce(read: () => Editors): () => Editors {
  let known: Editors | undefined;
  return () => (known ??= read());
}

function carryOut(repair: Repair): {readonly progress: Progress; readonly notes: readonly TabNote[]} {
  let {tabs} = repair;
  const notes: TabNote[] = [];
  const progress = workInSlices(repair, {
    command: 'repairTabs',
    steps: repair.steps,
    work: step => {
      tabs = {...tabs, ...step.work(tabs)};
      if (step.done.length > 0) notes.push({tab: step.tab, done: step.done, refusals: []});
    },
    save: () => toChunks(PROPERTY.tabs, tabs),
    describe: repairMessagesFor(repair.facts.language).progress,
  });
  if (progress.state === 'done' && (repair.steps.length > 0 || repair.isResumed || tabs !== repair.tabs)) {
    finish(repair, tabs);
  }
  return {progress, notes};
}

/** Marks and state lines follow what was mended; then the command is no longer remembered as unfinished. */
function finish(repair: Repair, tabs: TabIndex): void {
  const {setup, facts} = repair;
  const workbench: Workbench = {...repair, ...setup, facts, tabs, changes: {}};
  const mended = new Set(repair.steps.map(({tab}) => tab));
  const reviews = repair.units
    .filter(({sheet}) => mended.has(sheet.getName()))
    .map(unit => reviewRepaired(workbench, unit));
  SpreadsheetApp.flush();
  writeStore(Object.assign({}, ...reviews, toChunks(PROPERTY.tabs, tabs), finishJob('repairTabs')) as Store);
}

/** Units whose tab was deleted get a new one, blank: what stood in the old one is only in the version history. */
function remakeTabs({missing}: Repair): {
  readonly notes: readonly TabNote[];
  readonly progress: Progress | undefined;
} {
  if (missing.length === 0) return {notes: [], progress: undefined};
  const {progress} = generateTabs(openSession());
  const notes = missing.map(tab => ({tab, done: [{code: 'tabRemade' as const, rows: [], names: []}], refusals: []}));
  return {notes: progress?.state === 'more' ? [] : notes, progress};
}
