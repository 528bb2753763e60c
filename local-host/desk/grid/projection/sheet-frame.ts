import {type Area} from '../../../workbook/geometry/area.js';
import {isHiddenByFilter} from '../../../workbook/rules/filter-check.js';
import {DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Sheet} from '../../../workbook/model/workbook.js';
import {fitRows} from '../../../files/fit/row-fit.js';
import {atKey} from '../wire/cell-key.js';
import {type ShownCells} from './sheet-cells.js';
import {type WireFrame} from '../wire/wire.js';
import {toWireChart} from './wire-chart.js';
import {compact} from './wire-style.js';

/** The frame of a sheet before it is known who looks. */
export type SharedFrame = Omit<WireFrame, 'locks'>;

type Sizes = WireFrame['heights'];

/** The height of a line per point of its letters, which stack marks in Vietnamese. */
const PIXELS_PER_POINT_LINE = 1.8;

/** What the heights of rows were measured from, and what came of it. */
export interface MeasuredRows {
  readonly cells: ShownCells['cells'];
  readonly widths: string;
  readonly heights: Sizes;
}

/** Everything of a sheet but its cells and who may edit it. */
export function sharedFrame(sheet: Sheet, now: number, heights: Sizes): SharedFrame {
  return compact<SharedFrame>({
    id: sheet.id,
    name: sheet.name,
    isHidden: sheet.hidden,
    tabColor: sheet.tabColor,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    hasGridlines: !sheet.hiddenGridlines,
    widths: sizesOf(sheet.columnWidths, DEFAULT_COLUMN_WIDTH),
    heights,
    hiddenRows: hiddenRows(sheet, now),
    hiddenColumns: ascending(sheet.hiddenColumns),
    merges: sheet.merges.map(toPlainArea),
    charts: sheet.charts.map(chart => toWireChart(chart, sheet)),
  });
}

/** The heights of the rows: as set, and higher where wrapped text needs it, since Sheets fits rows by itself. */
export function measureRows(sheet: Sheet, {cells}: ShownCells, before?: MeasuredRows): MeasuredRows {
  const {columnWidths, rowHeights, hiddenRows, hiddenColumns, merges} = sheet;
  const widths = JSON.stringify([[...columnWidths], [...rowHeights], [...hiddenRows], [...hiddenColumns], merges]);
  if (before?.cells === cells && before.widths === widths) return before;
  const heights = highest([...rowHeights, ...largeLetters(cells), ...fitRows(sheet)]);
  return {cells, widths, heights: sizesOf(heights, DEFAULT_ROW_HEIGHT)};
}

/** The largest height asked for each row. */
function highest(asked: readonly (readonly [row: number, height: number])[]): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [row, height] of asked) heights.set(row, Math.max(height, heights.get(row) ?? 0));
  return heights;
}

/** The heights that letters larger than usual need on one line, where they need more than the usual height. */
function largeLetters(cells: ShownCells['cells']): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [key, {facts, wire}] of cells) {
    const {fontSize = 0} = facts.cell.style;
    const needed = Math.ceil(fontSize * PIXELS_PER_POINT_LINE);
    const [row] = atKey(key, undefined);
    if (wire.text !== '' && needed > Math.max(DEFAULT_ROW_HEIGHT, heights.get(row) ?? 0)) heights.set(row, needed);
  }
  return heights;
}

function hiddenRows(sheet: Sheet, now: number): number[] {
  const {filter} = sheet;
  if (!filter) return ascending(sheet.hiddenRows);
  const last = Math.min(filter.area.row + filter.area.rows - 1, sheet.maxRows);
  const filtered = Array.from({length: last - filter.area.row}, (_, index) => filter.area.row + 1 + index).filter(row =>
    isHiddenByFilter(sheet, row, now),
  );
  return ascending(new Set([...sheet.hiddenRows, ...filtered]));
}

function sizesOf(sizes: ReadonlyMap<number, number>, usual: number): Sizes {
  return [...sizes].filter(([, size]) => size !== usual).sort(([one], [other]) => one - other);
}

function ascending(lines: ReadonlySet<number>): number[] {
  return [...lines].sort((one, other) => one - other);
}

function toPlainArea({row, column, rows, columns}: Area): Area {
  return {row, column, rows, columns};
}
