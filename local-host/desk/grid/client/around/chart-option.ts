import {type EChartsCoreOption} from 'echarts/core';
import {CHART_COLORS} from '../../../../workbook/model/chart.js';
import {type WireChart} from '../../wire/wire.js';

const LEGENDS: Readonly<Record<string, object>> = {
  none: {show: false},
  top: {top: 30, left: 'center'},
  bottom: {bottom: 4, left: 'center'},
  left: {left: 4, top: 'middle', orient: 'vertical'},
  right: {right: 4, top: 'middle', orient: 'vertical'},
};

/** The kinds of charts that are drawn; others are named in their place. */
export const DRAWN_TYPES = ['COLUMN', 'BAR', 'LINE', 'AREA', 'PIE'];

/** What ECharts draws for a chart. */
export function toChartOption(chart: WireChart): EChartsCoreOption {
  const shared = {
    animation: false,
    color: chart.colors.length > 0 ? [...chart.colors] : [...CHART_COLORS],
    backgroundColor: '#ffffff',
    textStyle: {fontFamily: 'Arial, sans-serif'},
    title: {text: chart.title, left: 12, top: 6, textStyle: {fontSize: 14, fontWeight: 'normal', color: '#3c4043'}},
    tooltip: {trigger: chart.type === 'PIE' ? 'item' : 'axis', renderMode: 'richText'},
    legend: LEGENDS[chart.legend] ?? LEGENDS['right'],
  };
  return chart.type === 'PIE'
    ? {...shared, series: [pieSeries(chart)]}
    : {...shared, ...axes(chart), series: lineSeries(chart)};
}

function pieSeries({categories, series}: WireChart): object {
  const values = series[0]?.values ?? [];
  const data = categories.map((name, index) => ({name, value: values[index] ?? 0}));
  return {type: 'pie', radius: '62%', center: ['45%', '55%'], data, label: {formatter: '{d}%'}};
}

function axes({type, categories, xTitle, yTitle, legend, width}: WireChart): EChartsCoreOption {
  const names = {
    type: 'category',
    data: [...categories],
    name: xTitle,
    nameLocation: 'middle',
    nameGap: 28,
    // Names beside bars are cut with an ellipsis before they push the bars out of the chart.
    axisLabel: {hideOverlap: true, ...(type === 'BAR' && {width: Math.round(width * 0.4), overflow: 'truncate'})},
  };
  const values = {type: 'value', name: yTitle, nameLocation: 'middle', nameGap: 40, minInterval: 1};
  const grid = {
    left: 12,
    right: legend === 'right' || legend === '' ? 120 : 20,
    top: 44,
    bottom: legend === 'bottom' ? 34 : 12,
    containLabel: true,
  };
  return type === 'BAR' ? {grid, xAxis: values, yAxis: {...names, inverse: true}} : {grid, xAxis: names, yAxis: values};
}

function lineSeries({type, series, isStacked}: WireChart): object[] {
  const isLine = type === 'LINE' || type === 'AREA';
  return series.map(({name, values}) => ({
    name,
    type: isLine ? 'line' : 'bar',
    data: [...values],
    ...(isStacked && {stack: 'all'}),
    ...(type === 'AREA' && {areaStyle: {}}),
  }));
}
