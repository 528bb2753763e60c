import {type RoundFacts, type StoredSetUp, type TabRepair, toPlainCell} from '../../core/index.js';
import {toTabLock} from '../tabs/entry-tab.js';
import {lockedBlocks, type TabLock, toLockText, withAreas} from '../tabs/entry-tab-locks.js';
import {type Editors, isRestrictedTo} from '../tabs/protect.js';
import {isSameAreas, type LockedBlock, type SheetLocks} from './read-locks.js';
import {type UnitTab} from './read-tabs.js';

/** How a unit's tab must be locked now. */
export function toWantedLock({unit, plan}: UnitTab, setUp: StoredSetUp, facts: RoundFacts): TabLock {
  const lock = toTabLock(unit, plan, setUp);
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
  const areas = locks.blocks.map(block => block.area);
  return isSameAreas(areas, lockedBlocks(withAreas(lock, keys), place.refused));
}

/**
 * Whether the protections of a tab keep all others out and ask for no more than that: somebody may have changed them by hand, or
 * a run that died left them half made (three reads, and one for each block).
 */
export function isFinished(
  {whole: [whole], blocks}: SheetLocks,
  lock: TabLock,
  {editors, refused = []}: {readonly editors: Editors; readonly refused?: readonly string[] | undefined},
): boolean {
  if (whole === undefined) return false;
  if (whole.isWarningOnly() !== (lock.mode === 'warn')) return false;
  if (whole.getUnprotectedRanges().length !== (lock.mode === 'closed' ? 0 : lock.openAreas.length)) return false;
  if (lock.mode === 'warn') return true;
  const own = lock.emails.filter(email => !refused.includes(email));
  const isBlockRight = ({protection}: LockedBlock): boolean =>
    isRestrictedTo(protection, [...editors.keep, ...own], [...editors.named, ...own]);
  return isRestrictedTo(whole, editors.keep, editors.named) && blocks.every(isBlockRight);
}
