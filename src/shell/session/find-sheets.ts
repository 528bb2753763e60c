import {type TabIndex, TabIndexSchema, type TabKey} from '../../core/index.js';
import {RefusedError} from './refusal.js';
import {PROPERTY} from './property-names.js';
import {readChunks, type Store} from './store.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet of a tab by its remembered id, whatever its title is now; undefined where it was never made or was deleted. */
export function findSheet(spreadsheet: Spreadsheet, tabs: TabIndex, tab: TabKey): Sheet | undefined {
  const id = tabs[tab]?.sheet;
  return id === undefined ? undefined : (spreadsheet.getSheetById(id) ?? undefined);
}

/** The sheet of a tab that must be there; `title` names it for the user. */
export function requireSheet(spreadsheet: Spreadsheet, tabs: TabIndex, tab: TabKey, title: string): Sheet {
  const sheet = findSheet(spreadsheet, tabs, tab);
  if (sheet === undefined) throw new RefusedError({code: 'tabMissing', tab: title});
  return sheet;
}

/** Where every tab is; empty before the first set-up. */
export function readTabIndex(store: Store): TabIndex {
  return readChunks(store, PROPERTY.tabs, TabIndexSchema) ?? {};
}
