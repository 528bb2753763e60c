import {done, type TabIndex} from '../../core/index.js';
import {outputEmails} from '../tabs/output-tabs.js';
import {isRestrictedTo, protectSheet, restrictAnew, toAccount} from '../tabs/protect.js';
import {type UnitRepairs} from './repair-units.js';
import {type RepairStep} from './repair-work.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Set-up and output tabs and templates that nothing protects any more, or that let in others than they should. Output tabs
 * are always asked whom they let in, the others only where something else was damaged: each answer is a read.
 */
export function planTabLocks(repairs: UnitRepairs, tabs: TabIndex): readonly RepairStep[] {
  const owner = repairs.spreadsheet.getOwner()?.getEmail() ?? '';
  return Object.entries(tabs).flatMap(([key, place]) => {
    const sheet = /^(setup|output|template):/.test(key) ? repairs.spreadsheet.getSheetById(place.sheet) : null;
    if (sheet === null) return [];
    const shared = (place.lock ?? '').split(' ').filter(email => email !== '' && toAccount(email) !== toAccount(owner));
    const isAsked = key.startsWith('output:') || repairs.asksForEditors;
    return planTabLock(repairs, {sheet, id: place.sheet, isAsked, owner, shared});
  });
}

interface LockedTab {
  readonly sheet: Sheet;
  readonly id: number;
  readonly isAsked: boolean;
  /** May always edit; Google may leave the owner out where it names who a protection lets in. */
  readonly owner: string;
  /** With whom an output tab was shared. */
  readonly shared: readonly string[];
}

function planTabLock(
  {locks, setUp, editors}: UnitRepairs,
  {sheet, id, isAsked, owner, shared}: LockedTab,
): readonly RepairStep[] {
  const whole = locks.get(id)?.whole ?? [];
  const [found] = whole.length === 1 ? whole : [];
  const [coordinator = ''] = outputEmails(setUp);
  const must = [owner, ...shared].filter(email => email !== '');
  if (found !== undefined && (!isAsked || isRestrictedTo(found, [...must, coordinator], shared))) return [];
  const work: RepairStep['work'] = tabs => {
    const keep = [...new Set([...editors().keep, ...must])];
    const remove = editors().remove.filter(email => !keep.includes(email));
    if (found === undefined) protectSheet(sheet, [], {keep, remove});
    else restrictAnew(found, keep);
    return tabs;
  };
  return [{tab: sheet.getName(), done: [done('lockRestored')], work}];
}
