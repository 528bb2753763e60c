import {type Area} from '../geometry/area.js';
import {BLANK_CELL, type Cell} from '../cell/cell.js';
import {type BlockMove, followBlocks, qualifyFormula} from '../formulas/language/formula-edits.js';
import {type Sheet} from '../model/workbook.js';

/** Cells that are cut and put elsewhere: a block, and where its upper left corner goes. */
export interface CellMove {
  readonly from: {readonly sheet: Sheet; readonly area: Area};
  readonly to: {readonly sheet: Sheet; readonly row: number; readonly column: number};
}

/** Cuts blocks and puts them elsewhere, all at once; formulas everywhere follow what they refer to. */
export function moveCells(moves: readonly CellMove[]): void {
  const cut = moves.map(({from}) => cellsOf(from.sheet, from.area));
  for (const {from} of moves) putCells(from.sheet, from.area, () => BLANK_CELL);
  for (const [index, {from, to}] of moves.entries()) {
    putCells(to.sheet, {...from.area, row: to.row, column: to.column}, (down, right) => {
      const cell = cut[index]?.[down]?.[right] ?? BLANK_CELL;
      if (from.sheet === to.sheet || cell.formula === '') return cell;
      return {...cell, formula: qualifyFormula(cell.formula, from.sheet.name)};
    });
  }
  follow(
    moves.map(({from: {sheet, area}, to}) => ({
      ...{sheetName: sheet.name, area, toSheetName: to.sheet.name},
      ...{rows: to.row - area.row, columns: to.column - area.column},
    })),
    moves[0]?.from.sheet,
  );
}

/** Makes #REF! of what refers to nothing but cells of the area. */
export function loseCells(sheet: Sheet, area: Area): void {
  follow([{sheetName: sheet.name, area, rows: 0, columns: 0, toSheetName: undefined}], sheet);
}

function follow(moves: readonly BlockMove[], sheet: Sheet | undefined): void {
  for (const other of sheet?.workbook.sheets ?? []) {
    other.grid.mapFormulas(formula => followBlocks(formula, other.name, moves));
  }
}

/** The cells of an area, row by row. */
export function cellsOf(sheet: Sheet, {row, column, rows, columns}: Area): Cell[][] {
  return Array.from({length: rows}, (_, down) =>
    Array.from({length: columns}, (_, right) => sheet.cellAt(row + down, column + right)),
  );
}

/** Puts a cell at each place of an area, counted from 0; equal cells are left alone. */
export function putCells(sheet: Sheet, area: Area, cell: (down: number, right: number) => Cell): void {
  for (let down = 0; down < area.rows; down++) {
    for (let right = 0; right < area.columns; right++) {
      const next = cell(down, right);
      const [row, column] = [area.row + down, area.column + right];
      if (next !== sheet.cellAt(row, column)) sheet.grid.set(row, column, next);
    }
  }
}
