import {formatDisplay} from '../../../workbook/cell/display.js';
import {type Area, type AreaOnSheet} from '../../../workbook/geometry/area.js';
import {type Chart, CHART_COLORS} from '../../../workbook/model/chart.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {type ChartKind, type ChartLine, type FileChart} from './chart-xml.js';
import {type XlsxContext} from './xlsx-context.js';

const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 371;

const KINDS: Readonly<Record<string, ChartKind>> = {
  COLUMN: 'column',
  BAR: 'bar',
  LINE: 'line',
  AREA: 'area',
  PIE: 'pie',
};

const LEGENDS: Readonly<Record<string, FileChart['legend']>> = {none: undefined, top: 't', bottom: 'b', left: 'l'};

/** The charts of a sheet as a file holds them; kinds of charts that this cannot draw are named in the omissions. */
export function chartsOf({charts}: Sheet, context: XlsxContext): FileChart[] {
  return charts.flatMap(chart => {
    const kind = KINDS[chart.type];
    const [categories, ...series] = linesOf(chart, context);
    if (kind && categories && series.length > 0) return [toFileChart(chart, {kind, categories, series})];
    context.omissions.add(`Charts of the type ${chart.type} are not written.`);
    return [];
  });
}

function toFileChart({options, position}: Chart, data: Pick<FileChart, 'kind' | 'categories' | 'series'>): FileChart {
  const legend = textOf(options['legend.position'] ?? options['legend']);
  return {
    ...data,
    title: textOf(options['title']),
    axisTitles: {horizontal: textOf(options['hAxis.title']), vertical: textOf(options['vAxis.title'])},
    colors: colorsOf(options['colors']),
    legend: legend in LEGENDS ? LEGENDS[legend] : 'r',
    isStacked: options['isStacked'] === true || options['isStacked'] === 'true',
    place: {
      ...position,
      width: sizeOf(options['width'], DEFAULT_WIDTH),
      height: sizeOf(options['height'], DEFAULT_HEIGHT),
    },
  };
}

/** The first line of the data names the points, each further one is a series; header cells name the series. */
function linesOf({ranges, numHeaders, transposed}: Chart, context: XlsxContext): ChartLine[] {
  const lines = ranges.flatMap(range => (transposed ? rowsOf(range) : columnsOf(range)));
  return lines.flatMap(line => {
    const {head, body} = cut(line, numHeaders, transposed);
    const address = context.addressOf(body);
    const sheet = context.workbook.sheetById(line.sheetId);
    if (address === undefined || !sheet) return [];
    const name = head && {address: context.addressOf(head) ?? '', text: pointsOf(head.area, sheet)[0]?.text ?? ''};
    return [{address, name, points: pointsOf(body.area, sheet)}];
  });
}

function columnsOf({sheetId, area}: AreaOnSheet): AreaOnSheet[] {
  const columns = Array.from({length: area.columns}, (_, index) => area.column + index);
  return columns.map(column => ({sheetId, area: {...area, column, columns: 1}}));
}

function rowsOf({sheetId, area}: AreaOnSheet): AreaOnSheet[] {
  const rows = Array.from({length: area.rows}, (_, index) => area.row + index);
  return rows.map(row => ({sheetId, area: {...area, row, rows: 1}}));
}

/** The cell that names a line, which is the last of its header cells, and the cells of its points. */
function cut({sheetId, area}: AreaOnSheet, headers: number, isRow: boolean): {head?: AreaOnSheet; body: AreaOnSheet} {
  const [first, length] = isRow ? (['column', 'columns'] as const) : (['row', 'rows'] as const);
  const body = {...area, [first]: area[first] + headers, [length]: Math.max(1, area[length] - headers)};
  if (headers === 0) return {body: {sheetId, area: body}};
  const head = {...area, [first]: area[first] + headers - 1, [length]: 1};
  return {head: {sheetId, area: head}, body: {sheetId, area: body}};
}

function pointsOf(area: Area, sheet: Sheet): ChartLine['points'] {
  const {row, column, rows, columns} = area;
  const cells = Array.from(
    {length: rows * columns},
    (_, index) => [row + Math.floor(index / columns), column + (index % columns)] as const,
  );
  return cells.map(([at, across]) => {
    const value = sheet.valueAt(at, across);
    const format = sheet.workbook.numberFormatAt(sheet, at, across);
    return {
      text: value === '' ? '' : formatDisplay(value, format, sheet.workbook.locale),
      value: typeof value === 'number' ? value : undefined,
    };
  });
}

function textOf(option: unknown): string {
  return typeof option === 'string' ? option : '';
}

function sizeOf(option: unknown, usual: number): number {
  return typeof option === 'number' && option > 0 ? option : usual;
}

function colorsOf(option: unknown): readonly string[] {
  const given = Array.isArray(option) ? option.filter(one => /^#[0-9a-f]{6}$/i.test(textOf(one))).map(String) : [];
  return given.length > 0 ? given : CHART_COLORS;
}
