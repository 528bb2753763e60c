import {ScriptException} from '../../ground/host-error.js';
import {type Area, containsArea, overlaps} from '../geometry/area.js';
import {hasContent} from '../cell/cell.js';
import {withoutContent} from '../typing/entry.js';
import {type Sheet} from '../model/workbook.js';

/** What Sheets says when a selection cuts a merged block. */
export const PARTIAL_MERGE = 'You must select all cells in a merged range to merge or unmerge them.';

/** Merges an area as one block; merged blocks within it become part of it. Only the top left content stays. */
export function mergeArea(sheet: Sheet, area: Area): void {
  breakMerges(sheet, area);
  if (area.rows * area.columns === 1) return;
  demandOneSide(sheet, area);
  keepFirstContent(sheet, area);
  sheet.merges = [...sheet.merges, area];
}

/** Takes apart the merged blocks within the area; a block that reaches beyond it is refused. */
export function breakMerges(sheet: Sheet, area: Area): void {
  const touched = sheet.merges.filter(merge => overlaps(merge, area));
  if (touched.some(merge => !containsArea(area, merge))) throw new ScriptException(PARTIAL_MERGE);
  if (touched.length > 0) sheet.merges = sheet.merges.filter(merge => !touched.includes(merge));
}

/** The merged block at the address, if any. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  return sheet.merges.find(merge => overlaps(merge, {row, column, rows: 1, columns: 1}));
}

function demandOneSide(sheet: Sheet, {row, column, rows, columns}: Area): void {
  const cuts = (frozen: number, first: number, count: number) => frozen >= first && frozen < first + count - 1;
  if (cuts(sheet.frozenRows, row, rows)) throw new ScriptException("You can't merge frozen and non-frozen rows.");
  if (cuts(sheet.frozenColumns, column, columns))
    throw new ScriptException("You can't merge frozen and non-frozen columns.");
}

function keepFirstContent(sheet: Sheet, area: Area): void {
  const cells: [number, number][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) cells.push([row, column]);
  }
  const filled = cells.filter(([row, column]) => hasContent(sheet.cellAt(row, column)));
  for (const [row, column] of filled) {
    if (row === area.row && column === area.column) continue;
    sheet.grid.set(row, column, withoutContent(sheet.cellAt(row, column)));
  }
}
