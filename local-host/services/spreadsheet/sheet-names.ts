import {ScriptException} from '../../runtime/host-error.js';
import {type Sheet} from '../../workbook/sheet.js';
import {type Workbook} from '../../workbook/workbook.js';
import {type SpreadsheetSession} from './session.js';

/** Gives the sheet another name; formulas that speak of it follow. Throws if another sheet has the name. */
export function renameSheet(session: SpreadsheetSession, sheet: Sheet, name: string): void {
  session.editSheet(sheet, () => {
    const {workbook} = session;
    demandFreeName(workbook, name, sheet);
    const {formulas} = workbook;
    const oldName = sheet.name;
    sheet.name = name;
    if (!formulas || oldName === name) return;
    for (const other of workbook.sheets) {
      other.grid.mapFormulas(formula => formulas.renamed(formula, oldName, name));
    }
  });
}

/** Throws what Sheets says if a sheet other than the given one has the name. */
export function demandFreeName(workbook: Workbook, name: string, own?: Sheet): void {
  const holder = workbook.sheetByName(name);
  if (holder && holder !== own)
    throw new ScriptException(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** The name that a sheet gets when nobody names it. */
export function freeSheetName(workbook: Workbook): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheetByName(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}
