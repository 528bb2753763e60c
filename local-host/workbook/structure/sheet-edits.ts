import {ScriptException} from '../../ground/host-error.js';
import {mayDeleteSheet, PROTECTED} from './edit-rights.js';
import {Sheet, type Workbook} from '../model/workbook.js';

/** Gives the sheet another name; formulas that speak of it follow. Throws if another sheet has the name. */
export function renameSheet(sheet: Sheet, name: string): void {
  const {workbook} = sheet;
  demandFreeName(workbook, name, sheet);
  const {formulas} = workbook;
  const oldName = sheet.name;
  sheet.name = name;
  if (!formulas || oldName === name) return;
  for (const other of workbook.sheets) {
    other.grid.mapFormulas(formula => formulas.renamed(formula, oldName, name));
  }
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

/** Adds a blank sheet as the last tab. */
export function addSheet(workbook: Workbook, name: string): Sheet {
  const sheet = new Sheet(workbook, workbook.nextId(), name);
  workbook.sheets = [...workbook.sheets, sheet];
  return sheet;
}

/** Moves the sheet to a place among the tabs, counted from 0. */
export function moveSheet(sheet: Sheet, index: number): void {
  const {workbook} = sheet;
  const others = workbook.sheets.filter(one => one !== sheet);
  workbook.sheets = [...others.slice(0, index), sheet, ...others.slice(index)];
}

/** Hides the sheet; another one must stay in view. */
export function hideSheet(sheet: Sheet): void {
  const others = sheet.workbook.sheets.filter(one => one !== sheet && !one.hidden);
  if (others.length === 0) throw new ScriptException("You can't hide all the sheets in a document.");
  sheet.hidden = true;
}

/** Deletes a sheet with what hangs on it; formulas that refer to it show #REF!. */
export function deleteSheet(sheet: Sheet, user: string): void {
  const {workbook} = sheet;
  if (workbook.sheets.length === 1) throw new ScriptException("You can't remove all the sheets in a document.");
  if (workbook.sheets.every(one => one === sheet || one.hidden))
    throw new ScriptException("You can't remove all the visible sheets in a document.");
  if (!mayDeleteSheet(sheet, user)) throw new ScriptException(PROTECTED);
  workbook.sheets = workbook.sheets.filter(one => one !== sheet);
  workbook.protections = workbook.protections.filter(one => one.sheetId !== sheet.id);
  workbook.namedRanges = workbook.namedRanges.filter(one => one.target.sheetId !== sheet.id);
}
