import {LAYOUT_VERSION, parseMachineKey} from '../domain/machine-key.js';
import {type Language} from '../domain/vocabulary.js';
import {FIRST_SECTION_COLUMN} from '../layout/entry/entry-sections.js';
import {type EntryTabPlan} from '../layout/entry/plan-entry-tab.js';
import {cellAt, type CellMatrix} from '../layout/tab/cell-matrix.js';
import {findTables} from '../layout/tab/find-tables.js';
import {type Area} from '../layout/tab/tab-plan.js';
import {STATE_FORMULA} from '../layout/entry/entry-values.js';
import {HEAD_MERGES} from '../layout/template/plan-template.js';
import {planColumnRepair} from './repair-columns.js';
import {done, refused, type RepairDone, type RepairRefusal} from './repair-report.js';
import {planRowRepair} from './repair-rows.js';
import {applySteps} from './repair-step.js';
import {describeCells, findWrongCells, toWrites, type WrongCell} from './tab-cells.js';
import {BELOW, planFormats, rolesOf} from './tab-formats.js';
import {describeLook, type Look, planLook, UNTOUCHED} from './tab-look.js';
import {type FoundTab, type TabRepair} from './tab-repair.js';
import {isSameRules, planRules} from './tab-rules.js';
import {toKey} from './wanted-rows.js';

/** A tab as made ends with a blank row. */
const BLANK_BELOW = 1;

const STATE_CELL = {row: 3, column: FIRST_SECTION_COLUMN} as const;

/** Compares an entry tab with what it should be and plans how it becomes that, or says why it cannot be known. */
export function planTabRepair(found: FoundTab, plan: EntryTabPlan, language: Language): TabRepair {
  const other = findOtherTab(found.values, plan);
  if (other !== undefined) return leave(UNTOUCHED, [other]);
  const columns = planColumnRepair(found.values, plan, language);
  if (columns.refusals.length > 0) return leave(UNTOUCHED, columns.refusals);
  const straight = applySteps(found.values, columns.steps);
  const rows = planRowRepair(straight, plan, language);
  if (rows.ids.length === 0) return leave(columns.steps.length === 0 ? found : UNTOUCHED, rows.refusals);
  const values = applySteps(straight, rows.steps);
  const steps = [...columns.steps, ...rows.steps];
  const isReshaped = steps.length > 0 || found.isHalfMended === true;
  const fill = planFill(found, {values, ids: rows.ids, plan, isReshaped});
  const before = [...columns.done, ...rows.done];
  return {
    ...{steps, ...fill, columnCount: plan.columnCount, look: planLook(found, isReshaped)},
    trimsTo: found.isHalfMended === true ? Math.max(rows.ids.length, found.values.length) + BLANK_BELOW : undefined,
    keys: rows.ids.map(toKey),
    done: [...before, ...describeCells(fill.cells, before), ...describeFill(fill), ...describeLook(found)],
    refusals: rows.refusals,
  };
}

/** A tab whose rows and columns stand where they should. */
interface StraightTab {
  readonly values: CellMatrix;
  readonly ids: readonly string[];
  readonly plan: EntryTabPlan;
  readonly isReshaped: boolean;
}

type Fill = Pick<TabRepair, 'tables' | 'writes' | 'formats' | 'rules' | 'merges' | 'isReshaped'> & {
  readonly cells: readonly WrongCell[];
  readonly hasFormula: boolean;
};

/** What must be written into rows and columns once they stand right. */
function planFill(found: FoundTab, tab: StraightTab): Fill {
  const {values, ids, plan, isReshaped} = tab;
  const cells = findWrongCells(values, ids, plan);
  const rules = planRules(ids, plan);
  const hasRules = !isReshaped && isSameRules(rules, found);
  const hasFormula = !isReshaped && found.stateCells.some(cell => isStateCell(cell));
  const touched = new Set(cells.filter(({column}) => column > 1).map(({row}) => row));
  return {
    cells,
    hasFormula,
    writes: toWrites(hasFormula ? cells : [...cells, {...STATE_CELL, value: STATE_FORMULA}]),
    formats: planFormats(found.isHalfMended === true ? [...ids, BELOW] : ids, plan, isReshaped ? undefined : touched),
    rules: hasRules ? undefined : rules,
    tables: isReshaped ? findTables(rolesOf(ids, plan)) : [],
    merges: isReshaped ? planMerges(values) : [],
    isReshaped,
  };
}

function isStateCell({row, column}: {readonly row: number; readonly column: number}): boolean {
  return row === STATE_CELL.row && column === STATE_CELL.column;
}

function describeFill({isReshaped, hasFormula, rules}: Fill): readonly RepairDone[] {
  if (isReshaped) return [];
  return [...(hasFormula ? [] : [done('formulaRestored')]), ...(rules === undefined ? [] : [done('rulesRestored')])];
}

/** Merging keeps the first cell only, so a row in which something else stands stays unmerged. */
function planMerges(values: CellMatrix): readonly Area[] {
  return HEAD_MERGES.flatMap(({row, rows, ...area}) =>
    Array.from({length: rows}, (_, index) => ({...area, row: row + index, rows: 1})).filter(
      one => cellAt(values, one.row, one.column + 1) === '',
    ),
  );
}

/** A tab that says it is another one was pasted over as a whole; its entries may be anyone's. */
function findOtherTab(values: CellMatrix, plan: EntryTabPlan): RepairRefusal | undefined {
  const key = parseMachineKey(cellAt(values, 1, 1));
  const own = parseMachineKey(plan.machineKey);
  if (key === undefined) return undefined;
  if (key.tab !== own?.tab || key.roundId !== own.roundId) return refused('otherTab', {names: [key.tab]});
  if (key.layoutVersion === LAYOUT_VERSION) return undefined;
  return refused('otherLayout', {names: [String(key.layoutVersion)]});
}

function leave(found: Look, refusals: readonly RepairRefusal[]): TabRepair {
  const look = planLook(found, false);
  return {
    ...{
      steps: [],
      writes: [],
      formats: [],
      rules: undefined,
      isReshaped: false,
      tables: [],
      merges: [],
      columnCount: 0,
      keys: [],
    },
    ...{look, done: describeLook(found), refusals},
  };
}
