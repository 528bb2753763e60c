import {type RoundFacts, type StoredSetup, type TabRepair, toPlainCell} from '../../core/index.js';
import {toTabLock} from '../entry-tab.js';
import {lockedBlocks, type TabLock, toLockText, withAreas} from '../entry-tab-locks.js';
import {type Editors} from '../protect.js';
import {isSameAreas, type SheetLocks} from './read-locks.js';
import {type UnitTab} from './read-tabs.js';

/** How a unit's tab must be locked now. */
export function toWantedLock({unit, plan}: UnitTab, setup: StoredSetup, facts: RoundFacts): TabLock {
  const lock = toTabLock(unit, plan, setup);
  return facts.closedAt === undefined ? lock : {...lock, mode: 'closed'};
}

/** Whether a tab has the protections that its lock asks for, as far as can be told without reading each of them. */
export function isLocked(
  {place, found}: UnitTab,
  lock: TabLock,
  {locks, repair}: {readonly locks: SheetLocks | undefined; readonly repair: TabRepair},
): boolean {
  if (repair.isReshaped || place.lock !== toLockText(lock)) return false;
  if (locks?.whole.length !== 1) return false;
  const keys = found.values.map(([key]) => toPlainCell(key ?? ''));
  return isSameAreas(locks.blocks, lockedBlocks(withAreas(lock, keys), place.refused));
}

/** Whether the protection of a whole tab really keeps others out: a run that died may have left it half made (three reads). */
export function isFinished(locks: SheetLocks | undefined, lock: TabLock, editors: Editors): boolean {
  const [whole] = locks?.whole ?? [];
  if (whole === undefined) return false;
  if (whole.isWarningOnly() !== (lock.mode === 'warn')) return false;
  if (whole.getUnprotectedRanges().length !== (lock.mode === 'closed' ? 0 : lock.openAreas.length)) return false;
  if (lock.mode === 'warn') return true;
  const emails = whole.getEditors().map(user => user.getEmail());
  return editors.keep.every(email => emails.includes(email)) && !editors.remove.some(email => emails.includes(email));
}
