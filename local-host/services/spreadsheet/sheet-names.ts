import {type Sheet} from '../../workbook/sheet.js';
import {renameSheet as rename} from '../../workbook/sheet-edits.js';
import {type SpreadsheetSession} from './session.js';

/** Gives the sheet another name, if the account may. */
export function renameSheet(session: SpreadsheetSession, sheet: Sheet, name: string): void {
  session.editSheet(sheet, () => {
    rename(sheet, name);
  });
}
