import {stateOf} from '../session/script-object.js';
import {type LineShift} from '../../../workbook/geometry/grid-shift.js';
import {deleteLines, demandLines, insertLines} from '../../../workbook/structure/line-edits.js';
import {moveLines} from '../../../workbook/structure/line-moves.js';
import {type Body, chained, type MemberTable, members} from '../session/member-set.js';
import {type SheetState} from '../session/states.js';

type Dimension = LineShift['dimension'];

/** Inserting and deleting rows and columns, by member name. */
export const SHEET_LINES = [
  chained<SheetState>('structure', {
    ...chainedMembers('Row', 'rows'),
    ...chainedMembers('Column', 'columns'),
  }),
  members<SheetState>('structure', {
    ...plainMembers('Row', 'rows'),
    ...plainMembers('Column', 'columns'),
    moveRows: ({session, sheet}, range: object, destination: number) => {
      const {area} = stateOf(session, 'Range', range);
      moveLines(sheet, session.user, {dimension: 'rows', start: area.row, count: area.rows}, destination);
    },
    moveColumns: ({session, sheet}, range: object, destination: number) => {
      const {area} = stateOf(session, 'Range', range);
      moveLines(sheet, session.user, {dimension: 'columns', start: area.column, count: area.columns}, destination);
    },
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
      deleteLines(state.sheet, state.session.user, {dimension, start: position, count: 1});
    },
  };
}

function plainMembers(name: 'Row' | 'Column', dimension: Dimension): Record<string, Body<SheetState>> {
  return {
    [`insert${name}s`]: (state: SheetState, position: number, count = 1) => {
      insertBefore(state, dimension, position, count);
    },
    [`delete${name}s`]: (state: SheetState, position: number, count: number) => {
      deleteLines(state.sheet, state.session.user, {dimension, start: position, count});
    },
  };
}

/** The new lines look like the one they follow. */
function insertAfter({session, sheet}: SheetState, dimension: Dimension, position: number, count: number): void {
  demandLines(sheet, dimension, position, 1);
  insertLines(sheet, session.user, {dimension, start: position + 1, count}, position);
}

/** The new lines look like the one that they push on. */
function insertBefore({session, sheet}: SheetState, dimension: Dimension, position: number, count: number): void {
  demandLines(sheet, dimension, position, 1);
  insertLines(sheet, session.user, {dimension, start: position, count}, position + count);
}
