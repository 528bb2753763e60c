import {type Sheet, type Workbook} from '../../local-host/index.js';
import {parseEntryTab, readEntryGrid} from '../../src/core/index.js';
import {type ReadTab} from './fill-plan.js';
import {findSheet, readCells} from './sheet-reading.js';

/** An entry tab that somebody is about to type into, or why nobody can. */
export type OpenedTab =
  | ({readonly kind: 'tab'; readonly sheet: Sheet} & ReadTab)
  | {readonly kind: 'trouble'; readonly outcome: 'refused'; readonly error: string};

/** Finds an entry tab by its key and reads where everything stands now. */
export function openTab(workbook: Workbook, tab: string): OpenedTab {
  const sheet = findSheet(workbook, tab);
  if (sheet === undefined) return refuse('There is no such tab yet.');
  const values = readCells(sheet);
  const grid = readEntryGrid(values, 'vi');
  const reading = parseEntryTab(values, 'vi');
  if (grid.kind === 'broken' || reading.kind === 'broken') return refuse('The structure of the tab is broken.');
  return {kind: 'tab', sheet, grid: grid.grid, report: reading.report};
}

function refuse(error: string): OpenedTab {
  return {kind: 'trouble', outcome: 'refused', error};
}
