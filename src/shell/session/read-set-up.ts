import {
  type CellMatrix,
  parseSetUp,
  SET_UP_TAB_IDS,
  type SetUpNotice,
  type SetUpTabId,
  type StoredSetUp,
  type TabIndex,
} from '../../core/index.js';
import {readValues} from './cells.js';
import {findSheet} from './find-sheets.js';
import {RefusedError} from './refusal.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The set-up tabs as they stand (one read each); refuses with every problem at once. */
export function readSetUpTabs(
  spreadsheet: Spreadsheet,
  tabs: TabIndex,
): {readonly setUp: StoredSetUp; readonly notices: readonly SetUpNotice[]} {
  return toSetUp(readSetUpValues(spreadsheet, tabs));
}

/** What set-up tabs say that were already read. */
export function toSetUp(values: SetUpValues): {
  readonly setUp: StoredSetUp;
  readonly notices: readonly SetUpNotice[];
} {
  const reading = parseSetUp(values);
  if (reading.kind === 'problems') throw new RefusedError({code: 'setupProblems', problems: reading.problems});
  return {setUp: {round: reading.round, registry: reading.registry}, notices: reading.notices};
}

/** All values of set-up tabs, by tab; those that are not there are missing. */
export type SetUpValues = Partial<Record<SetUpTabId, CellMatrix>>;

/** The values of the set-up tabs that are there (one read each). */
export function readSetUpValues(spreadsheet: Spreadsheet, tabs: TabIndex): SetUpValues {
  const values: Partial<Record<SetUpTabId, CellMatrix>> = {};
  for (const id of SET_UP_TAB_IDS) {
    const sheet = findSheet(spreadsheet, tabs, `setup:${id}`);
    if (sheet !== undefined) values[id] = readValues(sheet);
  }
  return values;
}
