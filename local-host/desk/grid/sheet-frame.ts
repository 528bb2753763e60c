import {type Area} from '../../workbook/area.js';
import {isHiddenByFilter} from '../../workbook/filter.js';
import {DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Sheet} from '../../workbook/sheet.js';
import {fitRows} from '../../files/row-fit.js';
import {type ShownCells} from './sheet-cells.js';
import {type WireFrame} from './wire.js';
import {toWireChart} from './wire-chart.js';
import {compact} from './wire-style.js';

/** The frame of a sheet before it is known who looks. */
export type SharedFrame = Omit<WireFrame, 'locks'>;

type Sizes = WireFrame['heights'];

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
  const heights = sizesOf(new Map([...rowHeights, ...fitRows(sheet)]), DEFAULT_ROW_HEIGHT);
  return {cells, widths, heights};
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
