import * as z from 'zod/mini';

import {activeUnits, type StoredSetup, type TabIndex, unitName} from '../../core/index.js';
import {repairMessagesFor} from '../../i18n/repair-messages.js';
import {type Answer, openSession, type Session} from '../boundary.js';
import {readLanguage} from '../facts.js';
import {findSheet} from '../find-sheets.js';
import {appendLogLines} from '../log.js';
import {PROPERTY} from '../property-names.js';
import {type Editors, readEditors} from '../protect.js';
import {RUN_EVERY_MINUTES} from '../reminders.js';
import {findCopies} from '../repair/repair-copies.js';
import {describeRepair, toLogLines} from '../repair/describe-repair.js';
import {planOutputRepairs} from '../repair/repair-outputs.js';
import {repairSetup} from '../repair/repair-setup.js';
import {planUnitRepair, reviewRepaired, toStep, type UnitRepairs} from '../repair/repair-units.js';
import {type RepairStep, type TabNote} from '../repair/repair-work.js';
import {readLocks} from '../repair/read-locks.js';
import {readUnitTabs, type UnitTab} from '../repair/read-tabs.js';
import {type Progress} from '../rpc-types.js';
import {finishJob, isHalfOver, readJob, workInSlices} from '../slices.js';
import {readRecord, readStore, type Store, toChunks, writeStore} from '../store.js';
import {readTabIndex} from '../tab-index.js';
import {requireFacts, requireRegion} from '../workbench.js';
import {generateTabs} from './generate-tabs.js';

/** Unit keys: whose tabs were looked at, and in whose tabs work may have begun. */
const RepairRecordSchema = z.object({seen: z.array(z.string()), begun: z.array(z.string())});
type RepairRecord = z.output<typeof RepairRecordSchema>;

/** What a repair has found out before it changes anything but the set-up tabs. */
interface Repair extends UnitRepairs {
  readonly tabs: TabIndex;
  readonly units: readonly UnitTab[];
  /** Units whose tab earlier slices have looked at. */
  readonly seen: readonly string[];
  /** How many tabs are left to later slices. */
  readonly unread: number;
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
    writeLog(session, [...repair.notes, ...notes]);
    const text = messages.commands.done.paused(messages.commands.menu.repairTabs, progress, RUN_EVERY_MINUTES);
    return {manner: 'alert', text, progress};
  }
  const remade = remakeTabs(repair);
  const all = [...repair.notes, ...notes, ...remade.notes];
  writeLog(session, all);
  const text = describeRepair(all, words);
  return {manner: all.length > 0 ? 'alert' : 'toast', text, progress: remade.progress ?? progress};
}

/** The log may have been made again by this run. */
function writeLog({spreadsheet, store, now, messages}: Session, notes: readonly TabNote[]): void {
  if (notes.length === 0) return;
  const lines = toLogLines(notes, repairMessagesFor(readLanguage(store)), messages);
  appendLogLines(spreadsheet, readTabIndex(readStore()), now, lines);
}

function readRepair(session: Session): Repair {
  const {spreadsheet, store} = session;
  const facts = requireFacts(session);
  requireRegion(spreadsheet);
  const mended = repairSetup(session, facts, readTabIndex(store));
  const {setup} = mended;
  const copies = findCopies(session, mended.tabs, facts.id);
  const {tabs} = copies;
  const isResumed = readJob(store, 'repairTabs') !== undefined;
  const {seen, begun} = isResumed ? readProgress(store) : NOTHING_DONE;
  const read = readUnitTabs(spreadsheet, setup, tabs, {except: seen, isTimeUp: () => isHalfOver(session)});
  const repairs: UnitRepairs = {
    ...session,
    ...{setup, facts, locks: readLocks(spreadsheet)},
    editors: readOnce(() => readEditors(spreadsheet, coordinatorOf(setup))),
    asksForEditors: isResumed,
    begun,
  };
  const adopted = copies.adopted.map(tab => ({
    tab,
    done: [{code: 'copyAdopted' as const, rows: [], names: []}],
    refusals: [],
  }));
  const notes = [...mended.notes, ...adopted];
  const found = planWork(repairs, {...read, tabs, notes, isResumed, steps: copies.steps});
  return {
    ...{...repairs, ...read, ...found, tabs, seen, isResumed},
    missing: activeUnits(setup.registry)
      .filter(({key}) => findSheet(spreadsheet, tabs, key) === undefined)
      .map(unitName),
  };
}

type Work = Pick<Repair, 'notes' | 'steps'>;

/**
 * What is to be done; where there is anything, every protection is asked whom it lets in, which costs reads. Where one run is
 * not enough, every tab is a step, so that the next run knows which ones were looked at; the other tabs come in the last one.
 */
function planWork(repairs: UnitRepairs, before: Work & Pick<Repair, 'tabs' | 'units' | 'unread' | 'isResumed'>): Work {
  const {tabs, units, unread, isResumed} = before;
  const plans = units.map(unit => planUnitRepair(unit, repairs));
  const left = new Set(units.filter((_, index) => plans[index]?.isLeft).map(({unit}) => unit.key));
  const isReshaped = isResumed || plans.some(plan => plan.isReshaped);
  const mending = plans.flatMap(({step}) => step ?? []);
  const outputs = unread > 0 ? [] : planOutputRepairs(repairs, tabs, {units, isReshaped, left});
  const notes = [...before.notes, ...plans.flatMap(({note}) => note ?? [])];
  const isDamaged = notes.length + mending.length + before.steps.length + outputs.length > 0;
  if (isDamaged && !repairs.asksForEditors) return planWork({...repairs, asksForEditors: true}, before);
  const isLong = isResumed || unread > 0;
  return {
    notes: isLong ? before.notes : notes,
    steps: [...(isLong ? plans.map(toStep) : mending), ...before.steps, ...outputs],
  };
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
  const {setup, steps, unread} = repair;
  let {tabs} = repair;
  let reviews: Store = {};
  const seen = [...repair.seen];
  const begun = steps.flatMap(({unit, done}) => (unit === undefined || done.length === 0 ? [] : [unit.unit.key]));
  const notes: TabNote[] = [];
  const work = (step: RepairStep): void => {
    tabs = {...tabs, ...step.work(tabs)};
    if (step.done.length + (step.refusals ?? []).length > 0) notes.push({refusals: [], ...step});
    if (step.unit === undefined) return;
    // Marks and state line follow what was mended.
    if (step.isLeft !== true)
      reviews = {...reviews, ...reviewRepaired({...repair, ...setup, tabs, changes: {}}, step.unit)};
    seen.push(step.unit.unit.key);
  };
  const progress = workInSlices(repair, {
    ...{command: 'repairTabs', steps, later: unread, work},
    save: () => ({
      ...reviews,
      ...toChunks(PROPERTY.tabs, tabs),
      [PROPERTY.repair]: JSON.stringify({seen, begun: begun.filter(key => !seen.includes(key))}),
    }),
    describe: repairMessagesFor(repair.facts.language).progress,
  });
  if (progress.state === 'done' && (steps.length > 0 || repair.isResumed || tabs !== repair.tabs)) {
    SpreadsheetApp.flush();
    writeStore({...reviews, ...toChunks(PROPERTY.tabs, tabs), [PROPERTY.repair]: '', ...finishJob('repairTabs')});
  }
  return {progress, notes};
}

const NOTHING_DONE: RepairRecord = {seen: [], begun: []};

function readProgress(store: Store): RepairRecord {
  return readRecord(store, PROPERTY.repair, RepairRecordSchema) ?? NOTHING_DONE;
}

/** Units whose tab was deleted get a new one, blank: what stood in the old one is only in the version history. */
function remakeTabs({missing, store, now, sliceMs}: Repair): {
  readonly notes: readonly TabNote[];
  readonly progress: Progress | undefined;
} {
  if (missing.length === 0 && readJob(store, 'generateTabs') === undefined) return {notes: [], progress: undefined};
  const {progress} = generateTabs({...openSession(), now, ...(sliceMs !== undefined && {sliceMs})});
  const notes = missing.map(tab => ({tab, done: [{code: 'tabRemade' as const, rows: [], names: []}], refusals: []}));
  return {notes: progress?.state === 'more' ? [] : notes, progress};
}
