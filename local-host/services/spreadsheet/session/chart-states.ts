import {type Chart, type ChartPosition} from '../../../workbook/model/chart.js';
import {type Service} from './session.js';

/** The builders of charts, of which each kind of chart has its own. */
export const CHART_BUILDERS = [
  'EmbeddedChartBuilder',
  'EmbeddedAreaChartBuilder',
  'EmbeddedBarChartBuilder',
  'EmbeddedColumnChartBuilder',
  'EmbeddedComboChartBuilder',
  'EmbeddedHistogramChartBuilder',
  'EmbeddedLineChartBuilder',
  'EmbeddedPieChartBuilder',
  'EmbeddedScatterChartBuilder',
  'EmbeddedTableChartBuilder',
] as const;

/** A chart that may not be on a sheet yet. */
export type ChartDraft = Omit<Chart, 'id'> & {readonly id: number | undefined};

/** Behind the builders of charts; a builder changes its draft. */
export interface ChartBuilderState extends Service {
  readonly className: (typeof CHART_BUILDERS)[number];
  draft: ChartDraft;
}

/** Behind an EmbeddedChart. */
export interface ChartState extends Service {
  readonly className: 'EmbeddedChart';
  chart: ChartDraft;
}

/** Behind a ContainerInfo. */
export interface ContainerInfoState extends Service {
  readonly className: 'ContainerInfo';
  readonly position: ChartPosition;
}

/** Behind the ChartOptions of a chart. */
export interface ChartOptionsState extends Service {
  readonly className: 'ChartOptions';
  readonly options: Readonly<Record<string, unknown>>;
}
