import {type Area} from '../../layout/tab/tab-plan.js';

/** Of the row with a tab's title, which is frozen and repeated on every printed page. */
export const TITLE_HEIGHT = 32;

/** A chart on a fixed range, made once; it follows the figures of every compile. */
export interface ChartPlan {
  readonly kind: 'stackedBar';
  readonly title: string;
  /** The first row and the first column are names. */
  readonly data: Area;
  readonly colors: readonly string[];
  readonly anchor: {readonly row: number; readonly column: number};
  readonly width: number;
  readonly height: number;
}

/** What of an output tab is made once, at generate: everything a compile does not have to repeat. */
export interface OutputHead {
  readonly machineKey: string;
  readonly columnCount: number;
  readonly widths: readonly number[];
  readonly heights: readonly {readonly row: number; readonly rows: number; readonly height: number}[];
  /** Each row by itself (`mergeAcross`). */
  readonly mergesAcross: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozenRows: number;
  readonly charts: readonly ChartPlan[];
  /** Where the chair may write although the tab is locked for others. */
  readonly openColumns: readonly number[];
}
