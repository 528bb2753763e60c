import {type Area} from './area.js';
import {type Condition, holds} from './condition-check.js';
import {type Sheet} from './sheet.js';

/** What a filter asks of one column: a condition, values not to show, or both. */
export interface ColumnFilter {
  readonly condition: Condition | undefined;
  /** Shown texts that hide their row. */
  readonly hiddenValues: readonly string[];
}

/** The filter of a sheet: its first row holds the titles. */
export interface SheetFilter {
  readonly area: Area;
  /** By column of the sheet, from 1. */
  readonly columns: ReadonlyMap<number, ColumnFilter>;
}

/** Whether the sheet's filter hides the row; `now` (milliseconds since 1970) tells what today is. */
export function isHiddenByFilter(sheet: Sheet, row: number, now: number): boolean {
  const {filter} = sheet;
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  return [...filter.columns].some(([column, asked]) => !passes(sheet, {row, column}, asked, now));
}

function passes(
  sheet: Sheet,
  {row, column}: {row: number; column: number},
  {condition, hiddenValues}: ColumnFilter,
  now: number,
): boolean {
  if (hiddenValues.includes(sheet.displayAt(row, column))) return false;
  const candidate = {sheet, row, column, cell: sheet.cellAt(row, column), value: sheet.valueAt(row, column)};
  return condition === undefined || holds(condition, candidate, now);
}
