import {stateOf} from '../session/script-object.js';
import {type Area} from '../../../workbook/geometry/area.js';
import {BLANK_CELL} from '../../../workbook/cell/cell.js';
import {type CellMove, cellsOf, loseCells, moveCells, putCells} from '../../../workbook/structure/block-moves.js';
import {type PasteType} from '../../../workbook/structure/paste-type.js';
import {copyBlock} from '../../../workbook/structure/range-copy.js';
import {breakMerges} from '../../../workbook/structure/merges.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {ScriptException} from '../../../ground/host-error.js';
import {chained, members} from '../session/member-set.js';
import {demandArea} from '../place/sheet-area.js';
import {type RangeState} from '../session/states.js';

/** Moving cells about: cut and paste, cells that make room or close up, and the older ways of copying. */
export const RANGE_MOVE = [
  members<RangeState>('write', {
    moveTo: (range, destination: object) => {
      moveTo(range, stateOf(range.session, 'Range', destination));
    },
    copyFormatToRange: (range, given: number | object, ...corners: number[]) => {
      copyToCorners(range, sheetOf(range, given), corners, 'PASTE_FORMAT');
    },
    copyValuesToRange: (range, given: number | object, ...corners: number[]) => {
      copyToCorners(range, sheetOf(range, given), corners, 'PASTE_VALUES');
    },
  }),
  chained<RangeState>('structure', {
    insertCells: (range, dimension: object) => {
      slide(range, range.session.realm.enumName(dimension) === 'ROWS', 1);
    },
  }),
  members<RangeState>('structure', {
    deleteCells: (range, dimension: object) => {
      slide(range, range.session.realm.enumName(dimension) === 'ROWS', -1);
    },
  }),
];

/** Cuts and pastes; only the top left cell of the destination counts. */
function moveTo(from: RangeState, to: RangeState): void {
  const {session} = from;
  const target = demandArea(to.sheet, {...from.area, row: to.area.row, column: to.area.column});
  session.demandRight(from.sheet, from.area);
  session.editArea(to.sheet, target, () => {
    breakMerges(from.sheet, from.area);
    moveCells([{from, to: {sheet: to.sheet, row: target.row, column: target.column}}]);
  });
}

function sheetOf({session}: RangeState, given: number | object): Sheet {
  if (typeof given === 'object') return stateOf(session, 'Sheet', given).sheet;
  const sheet = session.workbook.sheetById(given);
  if (!sheet) throw new ScriptException(`Sheet ${given} not found`);
  return sheet;
}

/** The source is repeated or cut so that it fills the destination exactly. */
function copyToCorners(from: RangeState, sheet: Sheet, corners: readonly number[], type: PasteType): void {
  const [column = 1, columnEnd = column, row = 1, rowEnd = row] = corners;
  const area = demandArea(sheet, {row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1});
  const source: Area = {
    ...from.area,
    rows: Math.min(from.area.rows, area.rows),
    columns: Math.min(from.area.columns, area.columns),
  };
  from.session.editArea(sheet, area, () => {
    copyBlock({sheet: from.sheet, area: source}, {sheet, area}, {type, transposed: false});
  });
}

/** Pushes cells on to make room for the range (1), or pulls them up over it (-1), along the rows or the columns. */
function slide({session, sheet, area}: RangeState, isDown: boolean, direction: 1 | -1): void {
  const strip: Area = isDown
    ? {...area, rows: sheet.maxRows - area.row + 1}
    : {...area, columns: sheet.maxColumns - area.column + 1};
  session.editArea(sheet, strip, () => {
    const looks = cellsOf(sheet, area);
    const by = isDown ? area.rows : area.columns;
    if (direction === -1) loseCells(sheet, area);
    moveCells([direction === 1 ? pushed(sheet, strip, isDown, by) : pulled(sheet, strip, isDown, by)]);
    if (direction === 1)
      putCells(sheet, area, (down, right) => ({...BLANK_CELL, style: looks[down]?.[right]?.style ?? {}}));
  });
}

/** All of the strip but what falls off its end goes on by some cells. */
function pushed(sheet: Sheet, strip: Area, isDown: boolean, by: number): CellMove {
  const area = isDown ? {...strip, rows: strip.rows - by} : {...strip, columns: strip.columns - by};
  const to = isDown
    ? {sheet, row: strip.row + by, column: strip.column}
    : {sheet, row: strip.row, column: strip.column + by};
  return {from: {sheet, area}, to};
}

/** All of the strip but its first cells goes back to its beginning. */
function pulled(sheet: Sheet, strip: Area, isDown: boolean, by: number): CellMove {
  const area = isDown
    ? {...strip, row: strip.row + by, rows: strip.rows - by}
    : {...strip, column: strip.column + by, columns: strip.columns - by};
  return {from: {sheet, area}, to: {sheet, row: strip.row, column: strip.column}};
}
