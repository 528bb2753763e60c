import {type CellValue} from '../cell.js';

const READ_AS_FORMULA_OR_MARK = /^[=+\-@']/;

/**
 * Writes a text so that `setValues` keeps it a text. Number format '@' stops numbers and dates but not formulas; a leading
 * apostrophe stops both and is not part of the value that is read back. So values that were read can be written again
 * through this function any number of times: each writing adds one apostrophe, each reading takes it away.
 */
export function toCellText(text: string): string {
  return READ_AS_FORMULA_OR_MARK.test(text) ? `'${text}` : text;
}

/** What stands in a cell, for comparing: a date as its instant. */
export function toPlainCell(cell: CellValue): string {
  return typeof cell === 'object' ? cell.at : String(cell);
}
