import {type TabIndex, type TabPlan} from '../../core/index.js';
import {type Editors, protectSheet} from './protect.js';
import {writeTabPlan} from './write-plan.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab just made, and where the index finds it again. */
export interface MadeTab {
  readonly sheet: Sheet;
  readonly place: TabIndex[string];
}

/** Makes a tab that only the coordinator edits, apart from its open areas. */
export function makeLockedTab(spreadsheet: Spreadsheet, plan: TabPlan, editors: Editors): MadeTab {
  const sheet = writeTabPlan(spreadsheet, plan);
  protectSheet(sheet, plan.openAreas, editors);
  return {sheet, place: {sheet: sheet.getSheetId(), head: '', rows: plan.rowCount}};
}
