import {
  CELL_WORDS,
  type ChartPlan,
  OUTPUT_TAB_IDS,
  type OutputHead,
  type OutputTabId,
  planAgendaHead,
  planBoard,
  planLog,
  planSummaryHead,
  type StoredSetUp,
  type TabIndex,
} from '../../core/index.js';
import {messagesFor} from '../../i18n/index.js';
import {findSheet} from '../session/find-sheets.js';
import {makeLockedTab} from './make-tab.js';
import {type Editors, protectSheet} from './protect.js';
import {writeLocaleProbe} from './region-probe.js';
import {rangeOf} from './write-plan.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows of a new output tab; a compile that needs more adds them. */
const OUTPUT_ROWS = 300;

/** Makes the board (first), the summary, the agenda and the log of a round that has no units yet. */
export function makeOutputTabs(spreadsheet: Spreadsheet, setUp: StoredSetUp, editors: Editors): TabIndex {
  const places = OUTPUT_TAB_IDS.map(id => [`output:${id}`, makeOutputTab(spreadsheet, id, setUp, editors)] as const);
  return Object.fromEntries(places);
}

/** Makes one output tab as it is before its first writing. */
export function makeOutputTab(
  spreadsheet: Spreadsheet,
  id: OutputTabId,
  setUp: StoredSetUp,
  editors: Editors,
): TabIndex[string] {
  const {round, registry} = setUp;
  const title = CELL_WORDS[round.language].tabTitles[id];
  switch (id) {
    case 'board':
      return makeBoard(spreadsheet, setUp, editors);
    case 'summary': {
      const words = messagesFor(round.language);
      const head = planSummaryHead(registry.villageCriteria.length, round.id, words);
      return makeMeetingTab(spreadsheet, title, {head, editors});
    }
    case 'agenda':
      return makeMeetingTab(spreadsheet, title, {head: planAgendaHead(round.id), editors});
    case 'log':
      return makeLockedTab(spreadsheet, planLog(round), editors).place;
  }
}

function makeBoard(spreadsheet: Spreadsheet, {round, registry}: StoredSetUp, editors: Editors): TabIndex[string] {
  const empty = {round, registry: {...registry, villages: [], communeCriteria: []}};
  const board = makeLockedTab(spreadsheet, planBoard(empty, new Map()), editors);
  spreadsheet.setActiveSheet(board.sheet);
  spreadsheet.moveActiveSheet(1);
  return board.place;
}

/** Makes what of a tab for the meeting stays the same at every compile: sizes, merges, frozen and hidden parts, charts. */
function makeMeetingTab(
  spreadsheet: Spreadsheet,
  title: string,
  {head, editors}: {readonly head: OutputHead; readonly editors: Editors},
): TabIndex[string] {
  const sheet = spreadsheet.insertSheet(title);
  sizeSheet(sheet, head);
  sheet.getRange(1, 1, OUTPUT_ROWS, head.columnCount).setVerticalAlignment('top').setNumberFormat('@');
  for (const area of head.mergesAcross) rangeOf(sheet, area).mergeAcross();
  sheet.getRange(1, 1).setValue(head.machineKey);
  writeLocaleProbe(sheet);
  sheet.setFrozenRows(head.frozenRows);
  for (const row of head.hiddenRows) sheet.hideRows(row);
  for (const column of head.hiddenColumns) sheet.hideColumns(column);
  sheet.setHiddenGridlines(true);
  for (const chart of head.charts) insertChart(sheet, chart);
  protectSheet(sheet, [], editors);
  return {sheet: sheet.getSheetId(), head: '', rows: OUTPUT_ROWS};
}

/** A new sheet has 1,000 rows and 26 columns. */
function sizeSheet(sheet: Sheet, {columnCount, widths, heights}: OutputHead): void {
  sheet.deleteRows(OUTPUT_ROWS + 1, 1000 - OUTPUT_ROWS);
  if (columnCount < 26) sheet.deleteColumns(columnCount + 1, 26 - columnCount);
  if (columnCount > 26) sheet.insertColumnsAfter(26, columnCount - 26);
  widths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  for (const {row, rows, height} of heights) sheet.setRowHeights(row, rows, height);
}

function insertChart(sheet: Sheet, plan: ChartPlan): void {
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(rangeOf(sheet, plan.data))
    .setNumHeaders(1)
    .setPosition(plan.anchor.row, plan.anchor.column, 0, 0)
    .setOption('title', plan.title)
    .setOption('isStacked', true)
    .setOption('colors', [...plan.colors])
    .setOption('width', plan.width)
    .setOption('height', plan.height)
    .build();
  sheet.insertChart(chart);
}

/** The addresses of those who may edit the output tabs: the coordinator and the chair. */
export function outputEmails({round, registry}: StoredSetUp): readonly string[] {
  const people = registry.people.filter(({id, email}) => [round.coordinator, round.chair].includes(id) && email !== '');
  return people.map(({email}) => email);
}

/** Lets the coordinator and the chair edit the output tabs; done once for each set of addresses. */
export function shareOutputTabs(spreadsheet: Spreadsheet, tabs: TabIndex, emails: readonly string[]): TabIndex {
  const shared = [...emails].sort().join(' ');
  const places = OUTPUT_TAB_IDS.flatMap(id => {
    const place = tabs[`output:${id}`];
    const sheet = findSheet(spreadsheet, tabs, `output:${id}`);
    if (place === undefined || sheet === undefined || shared === '' || place.lock === shared) return [];
    sheet.protect().addEditors([...emails]);
    return [[`output:${id}`, {...place, lock: shared}] as const];
  });
  return Object.fromEntries(places);
}
