import {type Chart} from '../../../workbook/model/chart.js';
import {type AreaOnSheet} from '../../../workbook/geometry/area.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {type WireChart, type WireSeries} from '../wire/wire.js';

/** The size of a chart that says none, as Sheets makes it. */
const WIDTH = 600;
const HEIGHT = 371;

/** One column (or row) of a chart's data: header cells first. */
type Line = readonly {readonly text: string; readonly value: number | null}[];

/** A chart with the data that its ranges hold now: the first line names the points, each further one is a series. */
export function toWireChart(chart: Chart, {workbook}: Sheet): WireChart {
  const {id, type, position, options, numHeaders} = chart;
  const lines = chart.ranges.flatMap(range => linesOf(range, chart.transposed, workbook.sheetById(range.sheetId)));
  const [domain = [], ...columns] = lines;
  return {
    ...{id, type},
    ...position,
    width: sizeOf(options['width'], WIDTH),
    height: sizeOf(options['height'], HEIGHT),
    title: textOf(options['title']),
    xTitle: textOf(options['hAxis.title']),
    yTitle: textOf(options['vAxis.title']),
    colors: colorsOf(options['colors']),
    legend: textOf(options['legend.position'] ?? options['legend']) || 'right',
    isStacked: options['isStacked'] === true || options['isStacked'] === 'true',
    categories: domain.slice(numHeaders).map(({text}) => text),
    series: columns.map(line => toSeries(line, numHeaders)),
  };
}

function toSeries(line: Line, headers: number): WireSeries {
  return {
    name: headers > 0 ? (line[headers - 1]?.text ?? '') : '',
    values: line.slice(headers).map(({value}) => value),
  };
}

/** The columns of the area, or its rows where the chart is transposed; hidden lines are left out as in Sheets. */
function linesOf({area}: AreaOnSheet, isTransposed: boolean, sheet: Sheet | undefined): Line[] {
  if (!sheet) return [];
  const rows = span(area.row, Math.min(area.rows, sheet.maxRows)).filter(row => !sheet.hiddenRows.has(row));
  const columns = span(area.column, Math.min(area.columns, sheet.maxColumns)).filter(
    column => !sheet.hiddenColumns.has(column),
  );
  const point = (row: number, column: number): Line[number] => {
    const value = sheet.valueAt(row, column);
    return {text: sheet.displayAt(row, column), value: typeof value === 'number' ? value : null};
  };
  return isTransposed
    ? rows.map(row => columns.map(column => point(row, column)))
    : columns.map(column => rows.map(row => point(row, column)));
}

function span(first: number, count: number): number[] {
  return Array.from({length: count}, (_, index) => first + index);
}

function sizeOf(option: unknown, usual: number): number {
  const size = Number(option);
  return size > 0 ? size : usual;
}

function textOf(option: unknown): string {
  return typeof option === 'string' ? option : '';
}

function colorsOf(option: unknown): string[] {
  return Array.isArray(option) ? option.filter(one => typeof one === 'string') : [];
}
