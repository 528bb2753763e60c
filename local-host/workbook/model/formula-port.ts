import {type CellValue} from '../cell/cell.js';
import {type Sheet} from './sheet.js';

/** A change of a sheet's structure that moves references: `count` rows or columns inserted before, or deleted from, `start`. */
export interface GridShift {
  readonly sheetName: string;
  readonly dimension: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
  /** The first row or column inserted or deleted, from 1. */
  readonly start: number;
  readonly count: number;
}

/** What the workbook asks of a formula engine. Formula texts are canonical (with '=', English names, ',' and '.'). */
export interface FormulaPort {
  /** The value of the formula cell at the address. It reads the workbook lazily; `Sheet.revision` tells what changed. */
  valueAt(sheet: Sheet, row: number, column: number): CellValue;
  /** What the array of a formula elsewhere puts into a cell without content; '' where none reaches. */
  spilledAt?(sheet: Sheet, row: number, column: number): CellValue;
  /** What a formula would yield if it stood at the address, such as a custom rule of a validation or conditional format. */
  evaluate(formula: string, sheet: Sheet, row: number, column: number): CellValue;
  /** The number format that a formula's result brings along (=TODAY() shows a date), or undefined for automatic. */
  formatAt?(sheet: Sheet, row: number, column: number): string | undefined;
  /** The formula after a structural change; `ownSheetName` is the sheet the formula stands on. */
  shifted(formula: string, ownSheetName: string, shift: GridShift): string;
  /** The formula as copied that many rows down and columns right: relative references move. */
  moved(formula: string, rows: number, columns: number): string;
  /** The formula after a sheet got another name. */
  renamed(formula: string, oldName: string, newName: string): string;
}
