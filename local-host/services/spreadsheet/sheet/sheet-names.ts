import {type Sheet} from '../../../workbook/model/workbook.js';
import {renameSheet as rename} from '../../../workbook/structure/sheet-edits.js';
import {type SpreadsheetSession} from '../session/session.js';

/** Gives the sheet another name, if the account may. */
export function renameSheet(session: SpreadsheetSession, sheet: Sheet, name: string): void {
  session.editSheet(sheet, () => {
    rename(sheet, name);
  });
}
