import {type Area} from '../../workbook/geometry/area.js';
import {type Cell} from '../../workbook/cell/cell.js';
import {formatDisplay} from '../../workbook/cell/display.js';
import {DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Sheet} from '../../workbook/model/workbook.js';
import {countLines} from './text-width.js';
import {DEFAULT_FONT_SIZE} from '../xlsx/terms/xlsx-style.js';

const PIXELS_PER_POINT = 96 / 72;

/** A line is this much higher than its letters: Vietnamese stacks marks on capitals. */
const LINE_FACTOR = 1.25;

/** Pixels that a cell keeps free on its left and right, and above and below its text. */
const SIDE_PADDING = 8;
const TOP_PADDING = 4;

/**
 * The heights in pixels, by row, that show all wrapped text. Sheets fits rows by itself; spreadsheet programs do it on opening at
 * best, and never for merged cells. Rows that one line suffices for, and hidden ones, are not in the map.
 */
export function fitRows(sheet: Sheet): Map<number, number> {
  const heights = new Map<number, number>();
  const mergedAt = new Map(sheet.merges.map(area => [`${area.row},${area.column}`, area]));
  const tall: {area: Area; needed: number}[] = [];
  sheet.grid.forEach((cell, row, column) => {
    if (cell.style.wrapStrategy !== 'WRAP' || sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column)) return;
    const area = mergedAt.get(`${row},${column}`) ?? {row, column, rows: 1, columns: 1};
    const needed = neededHeight(sheet, cell, area);
    if (area.rows > 1) tall.push({area, needed});
    else if (needed > heightOf(sheet, heights, row)) heights.set(row, needed);
  });
  for (const one of tall) growLastRow(sheet, heights, one);
  return heights;
}

/** The height that the whole text of the cell needs in its area. */
function neededHeight(sheet: Sheet, cell: Cell, area: Area): number {
  const {fontSize = DEFAULT_FONT_SIZE, fontWeight} = cell.style;
  const value = sheet.valueAt(area.row, area.column);
  const text = formatDisplay(value, cell.style.numberFormat, sheet.workbook.locale);
  if (text === '') return 0;
  const width = range(area.column, area.columns).reduce((sum, column) => sum + widthOf(sheet, column), -SIDE_PADDING);
  const lines = countLines(text, width / (fontSize * PIXELS_PER_POINT), fontWeight === 'bold');
  return Math.ceil(lines * fontSize * PIXELS_PER_POINT * LINE_FACTOR) + TOP_PADDING;
}

/** A merged block that is too low grows at its last visible row. */
function growLastRow(sheet: Sheet, heights: Map<number, number>, block: {area: Area; needed: number}): void {
  const rows = range(block.area.row, block.area.rows).filter(row => !sheet.hiddenRows.has(row));
  const missing = block.needed - rows.reduce((sum, row) => sum + heightOf(sheet, heights, row), 0);
  const last = rows.at(-1);
  if (last !== undefined && missing > 0) heights.set(last, heightOf(sheet, heights, last) + missing);
}

function heightOf(sheet: Sheet, heights: ReadonlyMap<number, number>, row: number): number {
  return heights.get(row) ?? sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT;
}

function widthOf(sheet: Sheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH);
}

function range(first: number, count: number): number[] {
  return Array.from({length: count}, (_, index) => first + index);
}
