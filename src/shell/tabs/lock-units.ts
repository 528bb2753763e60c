import {type ActiveUnit, type TabIndex} from '../../core/index.js';
import {planUnitTab, toTabLock} from './entry-tab.js';
import {relockEntryTab, type TabLock, toLockedPlace} from './entry-tab-locks.js';
import {findSheet} from '../session/find-sheets.js';
import {PROPERTY} from '../session/property-names.js';
import {readEditors} from './protect.js';
import {type Store, toChunks} from '../session/store.js';
import {type Workbench} from '../session/workbench.js';

/** Locks the tabs of some units anew, where their rows now stand; gives back the index of tabs to be stored. */
export function lockUnits(
  workbench: Workbench,
  units: readonly ActiveUnit[],
  toLock: (lock: TabLock) => TabLock = lock => lock,
): Store {
  const {spreadsheet, tabs, registry, round} = workbench;
  const coordinator = registry.people.find(person => person.id === round.coordinator)?.email ?? '';
  const editors = readEditors(spreadsheet, coordinator === '' ? [] : [coordinator]);
  const setUp = {round, registry};
  const places: TabIndex = Object.fromEntries(
    units.flatMap(unit => {
      const sheet = findSheet(spreadsheet, tabs, unit.key);
      const place = tabs[unit.key];
      if (sheet === undefined || place === undefined) return [];
      const lock = toLock(toTabLock(unit, planUnitTab(unit, setUp), setUp));
      return [[unit.key, toLockedPlace(place, lock, relockEntryTab(sheet, lock, editors))]];
    }),
  );
  return toChunks(PROPERTY.tabs, {...tabs, ...places});
}
