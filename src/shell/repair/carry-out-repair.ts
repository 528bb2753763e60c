import {type LineStep, SORT_MARKER, type TabFormats, type TabRepair} from '../../core/index.js';
import {drawTables, mutable, rangeOf, toRules} from '../tabs/write-plan.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Merged parts of the head: moving lines through them would be refused. */
const HEAD = {firstRow: 2, lastRow: 12} as const;
const FROZEN = 2;

/** Mends a tab as planned: columns and rows first, then what stands in them, then how it looks. */
export function carryOutRepair(sheet: Sheet, repair: TabRepair): void {
  if (repair.isReshaped) breakHead(sheet);
  for (const step of repair.steps) carryOutStep(sheet, step);
  ensureSize(sheet, repair);
  for (const {area, formats} of repair.formats) writeFormats(sheet, area, formats);
  redrawTables(sheet, repair);
  if (repair.rules !== undefined) rangeOf(sheet, repair.rules.area).setDataValidations(toRules(repair.rules.rules));
  for (const {area, values} of repair.writes) rangeOf(sheet, area).setValues(mutable(values));
  const {look} = repair;
  if (look.freezes) {
    sheet.setFrozenRows(FROZEN);
    sheet.setFrozenColumns(FROZEN);
  }
  // Cells cannot be merged across the edge of what is frozen, so that comes first.
  for (const area of repair.merges) rangeOf(sheet, area).mergeAcross();
  if (look.hidesRow) sheet.hideRows(1);
  if (look.hidesColumn) sheet.hideColumns(1);
}

/** A repair that died, or people who pasted, may have left lines and dropdowns where now there is no table. */
function redrawTables(sheet: Sheet, {tables, keys, columnCount}: TabRepair): void {
  if (tables.length === 0) return;
  const rows = Math.max(keys.length, sheet.getMaxRows());
  sheet.getRange(1, 1, rows, columnCount).setBorder(false, false, false, false, false, false);
  if (rows > keys.length) sheet.getRange(keys.length + 1, 1, rows - keys.length, columnCount).clearDataValidations();
  drawTables(sheet, tables);
}

function breakHead(sheet: Sheet): void {
  const last = Math.min(HEAD.lastRow, sheet.getMaxRows());
  sheet.getRange(HEAD.firstRow, 1, last - HEAD.firstRow + 1, sheet.getMaxColumns()).breakApart();
}

/** Deleted lines at the end are missing from the grid itself. */
function ensureSize(sheet: Sheet, {keys, columnCount, trimsTo}: TabRepair): void {
  if (keys.length === 0) return;
  if (trimsTo !== undefined) trim(sheet, trimsTo);
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows < keys.length) sheet.insertRowsAfter(rows, keys.length - rows);
  if (columns < columnCount) sheet.insertColumnsAfter(columns, columnCount - columns);
}

function trim(sheet: Sheet, lastRow: number): void {
  const last = Math.max(lastRow, sheet.getLastRow());
  const surplus = sheet.getMaxRows() - last;
  if (surplus > 0) sheet.deleteRows(last + 1, surplus);
}

/** Moves, adds or takes away rows or columns of a tab. */
export function carryOutStep(sheet: Sheet, step: LineStep): void {
  switch (step.kind) {
    case 'deleteColumn':
      sheet.deleteColumn(step.at);
      return;
    case 'insertColumn':
      insertColumn(sheet, step.at);
      return;
    case 'moveColumn':
      moveColumn(sheet, step.from, step.to);
      return;
    case 'deleteRows':
      sheet.deleteRows(step.at, step.count);
      return;
    case 'insertRows':
      insertRows(sheet, step.at, step.count);
      return;
    case 'sortRows':
      sortRows(sheet, step.first, step.ranks);
  }
}

function insertColumn(sheet: Sheet, at: number): void {
  if (at > sheet.getMaxColumns()) sheet.insertColumnAfter(at - 1);
  else sheet.insertColumnBefore(at);
  sheet.getRange(1, at, sheet.getMaxRows(), 1).clearDataValidations().clearContent();
}

function insertRows(sheet: Sheet, at: number, count: number): void {
  if (at > sheet.getMaxRows()) sheet.insertRowsAfter(at - 1, count);
  else sheet.insertRowsBefore(at, count);
  sheet.getRange(at, 1, count, sheet.getMaxColumns()).clearDataValidations().clearContent();
}

/** A copy with everything in it is made at the new place before the old column goes, so that a run that dies loses nothing. */
function moveColumn(sheet: Sheet, from: number, to: number): void {
  const target = to > from ? to + 1 : to;
  if (target > sheet.getMaxColumns()) sheet.insertColumnAfter(target - 1);
  else sheet.insertColumnBefore(target);
  const source = to > from ? from : from + 1;
  const rows = sheet.getMaxRows();
  sheet.getRange(1, source, rows, 1).copyTo(sheet.getRange(1, target, rows, 1));
  sheet.deleteColumn(source);
}

/** Sorts by a column that is added for it and marked, so that the next repair knows it if this run dies. */
function sortRows(sheet: Sheet, first: number, ranks: readonly number[]): void {
  const column = sheet.getMaxColumns() + 1;
  sheet.insertColumnAfter(column - 1);
  sheet.getRange(1, column, sheet.getMaxRows(), 1).clearDataValidations().setNumberFormat('0');
  sheet.getRange(1, column).setValue(SORT_MARKER);
  sheet.getRange(first, column, ranks.length, 1).setValues(ranks.map(rank => [rank]));
  sheet.getRange(first, 1, ranks.length, column).sort(column);
  sheet.deleteColumn(column);
}

function writeFormats(sheet: Sheet, area: Parameters<typeof rangeOf>[1], formats: TabFormats): void {
  rangeOf(sheet, area)
    .setNumberFormats(mutable(formats.numberFormats))
    .setBackgrounds(mutable(formats.backgrounds))
    .setFontColors(mutable(formats.fontColors))
    .setFontWeights(mutable(formats.fontWeights))
    .setFontSizes(mutable(formats.fontSizes))
    .setWraps(mutable(formats.wraps))
    .setVerticalAlignment('top');
}
