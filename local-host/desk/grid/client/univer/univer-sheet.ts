import {
  BooleanNumber,
  CellValueType,
  type IColumnData,
  type IFreeze,
  type IRange,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import {type WireArea, type WireCell, type WireFrame} from '../../wire/wire.js';
import {type PageModel, type PageSheet} from '../model/page-model.js';
import {PLAIN_STYLE} from './univer-style.js';

/** The one workbook of a page. */
export const UNIT = 'desk';

/** Sizes of lines that nobody set. */
export const DEFAULT_WIDTH = 100;
export const DEFAULT_HEIGHT = 21;
const HEADER_WIDTH = 46;
const HEADER_HEIGHT = 20;

/** What Univer is told of a cell: what is edited. How it looks it asks for when it draws. */
export function toUniverCell(cell: WireCell): {v: string; t: CellValueType} {
  return {v: cell.entry ?? cell.text, t: CellValueType.STRING};
}

/** Univer's range of an area; it counts from 0. */
export function toRange({row, column, rows, columns}: WireArea): IRange {
  return {startRow: row - 1, endRow: row + rows - 2, startColumn: column - 1, endColumn: column + columns - 2};
}

/** The area of Univer's range on a sheet; whole lines have no numbers at their open ends. */
export function toArea(range: IRange, {rows, columns}: WireFrame): WireArea {
  const row = number(range.startRow, 0) + 1;
  const column = number(range.startColumn, 0) + 1;
  return {
    row,
    column,
    rows: number(range.endRow, rows - 1) - row + 2,
    columns: number(range.endColumn, columns - 1) - column + 2,
  };
}

function number(given: number, otherwise: number): number {
  return Number.isFinite(given) ? given : otherwise;
}

/** The frozen lines as Univer has them. */
export function toFreeze({frozenRows, frozenColumns}: WireFrame): IFreeze {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

/** Sizes and hiding of rows, by index. */
export function toRowData({heights, hiddenRows}: WireFrame): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  const usual = {h: DEFAULT_HEIGHT, ia: BooleanNumber.FALSE, hd: BooleanNumber.FALSE};
  for (const [row, h] of heights) data[row - 1] = {...usual, h};
  for (const row of hiddenRows) data[row - 1] = {...(data[row - 1] ?? usual), hd: BooleanNumber.TRUE};
  return data;
}

/** Sizes and hiding of columns, by index. */
export function toColumnData({widths, hiddenColumns}: WireFrame): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  const usual = {w: DEFAULT_WIDTH, hd: BooleanNumber.FALSE};
  for (const [column, w] of widths) data[column - 1] = {...usual, w};
  for (const column of hiddenColumns) data[column - 1] = {...(data[column - 1] ?? usual), hd: BooleanNumber.TRUE};
  return data;
}

/** A sheet as Univer loads it. */
export function toWorksheetData(
  {frame, cells}: PageSheet,
  contents: Iterable<[number, WireCell]> = cells,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ReturnType<typeof toUniverCell>>> = {};
  for (const [key, cell] of contents) {
    const [row, column] = [Math.floor(key / 2 ** 15), key % 2 ** 15];
    if (cell.text !== '' || cell.entry !== undefined) (cellData[row - 1] ??= {})[column - 1] = toUniverCell(cell);
  }
  return {
    id: String(frame.id),
    name: frame.name,
    hidden: frame.isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(frame.tabColor !== undefined && {tabColor: frame.tabColor}),
    rowCount: frame.rows,
    columnCount: frame.columns,
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    rowHeader: {width: HEADER_WIDTH, hidden: BooleanNumber.FALSE},
    columnHeader: {height: HEADER_HEIGHT, hidden: BooleanNumber.FALSE},
    freeze: toFreeze(frame),
    mergeData: frame.merges.map(toRange),
    rowData: toRowData(frame),
    columnData: toColumnData(frame),
    showGridlines: frame.hasGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    defaultStyle: PLAIN_STYLE,
    cellData,
  };
}

/** The workbook as Univer loads it. */
export function toWorkbookData(model: PageModel): Partial<IWorkbookData> {
  const sheets = [...model.sheets.values()].map(sheet => [String(sheet.frame.id), toWorksheetData(sheet)] as const);
  return {
    id: UNIT,
    locale: LocaleType.VI_VN,
    sheetOrder: model.order.map(String),
    sheets: Object.fromEntries(sheets),
  };
}
