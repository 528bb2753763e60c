import {
  cellAt,
  done,
  isIdle,
  planTabRepair,
  type RepairDone,
  type RoundFacts,
  type StoredSetUp,
  type TabIndex,
  type TabNote,
  type TabRepair,
} from '../../core/index.js';
import {type Session} from '../session/session.js';
import {hashHead} from '../tabs/entry-tab.js';
import {relockEntryTab, type TabLock, toLockedPlace} from '../tabs/entry-tab-locks.js';
import {readUnit} from '../session/read-units.js';
import {readSubmission} from '../session/facts.js';
import {type Editors} from '../tabs/protect.js';
import {hasTimeZoneProbe, writeTimeZoneProbe} from '../tabs/region-probe.js';
import {type Store} from '../session/store.js';
import {type Workbench} from '../session/workbench.js';
import {writeReview} from '../tabs/check-column.js';
import {carryOutRepair} from './carry-out-repair.js';
import {type SheetLocks} from './read-locks.js';
import {type UnitTab} from './read-tabs.js';
import {isFiguresLost, writeFigures} from './repair-figures.js';
import {isFinished, isLocked, toWantedLock} from './repair-locks.js';
import {type RepairStep} from './repair-work.js';

/** What mending the tabs of units takes. */
export interface UnitRepairs extends Session {
  readonly setUp: StoredSetUp;
  readonly facts: RoundFacts;
  readonly locks: ReadonlyMap<number, SheetLocks>;
  /** Read only where something must be locked. */
  readonly editors: () => Editors;
  /**
   * Whether to ask every protection whom it lets in, which takes reads: where anything else is damaged, or where an earlier run
   * did not come to its end, so that protections may be half made.
   */
  readonly asksForEditors: boolean;
  /** Units whose tab an earlier run may have left half mended. */
  readonly begun: readonly string[];
  /** Whether the summary was deleted, to which a form refers. */
  readonly lacksSummary: boolean;
}

/** What is to be done with the tab of a unit, and what is to be said about it. */
export interface UnitRepair {
  readonly step: RepairStep | undefined;
  readonly note: TabNote | undefined;
  readonly unit: UnitTab;
  /** Whether cells move, so that formulas elsewhere no longer point at the state line. */
  readonly isReshaped: boolean;
  /** Whether the tab is left as it is, since nobody can know what stands where. */
  readonly isLeft: boolean;
}

/** Compares a unit's tab with what it should be. */
export function planUnitRepair(tab: UnitTab, repairs: UnitRepairs): UnitRepair {
  const {setUp, facts} = repairs;
  const isHalfMended = repairs.begun.includes(tab.unit.key);
  const repair = planTabRepair({...tab.found, isHalfMended}, tab.plan, setUp.round.language);
  const lock = toWantedLock(tab, setUp, facts);
  const isLeft = repair.keys.length === 0;
  // Where nobody knows the rows, nobody knows which of them people must be able to fill in.
  const plan = {repair, lock: isLeft || isSafe(tab, lock, {repair, repairs}) ? undefined : lock, repairs};
  const isCellLost = isProbeLost(tab, repair) || isFiguresLost(tab, repair, repairs);
  const hasWork = !isIdle(repair) || plan.lock !== undefined || isCellLost;
  const hasNote = repair.refusals.length > 0;
  const title = hasWork || hasNote ? tab.sheet.getName() : '';
  return {
    isReshaped: repair.isReshaped,
    isLeft,
    step: hasWork ? {tab: title, done: listDone(tab, plan), work: toWork(tab, plan), unit: tab, isLeft} : undefined,
    unit: tab,
    note: hasNote ? {tab: title, done: [], refusals: repair.refusals, unit: tab.unit.key} : undefined,
  };
}

/** A step even where nothing is to be done, with all that is to be said about the tab. */
export function toStep({step, note, unit, isLeft}: UnitRepair): RepairStep {
  const idle = {tab: note?.tab ?? '', done: [], work: (tabs: TabIndex) => tabs, unit, isLeft};
  return {...(step ?? idle), refusals: note?.refusals ?? []};
}

function isSafe(
  tab: UnitTab,
  lock: TabLock,
  {repair, repairs}: {readonly repair: TabRepair; readonly repairs: UnitRepairs},
): boolean {
  const locks = repairs.locks.get(tab.place.sheet);
  const isHalfMade = repairs.begun.includes(tab.unit.key);
  if (isHalfMade || locks === undefined || !isLocked(tab, lock, {locks, repair})) return false;
  if (!repairs.asksForEditors) return true;
  return isFinished(locks, lock, {editors: repairs.editors(), refused: tab.place.refused});
}

/** Whether the hidden day that tells the time zone is gone from a tab that may be mended. */
function isProbeLost({found}: UnitTab, {keys}: TabRepair): boolean {
  return keys.length > 0 && !hasTimeZoneProbe(found.values);
}

function listDone(tab: UnitTab, {repair, lock, repairs}: Plan): readonly RepairDone[] {
  return [
    ...repair.done,
    ...(isProbeLost(tab, repair) ? [done('keyRestored', {rows: [1]})] : []),
    ...(lock === undefined ? [] : [done('lockRestored')]),
    ...findTick(tab, repair, repairs),
    ...findFigures(tab, repair, repairs),
  ];
}

interface Plan {
  readonly repair: TabRepair;
  readonly lock: TabLock | undefined;
  readonly repairs: UnitRepairs;
}

function toWork(tab: UnitTab, {repair, lock, repairs}: Plan): RepairStep['work'] {
  return tabs => {
    const {sheet, unit, plan, place} = tab;
    carryOutRepair(sheet, repair);
    if (repair.isReshaped || isProbeLost(tab, repair)) writeTimeZoneProbe(sheet);
    if (isTickLost(tab, repair, repairs)) writeTick(tab, repair);
    if (isFiguresLost(tab, repair, repairs)) writeFigures(tab, repair, {repairs, tabs});
    const current = {...place, head: repair.keys.length > 0 ? hashHead(plan) : place.head};
    const after =
      lock === undefined ? current : toLockedPlace(current, lock, relockEntryTab(sheet, lock, repairs.editors()));
    return {...tabs, [unit.key]: after};
  };
}

/** The box of a report that was accepted must not come back unticked: that would withdraw the report. */
function isTickLost({unit, found}: UnitTab, repair: TabRepair, {store}: UnitRepairs): boolean {
  if (repair.keys.length === 0 || readSubmission(store, unit.key)?.accepted === undefined) return false;
  const row = found.values.findIndex(([key]) => key === 'header:submit') + 1;
  return row === 0 || typeof cellAt(found.values, row, 3) !== 'boolean';
}

function findTick(tab: UnitTab, repair: TabRepair, repairs: UnitRepairs): readonly RepairDone[] {
  return isTickLost(tab, repair, repairs) ? [done('tickRestored')] : [];
}

function findFigures(tab: UnitTab, repair: TabRepair, repairs: UnitRepairs): readonly RepairDone[] {
  const isTold = repair.done.some(({code}) => code === 'formulaRestored');
  return !isTold && isFiguresLost(tab, repair, repairs) ? [done('formulaRestored')] : [];
}

function writeTick({sheet}: UnitTab, {keys}: TabRepair): void {
  const row = keys.indexOf('header:submit') + 1;
  if (row > 0) sheet.getRange(row, 3).setValue(true);
}

/** Brings marks and state line of a mended tab up to date. */
export function reviewRepaired(workbench: Workbench, tab: UnitTab): Store {
  return writeReview(workbench, readUnit(workbench, tab.unit));
}
