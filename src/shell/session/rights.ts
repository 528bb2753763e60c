import {isUnitKey, type TabIndex, type TabKey, type UnitKey} from '../../core/index.js';
import {type Session} from './session.js';
import {type ReadUnit} from './read-units.js';
import {findSheet, readTabIndex} from './find-sheets.js';
import {RefusedError} from './refusal.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A spreadsheet and where its tabs are. */
interface Tabs {
  readonly spreadsheet: Spreadsheet;
  readonly tabs: TabIndex;
}

/** In Google's words, English or Vietnamese: what it says to whoever writes where protection forbids it. */
const PROTECTION_WORDS = /protected|được bảo vệ/i;

/**
 * Stops where the user may not write to the structure of tabs that a command writes to (one read for each that is there): half
 * of a command is worse than none. What everybody but owner and coordinator lacks comes first, so that the right one is asked.
 */
export function requireRights({spreadsheet, tabs}: Tabs, keys: readonly TabKey[]): void {
  for (const key of keys) {
    const sheet = findSheet(spreadsheet, tabs, key);
    if (sheet?.getRange(1, 1).canEdit() === false) throw refuse(key, sheet.getName());
  }
}

/** Stops where the user may not write what a decision on a report writes: the log, and the tick box and marks in its tab. */
export function requireDecisionRights(place: Tabs, unit: ReadUnit): void {
  if (unit.kind === 'tab' && unit.review.kind === 'reviewed') {
    const {row, column} = unit.review.report.header.submit;
    const cells = [unit.sheet.getRange(row, column), unit.sheet.getRange(1, 2)];
    if (!cells.every(cell => cell.canEdit())) throw refuse(unit.unit.key, unit.sheet.getName());
  }
  requireRights(place, ['output:log']);
}

/**
 * Stops where the clock trigger must not become the user's: it runs with the rights of whoever made it, and writes to the board
 * and to the log.
 */
export function requireClockRights({spreadsheet, store}: Pick<Session, 'spreadsheet' | 'store'>): void {
  requireRights({spreadsheet, tabs: readTabIndex(store)}, ['output:board', 'output:log']);
}

/** The refusal behind Google's own words, where it is a protection that nobody looked for beforehand; undefined elsewhere. */
export function toRightsRefusal(error: unknown): RefusedError | undefined {
  if (!(error instanceof Error) || !PROTECTION_WORDS.test(error.message)) return undefined;
  const sheets = SpreadsheetApp.getActive().getSheets();
  const locked = sheets.find(sheet => !sheet.getRange(1, 1).canEdit());
  return locked && new RefusedError({code: 'needsOwner', tab: locked.getName()});
}

/** Outputs are open to the chair, forms to the coordinator, templates and set-up tabs to the owner alone. */
function refuse(key: TabKey | UnitKey, tab: string): RefusedError {
  if (key.startsWith('output:')) return new RefusedError({code: 'notAllowed', tab});
  return new RefusedError({code: isUnitKey(key) ? 'needsCoordinator' : 'needsOwner', tab});
}
