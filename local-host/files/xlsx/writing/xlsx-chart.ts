import {type AddChartOptions, type AddChartRange, type AddChartSeriesOptions} from '@cj-tech-master/excelts/chart';
import {type Worksheet} from '@cj-tech-master/excelts';
import {type Area, type AreaOnSheet} from '../../../workbook/geometry/area.js';
import {type Chart} from '../../../workbook/model/chart.js';
import {type XlsxContext} from './xlsx-context.js';

/** The unit of drawings in xlsx. */
const EMU_PER_PIXEL = 9525;

const DEFAULT_WIDTH = 600;
const DEFAULT_HEIGHT = 371;

const TYPES: Readonly<Record<string, Pick<AddChartOptions, 'type' | 'barDir'>>> = {
  COLUMN: {type: 'bar', barDir: 'col'},
  BAR: {type: 'bar', barDir: 'bar'},
  LINE: {type: 'line'},
  AREA: {type: 'area'},
  PIE: {type: 'pie'},
};

/** Puts the charts of a sheet into the file; kinds of charts that this cannot draw are named in the omissions. */
export function writeCharts(target: Worksheet, charts: readonly Chart[], context: XlsxContext): void {
  for (const chart of charts) {
    const series = seriesOf(chart, context);
    const type = TYPES[chart.type];
    if (!type || series.length === 0) {
      context.omissions.add(`Charts of the type ${chart.type} are not written.`);
      continue;
    }
    target.addChart({...type, series, ...looksOf(chart)}, placeOf(chart));
  }
}

function looksOf({type, options}: Chart): Partial<AddChartOptions> {
  const title = options['title'];
  const isStacked = options['isStacked'] === true || options['isStacked'] === 'true';
  return {
    title: typeof title === 'string' && title !== '' ? title : null,
    showLegend: options['legend.position'] !== 'none' && options['legend'] !== 'none',
    ...(type === 'PIE' ? {varyColors: true} : {}),
    ...(isStacked ? {grouping: 'stacked'} : {}),
  };
}

function placeOf({position, options}: Chart): AddChartRange {
  return {
    tl: {col: position.column - 1, row: position.row - 1},
    ext: {
      cx: sizeOf(options['width'], DEFAULT_WIDTH) * EMU_PER_PIXEL,
      cy: sizeOf(options['height'], DEFAULT_HEIGHT) * EMU_PER_PIXEL,
    },
  };
}

function sizeOf(option: unknown, usual: number): number {
  return typeof option === 'number' && option > 0 ? option : usual;
}

/** The first column of the data names the points, each further one is a series; header rows name the series. */
function seriesOf({ranges, numHeaders}: Chart, context: XlsxContext): AddChartSeriesOptions[] {
  const [domain, ...columns] = ranges.flatMap(columnsOf);
  const categories = domain && context.addressOf(below(domain, numHeaders));
  return columns.flatMap(column => {
    const values = context.addressOf(below(column, numHeaders));
    if (values === undefined || categories === undefined) return [];
    return [{categories, values, ...nameOf(column, numHeaders, context)}];
  });
}

function nameOf(column: AreaOnSheet, headers: number, context: XlsxContext): Pick<AddChartSeriesOptions, 'name'> {
  const formula = context.addressOf({...column, area: {...column.area, row: column.area.row + headers - 1, rows: 1}});
  return headers > 0 && formula !== undefined ? {name: {formula}} : {};
}

function columnsOf({sheetId, area}: AreaOnSheet): AreaOnSheet[] {
  return Array.from({length: area.columns}, (_, index) => ({
    sheetId,
    area: {...area, column: area.column + index, columns: 1},
  }));
}

function below({sheetId, area}: AreaOnSheet, headers: number): AreaOnSheet {
  const rest: Area = {...area, row: area.row + headers, rows: Math.max(1, area.rows - headers)};
  return {sheetId, area: rest};
}
