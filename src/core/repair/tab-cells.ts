import {type CellValue} from '../domain/cell.js';
import {parseMachineKey} from '../domain/machine-key.js';
import {findSectionOfRow} from '../layout/entry/entry-grid.js';
import {ENTRY_SECTIONS, FIRST_SECTION_COLUMN, type HeadRowKey} from '../layout/entry/entry-sections.js';
import {type EntryTabPlan} from '../layout/entry/plan-entry-tab.js';
import {cellAt, type CellMatrix} from '../layout/tab/cell-matrix.js';
import {fromCellText} from '../layout/tab/cell-text.js';
import {type PlanValue} from '../layout/tab/tab-plan.js';
import {done, type RepairDone} from './repair-report.js';
import {toRuns} from './repair-rows.js';
import {type TabRepair} from './tab-repair.js';
import {OUTSIDE, SPACER, toKey, toPlannedIds} from './wanted-rows.js';

/** A cell of the structure with what it should say. */
export interface WrongCell {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
}

/** The cells of the structure that do not say what they should. */
export function findWrongCells(values: CellMatrix, ids: readonly string[], plan: EntryTabPlan): readonly WrongCell[] {
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
export function describeCells(cells: readonly WrongCell[], before: readonly RepairDone[]): readonly RepairDone[] {
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
export function toWrites(cells: readonly WrongCell[]): TabRepair['writes'] {
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
