import {type Area} from '../geometry/area.js';
import {type Condition} from './conditional-rule.js';

/** What a filter asks of one column: a condition, values not to show, or both. */
export interface ColumnFilter {
  readonly condition: Condition | undefined;
  /** Shown texts that hide their row. */
  readonly hiddenValues: readonly string[];
  /** '#rrggbb': only cells of this colour stay; at most one of the two colours is asked for. */
  readonly backgroundColor?: string;
  readonly fontColor?: string;
}

/** The filter of a sheet: its first row holds the titles. */
export interface SheetFilter {
  readonly area: Area;
  /** By column of the sheet, from 1. */
  readonly columns: ReadonlyMap<number, ColumnFilter>;
}
