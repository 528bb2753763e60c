import {type Area} from '../../../workbook/geometry/area.js';
import {type Cell} from '../../../workbook/cell/cell.js';
import {pastedArea} from '../../../workbook/structure/range-copy.js';
import {type Sheet} from '../../../workbook/model/workbook.js';

/** The cells that a paste of an area of the workbook puts at another place: formulas move along, all else is the same. */
export function copiedCells(source: Sheet, from: Area, to: Area): {area: Area; rows: Cell[][]} {
  const area = pastedArea(from, to, false);
  const rows = Array.from({length: area.rows}, (_, down) =>
    Array.from({length: area.columns}, (_, right) => {
      const [row, column] = [from.row + (down % from.rows), from.column + (right % from.columns)];
      return movedCell(source, source.cellAt(row, column), area.row + down - row, area.column + right - column);
    }),
  );
  return {area, rows};
}

function movedCell({workbook}: Sheet, cell: Cell, rows: number, columns: number): Cell {
  const {formulas} = workbook;
  if (cell.formula === '' || !formulas) return cell;
  return {...cell, formula: formulas.moved(cell.formula, rows, columns)};
}
