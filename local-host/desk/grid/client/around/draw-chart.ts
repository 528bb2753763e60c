import {BarChart, LineChart, PieChart} from 'echarts/charts';
import {GridComponent, LegendComponent, TitleComponent, TooltipComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';
import {type WireChart} from '../../wire/wire.js';
import {toChartOption} from './chart-option.js';

use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, CanvasRenderer]);

/** A chart on the screen. */
export interface DrawnChart {
  readonly draw: (chart: WireChart) => void;
  readonly resize: () => void;
  readonly dispose: () => void;
}

/** Draws charts in an element; loaded only when a workbook has charts. */
export function drawChart(box: HTMLElement): DrawnChart {
  const chart = init(box);
  return {
    draw: wire => {
      chart.setOption(toChartOption(wire), {notMerge: true});
    },
    resize: () => {
      chart.resize();
    },
    dispose: () => {
      chart.dispose();
    },
  };
}
