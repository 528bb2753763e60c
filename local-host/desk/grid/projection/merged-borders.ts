import {type Area} from '../../../workbook/geometry/area.js';
import {type CellStyle} from '../../../workbook/cell/cell-style.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {cellKey} from '../wire/cell-key.js';

type Borders = NonNullable<CellStyle['borders']>;

/**
 * The borders that covered cells show of the first cell of their merge, by address: a merged cell is one cell with one frame, but
 * the view draws its sides where the cells along them stand.
 */
export function mergedBorders(sheet: Sheet): ReadonlyMap<number, Borders> {
  return new Map(
    sheet.merges.flatMap(area => {
      const borders = sheet.cellAt(area.row, area.column).style.borders;
      return borders ? coveredEdges(area, borders) : [];
    }),
  );
}

function coveredEdges(area: Area, borders: Borders): [number, Borders][] {
  const down = Array.from({length: area.rows}, (_, index) => index);
  const across = Array.from({length: area.columns}, (_, index) => index);
  const places = down.flatMap(row => across.map(column => ({row, column}))).slice(1);
  return places.flatMap(place => {
    const edges = edgesAt(place, area, borders);
    const isEdge = Object.keys(edges).length > 0;
    return isEdge ? [[cellKey(area.row + place.row, area.column + place.column), edges]] : [];
  });
}

/** The sides of the merge that the cell at a place within it lies along. */
function edgesAt({row, column}: {row: number; column: number}, {rows, columns}: Area, borders: Borders): Borders {
  const isAlong = {top: row === 0, left: column === 0, bottom: row === rows - 1, right: column === columns - 1};
  return Object.fromEntries(Object.entries(borders).filter(([side]) => isAlong[side as keyof typeof isAlong]));
}
