import {BLANK_CELL, type Cell, type CellValue, withFormula, withValue} from '../cell/cell.js';
import {type Sheet} from '../model/workbook.js';
import {type TypedValue} from './typed-text.js';
import {uncheckedValue} from '../cell/validation.js';

/** The cell after a text was typed into it, or given to it by a script. */
export function withTyped(cell: Cell, typed: TypedValue): Cell {
  switch (typed.kind) {
    case 'empty':
      return withoutContent(cell);
    case 'formula':
      return withFormula(cell, typed.formula);
    case 'number':
      return withNumber(cell, typed.value, typed.numberFormat);
    case 'text':
    case 'boolean':
      return withValue(cell, typed.value);
  }
}

/** The cell with a number; the format comes along where the cell has none. */
export function withNumber(cell: Cell, value: number, numberFormat: string | undefined): Cell {
  const changed = withValue(cell, value);
  if (numberFormat === undefined || cell.style.numberFormat !== undefined) return changed;
  return {...changed, style: {...cell.style, numberFormat}};
}

/** The cell without value or formula; a tick box is left unticked instead. */
export function withoutContent(cell: Cell): Cell {
  return withValue(cell, uncheckedValue(cell.validation) ?? '');
}

/** Puts a constant as it is, without reading it as typed text. */
export function putValue(sheet: Sheet, row: number, column: number, value: CellValue): void {
  const cell = sheet.cellAt(row, column);
  sheet.grid.set(row, column, value === '' ? withoutContent(cell) : withValue(cell, value));
}

/** Whether nothing is left of the cell: no content, look, rule, or note. */
export function isBare(cell: Cell): boolean {
  return (
    cell === BLANK_CELL ||
    (cell.value === '' &&
      cell.formula === '' &&
      cell.style === BLANK_CELL.style &&
      cell.validation === undefined &&
      cell.note === '')
  );
}
