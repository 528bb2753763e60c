import {type ColumnFilter} from '../model/filter.js';
import {type Sheet} from '../model/workbook.js';
import {holds} from './condition-check.js';

/** What cells without colours of their own show. */
const WHITE = '#ffffff';
const BLACK = '#000000';

/** Whether the sheet's filter hides the row; `now` (milliseconds since 1970) tells what today is. */
export function isHiddenByFilter(sheet: Sheet, row: number, now: number): boolean {
  const {filter} = sheet;
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  return [...filter.columns].some(([column, asked]) => !passes(sheet, {row, column}, asked, now));
}

function passes(
  sheet: Sheet,
  {row, column}: {row: number; column: number},
  {condition, hiddenValues, backgroundColor, fontColor}: ColumnFilter,
  now: number,
): boolean {
  const {style} = sheet.cellAt(row, column);
  if (backgroundColor !== undefined && (style.background ?? WHITE) !== backgroundColor) return false;
  if (fontColor !== undefined && (style.fontColor ?? BLACK) !== fontColor) return false;
  if (hiddenValues.includes(sheet.displayAt(row, column))) return false;
  const candidate = {sheet, row, column, cell: sheet.cellAt(row, column), value: sheet.valueAt(row, column)};
  return condition === undefined || holds(condition, candidate, now);
}
