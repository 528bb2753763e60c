import {attempt} from '../session/attempt.js';
import {type Area, type CellRule, formatArea, type Matrix, PALETTE, type TabPlan} from '../../core/index.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The range of an area. */
export function rangeOf(sheet: Sheet, area: Area): Range {
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}

/** Makes a sheet as a plan says: sized, filled in and formatted; one call per property, whatever its size. */
export function writeTabPlan(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, plan: TabPlan): Sheet {
  const sheet = spreadsheet.insertSheet(plan.title);
  trimSheet(sheet, plan.rowCount, plan.columnCount);
  writeFormats(sheet, plan);
  drawTables(sheet, plan.tables);
  writeStructure(sheet, plan);
  writeValues(sheet, plan.values);
  return sheet;
}

/** Makes sure that a sheet has so many rows; a run that died may have added them already, unknown to the index. */
export function growTo(sheet: Sheet, rows: number): void {
  const present = sheet.getMaxRows();
  if (rows > present) sheet.insertRowsAfter(present, rows - present);
}

/** Adds rows and columns at the end where people deleted so many that a sheet has no cell there; asks nothing else of Google. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  if (hasCell(sheet, rows, columns)) return;
  growTo(sheet, rows);
  const present = sheet.getMaxColumns();
  if (columns > present) sheet.insertColumnsAfter(present, columns - present);
}

/** Google refuses to name a range outside a sheet, and naming one costs nothing. */
function hasCell(sheet: Sheet, row: number, column: number): boolean {
  return attempt(() => sheet.getRange(row, column)) === undefined;
}

/** Writes a whole matrix from A1 on. */
export function writeValues(sheet: Sheet, values: TabPlan['values']): void {
  sheet.getRange(1, 1, values.length, values[0]?.length ?? 0).setValues(mutable(values));
}

/** Frames every cell of some areas with a thin line, in one call. */
export function drawTables(sheet: Sheet, areas: readonly Area[]): void {
  if (areas.length === 0) return;
  const {SOLID} = SpreadsheetApp.BorderStyle;
  sheet.getRangeList(areas.map(formatArea)).setBorder(true, true, true, true, true, true, PALETTE.line, SOLID);
}

/** Apps Script's typings ask for mutable arrays although they are only read. */
export function mutable<T>(matrix: Matrix<T>): T[][] {
  return matrix as T[][];
}

/** A new sheet has 1,000 rows and 26 columns. */
function trimSheet(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 1000) sheet.deleteRows(rows + 1, 1000 - rows);
  if (rows > 1000) sheet.insertRowsAfter(1000, rows - 1000);
  if (columns < 26) sheet.deleteColumns(columns + 1, 26 - columns);
  if (columns > 26) sheet.insertColumnsAfter(26, columns - 26);
}

function writeFormats(sheet: Sheet, plan: TabPlan): void {
  const {formats} = plan;
  sheet
    .getRange(1, 1, plan.rowCount, plan.columnCount)
    .setNumberFormats(mutable(formats.numberFormats))
    .setBackgrounds(mutable(formats.backgrounds))
    .setFontColors(mutable(formats.fontColors))
    .setFontWeights(mutable(formats.fontWeights))
    .setFontSizes(mutable(formats.fontSizes))
    .setWraps(mutable(formats.wraps))
    .setVerticalAlignment('top');
}

function writeStructure(sheet: Sheet, plan: TabPlan): void {
  writeWidths(sheet, plan.widths);
  for (const area of plan.mergesAcross) rangeOf(sheet, area).mergeAcross();
  for (const {row, rows, height} of plan.heights) sheet.setRowHeights(row, rows, height);
  for (const {area, rules} of plan.rules) rangeOf(sheet, area).setDataValidations(toRules(rules));
  if (plan.notes.some(row => row.some(note => note !== ''))) {
    sheet.getRange(1, 1, plan.rowCount, plan.columnCount).setNotes(mutable(plan.notes));
  }
  sheet.setFrozenRows(plan.frozenRows);
  sheet.setFrozenColumns(plan.frozenColumns);
  for (const row of plan.hiddenRows) sheet.hideRows(row);
  for (const column of plan.hiddenColumns) sheet.hideColumns(column);
}

/** Neighbours of one width are set in one call. */
function writeWidths(sheet: Sheet, widths: readonly number[]): void {
  let start = 0;
  widths.forEach((width, index) => {
    if (widths[index + 1] === width) return;
    sheet.setColumnWidths(start + 1, index - start + 1, width);
    start = index + 1;
  });
}

/** Rules as `setDataValidations` takes them: null clears. */
export function toRules(rules: Matrix<CellRule | undefined>): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
  const built = new Map<CellRule, GoogleAppsScript.Spreadsheet.DataValidation>();
  return rules.map(row => row.map(rule => (rule === undefined ? null : buildOnce(rule, built))));
}

function buildOnce(
  rule: CellRule,
  built: Map<CellRule, GoogleAppsScript.Spreadsheet.DataValidation>,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const known = built.get(rule) ?? buildRule(rule);
  built.set(rule, known);
  return known;
}

/** Rules warn and help; they never refuse, since nothing that is typed may be lost. */
export function buildRule(rule: CellRule): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation();
  if (rule.kind === 'checkbox') return builder.requireCheckbox().build();
  const withList = builder.requireValueInList([...rule.values], true).setAllowInvalid(true);
  return (rule.help === '' ? withList : withList.setHelpText(rule.help)).build();
}
