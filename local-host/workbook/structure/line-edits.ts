import {ScriptException} from '../../ground/host-error.js';
import {mayShift, PROTECTED} from './edit-rights.js';
import {type LineShift} from '../geometry/grid-shift.js';
import {inheritLook, shiftGrid} from './grid-structure.js';
import {type Sheet} from '../model/workbook.js';

/** Neighbouring rows or columns. */
export type Lines = Omit<LineShift, 'kind'>;

type Dimension = Lines['dimension'];

/** The most cells a spreadsheet may have. */
const CELL_LIMIT = 10_000_000;

/** Inserts rows or columns that look like the line at `model`, counted after the insertion. Throws what Sheets says. */
export function insertLines(sheet: Sheet, user: string, lines: Lines, model: number): void {
  const shift: LineShift = {...lines, kind: 'insert'};
  demandCount(shift);
  demandStructureRight(sheet, user, shift);
  demandRoom(sheet, shift);
  shiftGrid(sheet, shift);
  inheritLook(sheet, shift, model);
}

/** Deletes rows or columns that exist; some that are not frozen must stay. */
export function deleteLines(sheet: Sheet, user: string, lines: Lines): void {
  const shift: LineShift = {...lines, kind: 'delete'};
  demandCount(shift);
  demandLines(sheet, lines.dimension, lines.start, lines.count);
  demandStructureRight(sheet, user, shift);
  demandRest(sheet, shift);
  shiftGrid(sheet, shift);
}

/** Throws unless the lines exist. */
export function demandLines(sheet: Sheet, dimension: Dimension, start: number, count: number): void {
  const size = dimension === 'rows' ? sheet.maxRows : sheet.maxColumns;
  if (!(start >= 1) || start + count - 1 > size) throw new ScriptException(`Those ${dimension} are out of bounds.`);
}

function demandCount({dimension, count}: LineShift): void {
  if (!(count >= 1)) throw new ScriptException(`The number of ${dimension} must be at least 1.`);
}

function demandRest(sheet: Sheet, {dimension, start, count}: LineShift): void {
  const size = dimension === 'rows' ? sheet.maxRows : sheet.maxColumns;
  const frozen = dimension === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  if (count === size) throw new ScriptException(`You can't delete all the ${dimension} on the sheet.`);
  const loose = Math.max(0, start + count - 1 - Math.max(frozen, start - 1));
  if (loose === size - frozen)
    throw new ScriptException(`Sorry, it is not possible to delete all non-frozen ${dimension}.`);
}

function demandRoom(sheet: Sheet, {dimension, count}: LineShift): void {
  const added = count * (dimension === 'rows' ? sheet.maxColumns : sheet.maxRows);
  const present = sheet.workbook.sheets.reduce((sum, one) => sum + one.maxRows * one.maxColumns, 0);
  if (present + added <= CELL_LIMIT) return;
  throw new ScriptException(
    `This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`,
  );
}

function demandStructureRight(sheet: Sheet, user: string, shift: LineShift): void {
  if (!mayShift(sheet, shift, user)) throw new ScriptException(PROTECTED);
}

/** Hides rows or columns, or shows them again; some must stay in view. */
export function setLinesHidden(sheet: Sheet, {dimension, start, count}: Lines, isHidden: boolean): void {
  const after = new Set(dimension === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns);
  const size = dimension === 'rows' ? sheet.maxRows : sheet.maxColumns;
  for (let line = start; line < start + count; line++) {
    if (isHidden) after.add(line);
    else after.delete(line);
  }
  if (after.size === size) throw new ScriptException(`You can't hide all the ${dimension} on the sheet.`);
  if (dimension === 'rows') sheet.hiddenRows = after;
  else sheet.hiddenColumns = after;
}
