import {type ActiveUnit, type StoredSetup, type TabIndex} from '../core/index.js';
import {hashHead, planUnitTab, toTabLock, writeHead} from './entry-tab.js';
import {relockEntryTab, toLockText} from './entry-tab-locks.js';
import {type Editors} from './protect.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type TabPlace = TabIndex[string];

/** Whether the head or the lock of a tab is not what the set-up tabs now ask for. */
export function isStale(unit: ActiveUnit, setup: StoredSetup, place: TabPlace | undefined): boolean {
  const plan = planUnitTab(unit, setup);
  return place?.head !== hashHead(plan) || place.lock !== toLockText(toTabLock(unit, plan, setup));
}

/** Brings head and lock of a tab up to date; gives back its new place and the e-mails that Google refused. */
export function refreshTab(
  unit: ActiveUnit,
  {sheet, place}: {readonly sheet: Sheet; readonly place: TabPlace},
  {setup, editors}: {readonly setup: StoredSetup; readonly editors: Editors},
): {readonly place: TabPlace; readonly refused: readonly string[]} {
  const plan = planUnitTab(unit, setup);
  const lock = toTabLock(unit, plan, setup);
  const head = hashHead(plan);
  if (place.head !== head) writeHead(sheet, plan);
  const refused = place.lock === toLockText(lock) ? [] : relockEntryTab(sheet, lock, editors);
  return {place: {...place, head, lock: toLockText(lock)}, refused};
}
