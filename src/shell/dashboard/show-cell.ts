import {RefusedError} from '../session/refusal.js';
import {type Session} from '../session/session.js';

/** Where a cell is: the sheet's id, row and column. */
export type CellPlace = readonly [sheetId: number, row: number, column: number];

/** Leads the user to a cell. */
export function showCell({spreadsheet}: Session, [sheetId, row, column]: CellPlace): true {
  const sheet = spreadsheet.getSheetById(sheetId);
  if (sheet === null) throw new RefusedError({code: 'tabMissing', tab: String(sheetId)});
  sheet.getRange(row, column).activate();
  return true;
}
