import {activeUnits, formatDateTime} from '../../core/index.js';
import {askYesNo} from '../session/ask.js';
import {type Answer} from '../session/answer.js';
import {type Session} from '../session/session.js';
import {lockUnits} from '../tabs/lock-units.js';
import {appendLog} from '../tabs/log.js';
import {PROPERTY} from '../session/property-names.js';
import {RefusedError} from '../session/refusal.js';
import {requireRights} from '../session/rights.js';
import {type Store, writeStore} from '../session/store.js';
import {openWorkbenchInRegion, type Workbench} from '../session/workbench.js';

/** Asks whether the round is to be closed. */
export function askCloseRound({messages}: Session): true | undefined {
  return askYesNo(messages.commands.ask.closeRound) ? true : undefined;
}

/** Makes every entry tab read-only and stops reminders; figures stay and can still be compiled. */
export function closeRound(session: Session): Answer {
  const workbench = openWorkbenchInRegion(session);
  const {facts, now, messages} = workbench;
  if (facts.closedAt !== undefined) throw new RefusedError({code: 'roundClosed'});
  requireUnitRights(workbench);
  requireRights(workbench, ['output:log']);
  const changes = lockUnits(workbench, activeUnits(workbench.registry), lock => ({...lock, mode: 'closed'}));
  // The log first: a round that is closed cannot be closed again, so a run that dies in between would never log it.
  appendLog(workbench.spreadsheet, workbench.tabs, now, {kind: messages.log.kinds.closed, state: formatDateTime(now)});
  SpreadsheetApp.flush();
  writeStore({...workbench.changes, ...changes, [PROPERTY.round]: JSON.stringify({...facts, closedAt: now})});
  return {manner: 'toast', text: messages.commands.done.closed};
}

/** Stops where the user may not lock every entry tab anew. */
export function requireUnitRights(workbench: Workbench): void {
  requireRights(
    workbench,
    activeUnits(workbench.registry).map(unit => unit.key),
  );
}

/** Opens the entry tabs of a closed round as its lock mode says. */
export function reopenTabs(workbench: Workbench): Store {
  return lockUnits(workbench, activeUnits(workbench.registry));
}
