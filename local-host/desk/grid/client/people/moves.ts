import {type WireArea, type WireFrame} from '../../wire/wire.js';

/** Where a key leads within a sheet. */
export type Move = 'up' | 'down' | 'left' | 'right' | 'rowStart' | 'rowEnd' | 'first' | 'last' | 'pageUp' | 'pageDown';

/** A cell by its line and its column, counted from 1. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** What a move goes by. */
export interface MoveContext {
  readonly frame: WireFrame;
  /** The last line and the last column that hold something. */
  readonly used: CellAddress;
  /** How many pixels of cells that scroll are in view. */
  readonly pageHeight: number;
  readonly usualHeight: number;
}

/** The cell that a move leads to; the cell itself where there is none further on, as Sheets has it: no move goes on in the next line. */
export function cellAfter(move: Move, from: CellAddress, context: MoveContext): CellAddress {
  return {...from, ...MOVES[move]({from, block: blockAt(context.frame, from), context})};
}

interface Start {
  readonly from: CellAddress;
  readonly block: WireArea;
  readonly context: MoveContext;
}

/** What a move changes of the address; nothing where it leads nowhere. */
const MOVES: Readonly<Record<Move, (start: Start) => Partial<CellAddress>>> = {
  up: ({block, context}) => rowFrom(context.frame, block.row - 1, -1),
  down: ({block, context}) => rowFrom(context.frame, block.row + block.rows, 1),
  left: ({block, context}) => columnFrom(context.frame, block.column - 1, -1),
  right: ({block, context}) => columnFrom(context.frame, block.column + block.columns, 1),
  rowStart: ({context: {frame}}) => columnFrom(frame, 1, 1),
  rowEnd: ({context: {frame}}) => columnFrom(frame, frame.columns, -1),
  first: ({context: {frame}}) => ({...rowFrom(frame, 1, 1), ...columnFrom(frame, 1, 1)}),
  last: ({context: {frame, used}}) => ({...rowFrom(frame, used.row, -1), ...columnFrom(frame, used.column, -1)}),
  pageUp: ({block, context}) => ({row: pageFrom(block.row, -1, context)}),
  pageDown: ({block, context}) => ({row: pageFrom(block.row + block.rows - 1, 1, context)}),
};

/**
 * The cell that a jump leads to, as with Ctrl and an arrow: the end of the filled cells that one is in, else the next filled cell, else
 * the edge of the sheet.
 */
export function cellAfterJump(
  move: Move,
  from: CellAddress,
  context: MoveContext & {readonly isFilled: (cell: CellAddress) => boolean},
): CellAddress {
  const {isFilled} = context;
  const next = (cell: CellAddress): CellAddress => cellAfter(move, cell, context);
  let reached = next(from);
  const isWithin = isFilled(from) && isFilled(reached);
  for (let after = next(reached); !isSame(after, reached); after = next(reached)) {
    if (isWithin ? !isFilled(after) : isFilled(reached)) return reached;
    reached = after;
  }
  return reached;
}

function isSame(one: CellAddress, other: CellAddress): boolean {
  return one.row === other.row && one.column === other.column;
}

/** The merged block that a cell lies in, or the cell alone. */
export function blockAt({merges}: WireFrame, {row, column}: CellAddress): WireArea {
  const isWithin = (one: WireArea): boolean =>
    row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns;
  return merges.find(isWithin) ?? {row, column, rows: 1, columns: 1};
}

function rowFrom(frame: WireFrame, start: number, step: 1 | -1): {row?: number} {
  const row = visible({count: frame.rows, hidden: frame.hiddenRows}, start, step);
  return row === undefined ? {} : {row};
}

function columnFrom(frame: WireFrame, start: number, step: 1 | -1): {column?: number} {
  const column = visible({count: frame.columns, hidden: frame.hiddenColumns}, start, step);
  return column === undefined ? {} : {column};
}

interface Lines {
  readonly count: number;
  readonly hidden: readonly number[];
}

/** The first line from `start` on, in the direction of the step, that is not hidden. */
function visible({count, hidden}: Lines, start: number, step: 1 | -1): number | undefined {
  let line = start;
  while (line >= 1 && line <= count && hidden.includes(line)) line += step;
  return line >= 1 && line <= count ? line : undefined;
}

/** The line a view further on: so far that the line where one was is still in view. */
function pageFrom(row: number, step: 1 | -1, {frame, pageHeight, usualHeight}: MoveContext): number {
  const heights = new Map(frame.heights);
  let [reached, passed] = [row, 0];
  for (;;) {
    const {row: next} = rowFrom(frame, reached + step, step);
    if (next === undefined) return reached;
    passed += heights.get(next) ?? usualHeight;
    if (passed > pageHeight && reached !== row) return reached;
    reached = next;
  }
}
