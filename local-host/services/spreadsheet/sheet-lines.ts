import {ScriptException} from '../../runtime/host-error.js';
import {mayShift, PROTECTED} from '../../workbook/edit-rights.js';
import {type LineShift} from '../../workbook/grid-shift.js';
import {inheritLook, shiftGrid} from '../../workbook/grid-structure.js';
import {type Sheet} from '../../workbook/sheet.js';
import {type Body, chained, type MemberTable, members} from './member-set.js';
import {type SpreadsheetSession} from './session.js';
import {type SheetState} from './states.js';

type Dimension = LineShift['dimension'];

/** The most cells a spreadsheet may have. */
export const CELL_LIMIT = 10_000_000;

/** Inserting and deleting rows and columns, by member name. */
export const SHEET_LINES = [
  chained<SheetState>('structure', {
    ...chainedMembers('Row', 'rows'),
    ...chainedMembers('Column', 'columns'),
  }),
  members<SheetState>('structure', {
    ...plainMembers('Row', 'rows'),
    ...plainMembers('Column', 'columns'),
  }),
];

function chainedMembers(name: 'Row' | 'Column', dimension: Dimension): MemberTable<SheetState> {
  return {
    [`insert${name}After`]: (state: SheetState, position: number) => {
      insertAfter(state, dimension, position, 1);
    },
    [`insert${name}sAfter`]: (state: SheetState, position: number, count: number) => {
      insertAfter(state, dimension, position, count);
    },
    [`insert${name}Before`]: (state: SheetState, position: number) => {
      insertBefore(state, dimension, position, 1);
    },
    [`insert${name}sBefore`]: (state: SheetState, position: number, count: number) => {
      insertBefore(state, dimension, position, count);
    },
    [`delete${name}`]: (state: SheetState, position: number) => {
      deleteLines(state.session, state.sheet, {dimension, start: position, count: 1});
    },
  };
}

function plainMembers(name: 'Row' | 'Column', dimension: Dimension): Record<string, Body<SheetState>> {
  return {
    [`insert${name}s`]: (state: SheetState, position: number, count = 1) => {
      insertBefore(state, dimension, position, count);
    },
    [`delete${name}s`]: (state: SheetState, position: number, count: number) => {
      deleteLines(state.session, state.sheet, {dimension, start: position, count});
    },
  };
}

/** The new lines look like the one they follow. */
function insertAfter(state: SheetState, dimension: Dimension, position: number, count: number): void {
  demandLines(state.sheet, dimension, position, 1);
  const shift: LineShift = {dimension, kind: 'insert', start: position + 1, count};
  insertLines(state, shift, position);
}

/** The new lines look like the one that they push on. */
function insertBefore(state: SheetState, dimension: Dimension, position: number, count: number): void {
  demandLines(state.sheet, dimension, position, 1);
  const shift: LineShift = {dimension, kind: 'insert', start: position, count};
  insertLines(state, shift, position + count);
}

function insertLines({session, sheet}: SheetState, shift: LineShift, model: number): void {
  demandCount(shift);
  demandStructureRight(session, sheet, shift);
  demandRoom(sheet, shift);
  shiftGrid(sheet, shift);
  inheritLook(sheet, shift, model);
}

/** Deletes rows or columns that exist; some that are not frozen must stay. */
export function deleteLines(session: SpreadsheetSession, sheet: Sheet, lines: Omit<LineShift, 'kind'>): void {
  const shift: LineShift = {...lines, kind: 'delete'};
  demandCount(shift);
  demandLines(sheet, lines.dimension, lines.start, lines.count);
  demandStructureRight(session, sheet, shift);
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

function demandStructureRight({user}: SpreadsheetSession, sheet: Sheet, shift: LineShift): void {
  if (!mayShift(sheet, shift, user)) throw new ScriptException(PROTECTED);
}
