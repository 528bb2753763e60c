import {type AreaOnSheet} from '../geometry/area.js';

/** Where a chart floats: its anchor cell and the distance from that cell's corner in pixels. */
export interface ChartPosition {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** A chart over the grid of a sheet. */
export interface Chart {
  readonly id: number;
  /** A name of Charts.ChartType. */
  readonly type: string;
  readonly ranges: readonly AreaOnSheet[];
  readonly position: ChartPosition;
  /** Options as given, keyed by their dotted names. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly numHeaders: number;
  readonly transposed: boolean;
  /** A name of Charts.ChartMergeStrategy. */
  readonly mergeStrategy: string;
  /** A name of Charts.ChartHiddenDimensionStrategy. */
  readonly hiddenDimensionStrategy: string;
}

/** The colours of series in turn where a chart names none, as charts of Sheets begin. */
export const CHART_COLORS: readonly string[] = [
  '#4285f4',
  '#ea4335',
  '#fbbc04',
  '#34a853',
  '#ff6d01',
  '#46bdc6',
  '#7baaf7',
  '#f07b72',
];
