import {activeUnits, formatDateTime, type TabIndex} from '../../core/index.js';
import {askYesNo} from '../ask.js';
import {type Answer, type Session} from '../boundary.js';
import {planUnitTab, toTabLock} from '../entry-tab.js';
import {relockEntryTab, type TabLock, toLockedPlace} from '../entry-tab-locks.js';
import {findSheet} from '../find-sheets.js';
import {appendLog} from '../log.js';
import {PROPERTY} from '../property-names.js';
import {readEditors} from '../protect.js';
import {RefusedError} from '../refused-error.js';
import {type Store, toChunks, writeStore} from '../store.js';
import {openWorkbenchInRegion, type Workbench} from '../workbench.js';

/** Asks whether the round is to be closed. */
export function askCloseRound({messages}: Session): true | undefined {
  return askYesNo(messages.commands.ask.closeRound) ? true : undefined;
}

/** Makes every entry tab read-only and stops reminders; figures stay and can still be compiled. */
export function closeRound(session: Session): Answer {
  const workbench = openWorkbenchInRegion(session);
  const {facts, now, messages} = workbench;
  if (facts.closedAt !== undefined) throw new RefusedError({code: 'roundClosed'});
  const changes = lockTabs(workbench, lock => ({...lock, mode: 'closed'}));
  writeStore({...workbench.changes, ...changes, [PROPERTY.round]: JSON.stringify({...facts, closedAt: now})});
  appendLog(workbench.spreadsheet, workbench.tabs, now, {kind: messages.log.kinds.closed, state: formatDateTime(now)});
  return {manner: 'toast', text: messages.commands.done.closed};
}

/** Opens the entry tabs of a closed round as its lock mode says. */
export function reopenTabs(workbench: Workbench): Store {
  return lockTabs(workbench, lock => lock);
}

function lockTabs(workbench: Workbench, toLock: (lock: TabLock) => TabLock): Store {
  const {spreadsheet, tabs, registry, round} = workbench;
  const coordinator = registry.people.find(person => person.id === round.coordinator)?.email ?? '';
  const editors = readEditors(spreadsheet, coordinator === '' ? [] : [coordinator]);
  const setup = {round, registry};
  const places: TabIndex = Object.fromEntries(
    activeUnits(registry).flatMap(unit => {
      const sheet = findSheet(spreadsheet, tabs, unit.key);
      const place = tabs[unit.key];
      if (sheet === undefined || place === undefined) return [];
      const lock = toLock(toTabLock(unit, planUnitTab(unit, setup), setup));
      return [[unit.key, toLockedPlace(place, lock, relockEntryTab(sheet, lock, editors))]];
    }),
  );
  return toChunks(PROPERTY.tabs, {...tabs, ...places});
}
