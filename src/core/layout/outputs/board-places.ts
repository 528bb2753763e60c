import {type CellPlace} from '../tab/cell-matrix.js';

/** Where the board shows when the dispatcher last ran. */
export const HEARTBEAT_CELL: CellPlace = {row: 3, column: 3};
/** Where the board names what people must know: refused e-mails, anonymous links. */
export const NOTICE_CELL: CellPlace = {row: 5, column: 3};
/** The first row with a unit. */
export const BOARD_FIRST_ROW = 8;
