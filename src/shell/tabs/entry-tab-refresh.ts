import {type ActiveUnit, type RoundFacts, type StoredSetUp, type TabIndex} from '../../core/index.js';
import {hashHead, planUnitTab, toTabLock, writeHead} from './entry-tab.js';
import {relockEntryTab, toLockedPlace, toLockText} from './entry-tab-locks.js';
import {type Editors} from './protect.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type TabPlace = TabIndex[string];

/** What decides how a tab must be. */
interface Wanted {
  readonly setUp: StoredSetUp;
  readonly facts: RoundFacts;
}

/** Whether the head or the lock of a tab is not what the set-up tabs now ask for. */
export function isStale(unit: ActiveUnit, {setUp, facts}: Wanted, place: TabPlace | undefined): boolean {
  const plan = planUnitTab(unit, setUp);
  const lock = toTabLock(unit, plan, setUp, facts.closedAt !== undefined);
  return place?.head !== hashHead(plan) || place.lock !== toLockText(lock);
}

/** Brings head and lock of a tab up to date; gives back its new place and the e-mails that Google refused. */
export function refreshTab(
  unit: ActiveUnit,
  {sheet, place}: {readonly sheet: Sheet; readonly place: TabPlace},
  {setUp, facts, editors}: Wanted & {readonly editors: Editors},
): {readonly place: TabPlace; readonly refused: readonly string[]} {
  const plan = planUnitTab(unit, setUp);
  const lock = toTabLock(unit, plan, setUp, facts.closedAt !== undefined);
  const head = hashHead(plan);
  if (place.head !== head) writeHead(sheet, plan);
  const current = {...place, head};
  if (place.lock === toLockText(lock)) return {place: current, refused: []};
  const refused = relockEntryTab(sheet, lock, editors);
  return {place: toLockedPlace(current, lock, refused), refused};
}
