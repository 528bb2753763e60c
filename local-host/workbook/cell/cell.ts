import {type CellStyle, NO_STYLE} from './cell-style.js';
import {type RichText} from './rich-text.js';
import {type Validation} from './validation.js';

/** The error a cell shows, as Sheets spells it. */
export interface CellError {
  readonly error: string;
  /** What the host lacks to compute the value, such as a function: whoever reads it for a script must refuse. */
  readonly lacks?: string;
}

/** What a cell holds. A blank cell holds ''; a date is a serial number (days since 1899-12-30) under a date format. */
export type CellValue = number | string | boolean | CellError;

/** One cell, immutable: a change replaces it, so copies and snapshots may share it. */
export interface Cell {
  /** The constant, or '' where there is a formula: ask `Workbook.valueAt` for what a formula yields. */
  readonly value: CellValue;
  /** The canonical text with its '=', English names, '.' and ',' as separators; '' for a constant. */
  readonly formula: string;
  readonly style: CellStyle;
  readonly validation: Validation | undefined;
  readonly note: string;
  /** Links and styles of parts of the text; only ever beside a constant string. */
  readonly richText: RichText | undefined;
}

/** The cell every address holds until something is put there. */
export const BLANK_CELL: Cell = Object.freeze({
  value: '',
  formula: '',
  style: NO_STYLE,
  validation: undefined,
  note: '',
  richText: undefined,
});

/** Whether the value is an error such as #REF!. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object';
}

/** Whether the cell has content: a constant or a formula. Formats, notes and rules are no content. */
export function hasContent(cell: Cell): boolean {
  return cell.value !== '' || cell.formula !== '';
}

/** The cell with another constant; its formula and rich text go. */
export function withValue(cell: Cell, value: CellValue): Cell {
  return {value, formula: '', style: cell.style, validation: cell.validation, note: cell.note, richText: undefined};
}

/** The cell with a formula (canonical, with '='); its constant and rich text go. */
export function withFormula(cell: Cell, formula: string): Cell {
  return {value: '', formula, style: cell.style, validation: cell.validation, note: cell.note, richText: undefined};
}
