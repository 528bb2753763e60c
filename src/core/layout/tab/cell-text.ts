import {type CellValue} from '../../domain/cell.js';

const PLAIN_START = /^[0-9A-Za-zÀ-ɏḀ-ỹ]/; // most texts: spares the rest of the reading
// Signs that show nothing or a gap; a spreadsheet may look past them for what a text begins with.
const LEADING_GAP = /^[\s\p{C}\u115F\u1160\u3164\uFFA0]+/u;
const EQUALS = /^[=＝﹦]/;
const OPERATOR = /^[+\-@＋－＠﹢﹣﹫−]/;
const FUNCTION_CALL = /(?<![\p{L}\p{N}])[A-Z][A-Z0-9_.]*[(（]/iu;

/**
 * Writes a text for a cell formatted '@' so that it stays a text. The format alone keeps numbers, dates and telephone numbers
 * ("+84 912 345 678", "-5", "7/10") as they are; whether it also stops what a script writes from becoming a formula nobody
 * could verify, so such texts get an apostrophe before them. Google may hide the apostrophe or show it: `fromCellText` takes
 * off the one that is shown, so that reading and writing again never adds another.
 */
export function toCellText(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text;
}

/** The text that was given to `toCellText`, read from the cell. */
export function fromCellText(shown: string): string {
  return shown.startsWith("'") && looksLikeFormula(shown.slice(1)) ? shown.slice(1) : shown;
}

/** Whether a text could be taken for a formula: an equals sign, or an operator before a function, after gaps and in full width too. */
function looksLikeFormula(text: string): boolean {
  if (text === '' || PLAIN_START.test(text)) return false;
  const start = text.replace(LEADING_GAP, '');
  return EQUALS.test(start) || (OPERATOR.test(start) && FUNCTION_CALL.test(start));
}

/** What stands in a cell, for comparing: a date as its instant. */
export function toPlainCell(cell: CellValue): string {
  return typeof cell === 'object' ? cell.at : String(cell);
}
