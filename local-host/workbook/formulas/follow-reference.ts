import {type Cell} from '../cell/cell.js';
import {type FormulaPlace} from './engine/engine-formula.js';
import {directReference} from './language/direct-reference.js';

/** Where following references from cell to cell ends: at a cell that is no mere reference, or at an error. */
export type Destination = (FormulaPlace & {readonly cell: Cell}) | 'lost';

/** Follows formulas that merely repeat a cell, as long as they may be passed. */
export function followReference(from: FormulaPlace, mayPass: (cell: Cell) => boolean = () => true): Destination {
  const {workbook} = from.sheet;
  const passed = new Set<Cell>();
  let at = from;
  for (;;) {
    const cell = at.sheet.cellAt(at.row, at.column);
    const next = mayPass(cell) ? directReference(cell.formula) : undefined;
    if (!next) return {sheet: at.sheet, row: at.row, column: at.column, cell};
    const target = next.sheetName === undefined ? at.sheet : workbook.sheetByName(next.sheetName);
    if (!target || passed.has(cell) || next.row > target.maxRows || next.column > target.maxColumns) return 'lost';
    passed.add(cell);
    at = {sheet: target, row: next.row, column: next.column};
  }
}
