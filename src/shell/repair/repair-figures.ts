import {
  CELL_WORDS,
  FIGURES_ROW_KEY,
  type StoredSetUp,
  type TabIndex,
  type TabRepair,
  toPlainCell,
} from '../../core/index.js';
import {formatFiguresMirror} from '../tabs/entry-tab.js';
import {findSheet} from '../session/find-sheets.js';
import {type Session} from '../session/session.js';
import {type UnitTab} from './read-tabs.js';

const COLUMN = 3;

/** Whether the formula that shows the villages' figures is gone, or refers to a summary that was deleted. */
export function isFiguresLost(
  {found, plan}: UnitTab,
  {keys}: TabRepair,
  {lacksSummary}: {readonly lacksSummary: boolean},
): boolean {
  if (!keys.includes(FIGURES_ROW_KEY) || !plan.values.some(([key]) => key === FIGURES_ROW_KEY)) return false;
  const row = found.values.find(([key]) => key === FIGURES_ROW_KEY);
  return lacksSummary || row === undefined || toPlainCell(row[COLUMN - 1] ?? '').startsWith('#');
}

/** Lets the row of figures of a mended tab refer to the summary by its title. */
export function writeFigures({sheet}: UnitTab, {keys}: TabRepair, {repairs: {spreadsheet, setUp}, tabs}: Places): void {
  const summary = findSheet(spreadsheet, tabs, 'output:summary');
  const title = summary?.getName() ?? CELL_WORDS[setUp.round.language].tabTitles.summary;
  sheet.getRange(keys.indexOf(FIGURES_ROW_KEY) + 1, COLUMN).setValue(formatFiguresMirror(title));
}

interface Places {
  readonly repairs: Pick<Session, 'spreadsheet'> & {readonly setUp: StoredSetUp};
  readonly tabs: TabIndex;
}
