import {type CellValue} from '../domain/cell.js';
import {type CellRole, toFormats} from '../layout/tab/cell-roles.js';
import {fromCellText} from '../layout/tab/cell-text.js';
import {type FrameRow} from '../layout/entry/entry-frame.js';
import {cellAt, type CellMatrix} from '../layout/tab/cell-matrix.js';
import {findSectionOfRow} from '../layout/entry/entry-grid.js';
import {ENTRY_SECTIONS, FIRST_SECTION_COLUMN, type HeadRowKey} from '../layout/entry/entry-sections.js';
import {findTables} from '../layout/tab/find-tables.js';
import {LAYOUT_VERSION, parseMachineKey} from '../domain/machine-key.js';
import {type EntryTabPlan} from '../layout/entry/plan-entry-tab.js';
import {
  type Area,
  type CellRule,
  type Matrix,
  type PlanValue,
  type RulePlan,
  type TabFormats,
} from '../layout/tab/tab-plan.js';
import {HEAD_MERGES} from '../layout/template/plan-template.js';
import {planRoles} from '../layout/template/template-roles.js';
import {type Language} from '../domain/vocabulary.js';
import {planColumnRepair} from './repair-columns.js';
import {done, type RepairDone, type RepairRefusal, refused} from './repair-report.js';
import {planRowRepair, toRuns} from './repair-rows.js';
import {applySteps, type LineStep} from './repair-step.js';
import {OUTSIDE, SPACER, toPlannedIds} from './wanted-rows.js';

/** An entry tab as it stands, read whole. */
export interface FoundTab {
  readonly values: CellMatrix;
  /** Where a formula shows the state line. */
  readonly stateCells: readonly {readonly row: number; readonly column: number}[];
  /** The rules in `ruleArea`, as `formatRule` writes them. */
  readonly rules: Matrix<string>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly isRowHidden: boolean;
  readonly isColumnHidden: boolean;
  /** Whether a run may have died in the midst of mending the tab: nothing is taken for done that cannot be read back here. */
  readonly isHalfMended?: boolean;
}

/** Everything that makes an entry tab as made again. Nothing in it touches an entry. */
export interface TabRepair {
  readonly steps: readonly LineStep[];
  /** Rectangles of values, each for one `setValues`; texts are written so that they stay texts. */
  readonly writes: readonly {readonly area: Area; readonly values: Matrix<PlanValue>}[];
  /** Formats of runs of rows, where rows were added or overwritten. */
  readonly formats: readonly {readonly area: Area; readonly formats: TabFormats}[];
  readonly rules: RulePlan | undefined;
  /** Whether rows or columns move, so that merged parts of the head must be taken apart first. */
  readonly isReshaped: boolean;
  /** Tables to be framed again. */
  readonly tables: readonly Area[];
  /** To be merged across again. */
  readonly merges: readonly Area[];
  /** How many columns the tab must have. */
  readonly columnCount: number;
  /** Blank rows below this one are left from a run that died after it had put rows in. */
  readonly trimsTo?: number | undefined;
  readonly look: {readonly freezes: boolean; readonly hidesRow: boolean; readonly hidesColumn: boolean};
  /** The row keys afterwards, for the areas to protect; empty where the tab was left as it is. */
  readonly keys: readonly string[];
  readonly done: readonly RepairDone[];
  readonly refusals: readonly RepairRefusal[];
}

const FROZEN = 2;
/** A tab as made ends with a blank row. */
const BLANK_BELOW = 1;
const BELOW = `${SPACER}below`;
const STATE_FORMULA = '=$B$1';
const STATE_CELL = {row: 3, column: FIRST_SECTION_COLUMN} as const;

/** Where the rules of an entry tab are looked at: its first columns, from the submitter's row of a tab as made down. */
export function findRuleArea({rules}: EntryTabPlan, values: CellMatrix): Area {
  const {row, column, columns} = rules.area;
  const width = values[0]?.length ?? 0;
  return {
    row,
    column,
    rows: Math.max(1, values.length - row + 1),
    columns: Math.max(1, Math.min(columns, width - column + 1)),
  };
}

/** A rule in one line, for comparing. */
export function formatRule(rule: CellRule | undefined): string {
  if (rule === undefined) return '';
  return rule.kind === 'checkbox' ? 'checkbox' : `list ${JSON.stringify(rule.values)}`;
}

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

function isSameRules({rules}: RulePlan, found: FoundTab): boolean {
  return JSON.stringify(rules.map(row => row.map(formatRule))) === JSON.stringify(found.rules);
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

type Look = Omit<FoundTab, 'values' | 'stateCells' | 'rules' | 'isHalfMended'>;

/** How a tab looks whose columns do not stand as made: to hide or freeze the first ones might hide entries. */
const UNTOUCHED: Look = {frozenRows: FROZEN, frozenColumns: FROZEN, isRowHidden: true, isColumnHidden: true};

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

function planLook(found: Look, isReshaped: boolean): TabRepair['look'] {
  return {
    freezes: isReshaped || found.frozenRows !== FROZEN || found.frozenColumns !== FROZEN,
    hidesRow: isReshaped || !found.isRowHidden,
    hidesColumn: isReshaped || !found.isColumnHidden,
  };
}

function describeLook(found: Look): readonly RepairDone[] {
  const {freezes, hidesRow, hidesColumn} = planLook(found, false);
  return freezes || hidesRow || hidesColumn ? [done('lookRestored')] : [];
}

interface WrongCell {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
}

/** The cells of the structure that do not say what they should. */
function findWrongCells(values: CellMatrix, ids: readonly string[], plan: EntryTabPlan): readonly WrongCell[] {
  const plannedIds = toPlannedIds(plan);
  return ids.flatMap((id, index) => {
    const planned = plan.values[plannedIds.indexOf(id)] ?? [toKey(id)];
    return findFixedColumns(id, plan).flatMap((column): readonly WrongCell[] => {
      const value = planned[column - 1] ?? '';
      const cell = cellAt(values, index + 1, column);
      if (id === 'machine' && column === 1)
        return parseMachineKey(cell) === undefined ? [{row: 1, column, value: plan.machineKey}] : [];
      return isSame(cell, value) ? [] : [{row: index + 1, column, value}];
    });
  });
}

const HEAD_TEXTS: readonly HeadRowKey[] = [
  'header:title',
  'header:unit',
  'header:respondents',
  'header:supervisor',
  'header:deadline',
  'header:help',
];

/** The columns of a row that are ours. */
function findFixedColumns(id: string, {kind}: EntryTabPlan): readonly number[] {
  if (id === 'machine' || id.startsWith(OUTSIDE)) return [1];
  if (id.startsWith('title:') || HEAD_TEXTS.some(key => key === id)) return [1, 2, 3];
  if (id.startsWith('header:') || id.startsWith(SPACER)) return [1, 2];
  const titled = ENTRY_SECTIONS[kind].find(({key}) => id === `head:${key}`);
  if (titled !== undefined) return [1, 2, ...titled.columns.map((_, index) => index + FIRST_SECTION_COLUMN)];
  const columns = findSectionOfRow(kind, id)?.columns ?? [];
  return [1, ...columns.flatMap(({isInput}, index) => (isInput ? [] : [index + FIRST_SECTION_COLUMN]))];
}

function isSame(cell: CellValue, planned: PlanValue): boolean {
  if (typeof cell === 'object') return false;
  return typeof planned === 'string' ? String(cell) === fromCellText(planned) : cell === planned;
}

/** New rows and columns are filled in as a matter of course; only what stood there and was wrong is told. */
function describeCells(cells: readonly WrongCell[], before: readonly RepairDone[]): readonly RepairDone[] {
  if (before.some(({code}) => code === 'columnsMade')) return [];
  const made = before.flatMap(({code, rows}) => (code === 'rowsRemoved' ? [] : rows));
  const rowsOf = (isMeant: (cell: WrongCell) => boolean): readonly number[] => [
    ...new Set(cells.filter(cell => isMeant(cell) && !made.includes(cell.row)).map(({row}) => row)),
  ];
  const texts = rowsOf(({column}) => column > 1);
  const keys = rowsOf(({column}) => column === 1);
  return [
    ...(keys.length > 0 ? [done('keyRestored', {rows: keys})] : []),
    ...(texts.length > 0 ? [done('textsRestored', {rows: texts})] : []),
  ];
}

/** Neighbouring cells of a row, or of column A, in one rectangle each. */
function toWrites(cells: readonly WrongCell[]): TabRepair['writes'] {
  const keys = cells.filter(({column}) => column === 1).sort((one, other) => one.row - other.row);
  const valueAt = (row: number, column: number): PlanValue =>
    cells.find(cell => cell.row === row && cell.column === column)?.value ?? '';
  const down = toRuns(keys.map(({row}) => row)).map(([row, rows]) => ({
    area: {row, column: 1, rows, columns: 1},
    values: Array.from({length: rows}, (_, index) => [valueAt(row + index, 1)]),
  }));
  const lines = [...new Set(cells.map(({row}) => row))];
  const across = lines.flatMap(row => {
    const columns = cells.filter(cell => cell.row === row && cell.column > 1).map(({column}) => column);
    return toRuns(columns.sort((one, other) => one - other)).map(([column, count]) => ({
      area: {row, column, rows: 1, columns: count},
      values: [Array.from({length: count}, (_, index) => valueAt(row, column + index))],
    }));
  });
  return [...down, ...across];
}

/** The rules that rows must have, from the submitter's row down; lines that were added take those of the others. */
function planRules(ids: readonly string[], plan: EntryTabPlan): RulePlan {
  const {area, rules} = plan.rules;
  const planned = toPlannedIds(plan);
  const none = Array.from({length: area.columns}, () => undefined);
  const ruleOf = (id: string): readonly (CellRule | undefined)[] => {
    const section = findSectionOfRow(plan.kind, id);
    const exact = planned.indexOf(id);
    const model =
      exact >= 0 || section?.hasLines !== true
        ? exact
        : planned.findIndex(one => one.startsWith(`${section.rowPrefix}:`));
    return rules[model - area.row + 1] ?? none;
  };
  const rows = ids.slice(area.row - 1);
  return {area: {...area, rows: rows.length}, rules: rows.map(ruleOf)};
}

/** The formats of all rows below the hidden one, or of some. */
function planFormats(
  ids: readonly string[],
  plan: EntryTabPlan,
  only: ReadonlySet<number> | undefined,
): TabRepair['formats'] {
  const rows = ids.flatMap((id, index) => {
    const isMeant = index > 0 && !id.startsWith(OUTSIDE) && (only === undefined || only.has(index + 1));
    return isMeant ? [index + 1] : [];
  });
  const roles = rolesOf(ids, plan);
  return toRuns(rows).map(([row, count]) => ({
    area: {row, column: 1, rows: count, columns: plan.columnCount},
    formats: toFormats(roles.slice(row - 1, row - 1 + count)),
  }));
}

function rolesOf(ids: readonly string[], plan: EntryTabPlan): Matrix<CellRole> {
  return planRoles(
    ids.map(id => toFrameRow(id, plan)),
    plan.kind,
  );
}

function toFrameRow(id: string, {kind}: EntryTabPlan): FrameRow {
  const key = toKey(id);
  if (id === 'machine') return {kind: 'machine', key};
  const titled = ENTRY_SECTIONS[kind].find(section => id === `title:${section.key}`);
  if (titled !== undefined) return {kind: 'sectionTitle', key, section: titled};
  const headed = ENTRY_SECTIONS[kind].find(section => id === `head:${section.key}`);
  if (headed !== undefined) return {kind: 'sectionHead', key, section: headed};
  const section = findSectionOfRow(kind, id);
  if (section !== undefined) return {kind: 'body', key, section, name: id.slice(id.indexOf(':') + 1)};
  return id.startsWith('header:') && id !== 'header:figures' ? {kind: 'head', key} : {kind: 'blank', key};
}

function toKey(id: string): string {
  return id === 'machine' || id.startsWith(SPACER) || id.startsWith(OUTSIDE) ? '' : id;
}

/** Whether a repair has anything to do. */
export function isIdle({steps, writes, rules, look}: TabRepair): boolean {
  return (
    steps.length + writes.length === 0 && rules === undefined && !look.freezes && !look.hidesRow && !look.hidesColumn
  );
}
