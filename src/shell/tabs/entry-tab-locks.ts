import {type Area, findEntryAreas, type LockMode, type TabIndex, type UnitKind} from '../../core/index.js';
import {type Editors, protectBlock, protectSheet, warnOnSheet} from './protect.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How one entry tab is to be locked. */
export interface TabLock {
  readonly kind: UnitKind;
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

/** The place of a tab in the index with what locking it came to. */
export function toLockedPlace(place: TabIndex[string], lock: TabLock, refused: readonly string[]): TabIndex[string] {
  const {sheet, head, archived} = place;
  return {
    ...{sheet, head, lock: toLockText(lock)},
    ...(archived === undefined ? {} : {archived}),
    ...(refused.length > 0 ? {refused: [...refused]} : {}),
  };
}

/** The blocks that are protected for the unit alone: none where nobody of it can be named, since that would lock all out. */
export function lockedBlocks({mode, blocks, emails}: TabLock, refused: readonly string[] = []): readonly Area[] {
  return mode === 'lock' && emails.some(email => !refused.includes(email)) ? blocks : [];
}

/** Locks a tab that has no protection yet; gives back the e-mails that Google refused. */
export function lockEntryTab(sheet: Sheet, lock: TabLock, editors: Editors): readonly string[] {
  if (lock.mode === 'warn') {
    warnOnSheet(sheet, lock.openAreas);
    return [];
  }
  protectSheet(sheet, lock.mode === 'closed' ? [] : lock.openAreas, editors);
  const [first, ...others] = lockedBlocks(lock);
  if (first === undefined) return [];
  const {refused, protection} = protectBlock(sheet, first, editors, lock.emails);
  const accepted = lock.emails.filter(email => !refused.includes(email));
  // A unit of which Google takes nobody falls back to `frame`.
  if (accepted.length === 0) protection.remove();
  else for (const block of others) protectBlock(sheet, block, editors, accepted);
  return refused;
}

/** Locks a tab anew where its rows now stand, whatever protections it has. */
export function relockEntryTab(sheet: Sheet, lock: TabLock, editors: Editors): readonly string[] {
  const {RANGE, SHEET} = SpreadsheetApp.ProtectionType;
  const keys = sheet
    .getRange(1, 1, sheet.getMaxRows(), 1)
    .getValues()
    .map(([key]) => String(key));
  for (const protection of [...sheet.getProtections(RANGE), ...sheet.getProtections(SHEET)]) protection.remove();
  return lockEntryTab(sheet, withAreas(lock, keys), editors);
}

/** A lock whose areas follow the rows of a tab as they stand (`keys` from row 1 on); what has lost its key stays locked. */
export function withAreas(lock: TabLock, keys: readonly string[]): TabLock {
  const {check, head, blocks} = findEntryAreas(lock.kind, keys);
  return {...lock, blocks, openAreas: [check, head, ...blocks].filter(({row}) => row > 0)};
}
