import {type Area, type LockMode} from '../core/index.js';
import {type Editors, protectBlock, protectSheet, warnOnSheet} from './protect.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How one entry tab is to be locked. */
export interface TabLock {
  readonly mode: LockMode | 'closed';
  /** All that officers and their onEdit may write. */
  readonly openAreas: readonly Area[];
  /** The input blocks, which mode `lock` keeps for the unit's own people. */
  readonly blocks: readonly Area[];
  /** The unit's e-mails. */
  readonly emails: readonly string[];
}

/** What the index remembers of a lock. */
export function toLockText({mode, emails}: TabLock): string {
  return mode === 'lock' ? `lock ${emails.join(' ')}` : mode;
}

/** Locks a tab that has no protection yet; gives back the e-mails that Google refused. */
export function lockEntryTab(sheet: Sheet, lock: TabLock, editors: Editors): readonly string[] {
  if (lock.mode === 'warn') {
    warnOnSheet(sheet, lock.openAreas);
    return [];
  }
  protectSheet(sheet, lock.mode === 'closed' ? [] : lock.openAreas, editors);
  // A unit without an e-mail falls back to `frame`: locking its blocks would lock everybody out.
  if (lock.mode !== 'lock' || lock.emails.length === 0) return [];
  const [first, ...others] = lock.blocks;
  if (first === undefined) return [];
  const refused = protectBlock(sheet, first, editors, lock.emails);
  const accepted = lock.emails.filter(email => !refused.includes(email));
  for (const block of others) protectBlock(sheet, block, editors, accepted);
  return refused;
}

/** Locks a tab anew, whatever protections it has. */
export function relockEntryTab(sheet: Sheet, lock: TabLock, editors: Editors): readonly string[] {
  const {RANGE, SHEET} = SpreadsheetApp.ProtectionType;
  for (const protection of [...sheet.getProtections(RANGE), ...sheet.getProtections(SHEET)]) protection.remove();
  return lockEntryTab(sheet, lock, editors);
}
