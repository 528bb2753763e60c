import {
  type CellMatrix,
  parseSetup,
  SETUP_TAB_IDS,
  type SetupNotice,
  type SetupTabId,
  type StoredSetup,
  type TabIndex,
} from '../../core/index.js';
import {readValues} from './cells.js';
import {findSheet} from './find-sheets.js';
import {RefusedError} from './refusal.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The set-up tabs as they stand (one read each); refuses with every problem at once. */
export function readSetup(
  spreadsheet: Spreadsheet,
  tabs: TabIndex,
): {readonly setup: StoredSetup; readonly notices: readonly SetupNotice[]} {
  return toSetup(readSetupValues(spreadsheet, tabs));
}

/** What set-up tabs say that were already read. */
export function toSetup(values: SetupValues): {
  readonly setup: StoredSetup;
  readonly notices: readonly SetupNotice[];
} {
  const reading = parseSetup(values);
  if (reading.kind === 'problems') throw new RefusedError({code: 'setupProblems', problems: reading.problems});
  return {setup: {round: reading.round, registry: reading.registry}, notices: reading.notices};
}

/** All values of set-up tabs, by tab; those that are not there are missing. */
export type SetupValues = Partial<Record<SetupTabId, CellMatrix>>;

/** The values of the set-up tabs that are there (one read each). */
export function readSetupValues(spreadsheet: Spreadsheet, tabs: TabIndex): SetupValues {
  const values: Partial<Record<SetupTabId, CellMatrix>> = {};
  for (const id of SETUP_TAB_IDS) {
    const sheet = findSheet(spreadsheet, tabs, `setup:${id}`);
    if (sheet !== undefined) values[id] = readValues(sheet);
  }
  return values;
}
