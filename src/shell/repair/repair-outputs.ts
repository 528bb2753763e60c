import {
  activeUnits,
  CELL_WORDS,
  done,
  formatMachineKey,
  isBoardWhole,
  OUTPUT_TAB_IDS,
  type OutputTabId,
  planBoard,
  type StoredSetUp,
  type TabIndex,
  toPlainCell,
  type UnitKey,
} from '../../core/index.js';
import {readTitles, writeBoard} from '../tabs/board.js';
import {readValues} from '../session/cells.js';
import {findSheet} from '../session/find-sheets.js';
import {makeOutputTab, outputEmails, shareOutputTabs} from '../tabs/output-tabs.js';
import {makeRoom} from '../tabs/write-plan.js';
import {type UnitTab} from './read-tabs.js';
import {planTabLocks} from './repair-tab-locks.js';
import {type UnitRepairs} from './repair-units.js';
import {type RepairStep} from './repair-work.js';

/** What every machine key of an output tab contains. */
const OUTPUT_KEY = '|output:';

/** Output tabs that were deleted. */
export function planOutputRemakes(repairs: UnitRepairs, tabs: TabIndex): readonly RepairStep[] {
  return findDeleted(repairs, tabs).map(id => planRemake(repairs, id));
}

/** Output tabs that lost their key or their lock, and a board that says something else. */
export function planOutputRepairs(repairs: UnitRepairs, tabs: TabIndex, forms: Situation): readonly RepairStep[] {
  return [...planKeys(repairs, tabs), ...planTabLocks(repairs, tabs), ...planBoardRepair(repairs, tabs, forms)];
}

function findDeleted({spreadsheet}: UnitRepairs, tabs: TabIndex): readonly OutputTabId[] {
  return OUTPUT_TAB_IDS.filter(id => findSheet(spreadsheet, tabs, `output:${id}`) === undefined);
}

function planRemake({spreadsheet, setUp, editors}: UnitRepairs, id: OutputTabId): RepairStep {
  return {
    tab: CELL_WORDS[setUp.round.language].tabTitles[id],
    done: [done('outputRemade')],
    work: before => {
      const tabs = {...before, [`output:${id}`]: makeOutputTab(spreadsheet, id, setUp, editors())};
      return {...tabs, ...shareOutputTabs(spreadsheet, tabs, outputEmails(setUp))};
    },
  };
}

/** Output tabs whose A1 does not say that they are one (one read for all). */
function planKeys({spreadsheet, setUp}: UnitRepairs, tabs: TabIndex): readonly RepairStep[] {
  const cells = spreadsheet.createTextFinder(OUTPUT_KEY).findAll();
  const keyed = new Set(cells.filter(cell => cell.getRow() + cell.getColumn() === 2).map(cell => cell.getGridId()));
  return OUTPUT_TAB_IDS.flatMap(id => {
    const sheet = findSheet(spreadsheet, tabs, `output:${id}`);
    if (sheet === undefined || keyed.has(tabs[`output:${id}`]?.sheet ?? 0)) return [];
    return [
      {
        tab: sheet.getName(),
        done: [done('keyRestored', {rows: [1]})],
        work: places => {
          sheet.getRange(1, 1).setValue(formatMachineKey(`output:${id}`, setUp.round.id));
          return places;
        },
      },
    ];
  });
}

interface Situation {
  readonly units: readonly UnitTab[];
  /** Whether the cells of a form move. */
  readonly isReshaped: boolean;
  /** Units whose tab is left as it is. */
  readonly left: ReadonlySet<UnitKey>;
}

/** The board is compared with the tabs themselves, whose state lines it mirrors. */
function planBoardRepair(repairs: UnitRepairs, tabs: TabIndex, situation: Situation): readonly RepairStep[] {
  const {spreadsheet, setUp} = repairs;
  const sheet = findSheet(spreadsheet, tabs, 'output:board');
  const isWhole = sheet !== undefined && isBoardWhole(readValues(sheet), setUp, toStateLines(situation));
  if (isWhole && !situation.isReshaped) return [];
  return [
    {
      tab: sheet?.getName() ?? CELL_WORDS[setUp.round.language].tabTitles.board,
      done: isWhole || sheet === undefined ? [] : [done('boardRestored')],
      work: places => {
        if (!isWhole) straightenBoard(spreadsheet, setUp, places);
        return {...places, ...rewriteBoard(spreadsheet, setUp, places)};
      },
    },
  ];
}

/** State lines by unit; of a tab that is left as it is nobody knows what stands in B1. */
function toStateLines({units, left}: Situation): ReadonlyMap<UnitKey, string> {
  const known = units.filter(({unit}) => !left.has(unit.key));
  return new Map(known.map(({unit, found}) => [unit.key, toPlainCell(found.values[0]?.[1] ?? '')]));
}

/** Tick boxes that moved with their rows must not stay among the titles; what is hidden and frozen is so again. */
function straightenBoard(spreadsheet: UnitRepairs['spreadsheet'], setUp: StoredSetUp, tabs: TabIndex): void {
  const sheet = findSheet(spreadsheet, tabs, 'output:board');
  if (sheet === undefined) return;
  const plan = planBoard(setUp, new Map());
  makeRoom(sheet, plan.rowCount, plan.columnCount);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations();
  sheet.setFrozenRows(plan.frozenRows);
  sheet.setFrozenColumns(plan.frozenColumns);
  for (const row of plan.hiddenRows) sheet.hideRows(row);
  for (const column of plan.hiddenColumns) sheet.hideColumns(column);
}

function rewriteBoard(spreadsheet: UnitRepairs['spreadsheet'], setUp: StoredSetUp, tabs: TabIndex): TabIndex {
  const units = activeUnits(setUp.registry).map(({key}) => key);
  const head = tabs['output:board']?.head ?? '';
  const board = writeBoard(spreadsheet, setUp, {tabs, titles: readTitles(spreadsheet, tabs, units)});
  const place = board['output:board'];
  return place === undefined ? {} : {'output:board': {...place, head}};
}
