import {objectOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {formatArea, parseArea} from '../../../workbook/geometry/a1-notation.js';
import {type Area, containsArea} from '../../../workbook/geometry/area.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {type SpreadsheetSession} from '../session/session.js';
import {rangeListState, rangeState, type RangeState} from '../session/states.js';

const FIRST_CELL: Area = {row: 1, column: 1, rows: 1, columns: 1};

/** The sheet in view: the one last activated if it still exists, else the first visible one. */
export function activeSheet({ctx, workbook}: SpreadsheetSession): Sheet {
  const {activeSheetId} = ctx.view;
  const active = activeSheetId === undefined ? undefined : workbook.sheetById(activeSheetId);
  const sheet = active ?? workbook.sheets.find(one => !one.hidden) ?? workbook.sheets[0];
  if (!sheet) throw new ScriptException('The spreadsheet has no sheets.');
  return sheet;
}

/** The selected area of the sheet in view. */
export function activeArea(session: SpreadsheetSession): Area {
  const {activeRange} = session.ctx.view;
  const selected = activeRange === undefined ? undefined : parseArea(activeRange, activeSheet(session));
  return selected ?? FIRST_CELL;
}

/** Brings a sheet into view, with its first cell selected. */
export function activateSheet({ctx}: SpreadsheetSession, sheet: Sheet): void {
  ctx.view.activeSheetId = sheet.id;
  ctx.view.activeRange = undefined;
  ctx.view.currentCell = undefined;
  ctx.view.isLed = true;
}

/** Selects an area and brings its sheet into view. */
export function selectArea({ctx}: SpreadsheetSession, sheet: Sheet, area: Area): void {
  ctx.view.activeSheetId = sheet.id;
  ctx.view.activeRange = formatArea(area);
  ctx.view.currentCell = undefined;
  ctx.view.isLed = true;
}

/** Makes a cell the current one: within what is selected that stays selected, elsewhere the cell alone is. */
export function selectCell(session: SpreadsheetSession, sheet: Sheet, cell: Area): void {
  const isWithin = activeSheet(session) === sheet && containsArea(activeArea(session), cell);
  if (!isWithin) selectArea(session, sheet, cell);
  session.ctx.view.currentCell = formatArea(cell);
}

/** The selected range of a sheet; null if another sheet is in view. */
export function activeRange(session: SpreadsheetSession, sheet: Sheet): RangeState | null {
  return activeSheet(session) === sheet ? rangeState(session, sheet, activeArea(session)) : null;
}

/** The current cell of a sheet: the one made so, else the top left of what is selected, else its first. */
export function currentCell(session: SpreadsheetSession, sheet: Sheet): RangeState {
  const {currentCell: made} = session.ctx.view;
  const known = made === undefined ? undefined : parseArea(made, sheet);
  const area = activeSheet(session) === sheet ? (known ?? activeArea(session)) : FIRST_CELL;
  return rangeState(session, sheet, {...area, rows: 1, columns: 1});
}

/** What is selected on the sheet as a list of one range; null if another sheet is in view. */
export function activeRangeList(session: SpreadsheetSession, sheet: Sheet): object | null {
  const range = activeRange(session, sheet);
  return range && objectOf(rangeListState(session, [range]));
}
