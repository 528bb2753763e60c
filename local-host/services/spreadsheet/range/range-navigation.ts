import {objectOf} from '../session/script-object.js';
import {type Area} from '../../../workbook/geometry/area.js';
import {hasContent} from '../../../workbook/cell/cell.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {members} from '../session/member-set.js';
import {activeArea, activeSheet} from '../place/selection.js';
import {rangeState, type RangeState, type SelectionState} from '../session/states.js';

/** Ways from cell to cell that depend on where there is content. */
export const RANGE_NAVIGATION = [
  members<RangeState>('read', {
    getNextDataCell: (range, direction: object) => nextDataCell(range, direction),
    getDataRegion: ({session, sheet, area}, dimension?: object) => {
      const name = session.realm.enumName(dimension);
      return objectOf(rangeState(session, sheet, dataRegion(sheet, area, name)));
    },
  }),
];

/** What Selection adds to the ranges it gives. */
export const SELECTION_NAVIGATION = [
  members<SelectionState>('read', {
    getNextDataRange: ({session}, direction: object) => {
      const sheet = activeSheet(session);
      return nextDataCell(rangeState(session, sheet, activeArea(session)), direction);
    },
  }),
];

const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

function nextDataCell({session, sheet, area}: RangeState, direction: object): object {
  const step = STEPS[session.realm.enumName(direction) ?? ''] ?? [0, 0];
  const found = edgeFrom(sheet, [area.row, area.column], step);
  return objectOf(rangeState(session, sheet, {row: found[0], column: found[1], rows: 1, columns: 1}));
}

type Address = readonly [row: number, column: number];

/** As Ctrl and an arrow key go: to the end of the block one stands in, else to the next content, else to the edge. */
function edgeFrom(sheet: Sheet, start: Address, step: readonly [number, number]): Address {
  const next = ([row, column]: Address): Address => [row + step[0], column + step[1]];
  const isFilled = ([row, column]: Address) => hasContent(sheet.cellAt(row, column));
  const exists = ([row, column]: Address) => isOnSheet(sheet, {row, column, rows: 1, columns: 1});
  if (!exists(next(start))) return start;
  let at = next(start);
  const staysInBlock = isFilled(start) && isFilled(at);
  while (exists(next(at)) && (staysInBlock ? isFilled(next(at)) : !isFilled(at))) at = next(at);
  return at;
}

/** Grows the area while cells with content touch its sides, in both dimensions or in one. */
function dataRegion(sheet: Sheet, area: Area, dimension: string | undefined): Area {
  let region = area;
  for (;;) {
    const grown = grow(sheet, region, dimension);
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}

function grow(sheet: Sheet, area: Area, dimension: string | undefined): Area {
  const {row, column, rows, columns} = area;
  const touches = (beside: Area) => Number(isOnSheet(sheet, beside) && anyFilled(sheet, beside));
  const [up, down] =
    dimension === 'COLUMNS'
      ? [0, 0]
      : [touches({...area, row: row - 1, rows: 1}), touches({...area, row: row + rows, rows: 1})];
  const [left, right] =
    dimension === 'ROWS'
      ? [0, 0]
      : [touches({...area, column: column - 1, columns: 1}), touches({...area, column: column + columns, columns: 1})];
  return {row: row - up, rows: rows + up + down, column: column - left, columns: columns + left + right};
}

function isOnSheet(sheet: Sheet, {row, column}: Area): boolean {
  return row >= 1 && column >= 1 && row <= sheet.maxRows && column <= sheet.maxColumns;
}

function anyFilled(sheet: Sheet, {row, column, rows, columns}: Area): boolean {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) if (hasContent(sheet.cellAt(r, c))) return true;
  }
  return false;
}
