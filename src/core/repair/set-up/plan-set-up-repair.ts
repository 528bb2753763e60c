import {isBlank} from '../../layout/tab/cell-readers.js';
import {toPlainCell} from '../../layout/tab/cell-text.js';
import {cellAt, type CellMatrix} from '../../layout/tab/cell-matrix.js';
import {parseMachineKey, type SetUpTabId} from '../../domain/machine-key.js';
import {locateRoundFields} from '../../layout/set-up/parse-round.js';
import {
  ROUND_FIELDS,
  ROUND_VALUE_COLUMN,
  type RoundFieldKey,
  SET_UP_COLUMNS,
  SET_UP_FIRST_COLUMN,
  SET_UP_HEAD_ROW,
  type SetUpListId,
} from '../../layout/set-up/set-up-columns.js';
import {locateSetUpColumns} from '../../layout/set-up/set-up-list.js';
import {type PlanValue, type TabPlan} from '../../layout/tab/tab-plan.js';
import {applySteps, type LineStep} from '../repair-step.js';
import {isBlankColumn, placeBetween, UNCLEAR} from './set-up-lines.js';
import {straightenList} from './straighten-set-up-list.js';
import {readLabel, straightenRound} from './straighten-round.js';

/** A cell of the structure to write, 1-based. */
export interface StructureCell {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
}

/** What makes a set-up tab readable again; nothing in it touches what people filled in. */
export interface SetUpRepair {
  readonly steps: readonly LineStep[];
  /** Written after the steps. */
  readonly cells: readonly StructureCell[];
  /** What was deleted and is made again, blank: titles of columns, labels of rows. */
  readonly made: readonly StructureCell[];
  /** Whether nobody can know which value belongs where, so that the tab is left as it is. */
  readonly isUnclear: boolean;
}

const LABEL_COLUMN = 2;

/** Plans how rows and columns of a set-up tab come back to their places, and which names of the tab, its columns and rows to write again. */
export function planSetUpRepair(id: SetUpTabId, found: CellMatrix, plan: TabPlan): SetUpRepair {
  const steps = id === 'round' ? straightenRound(found) : straightenList(id, found);
  if (steps === UNCLEAR) return {steps: [], cells: [], made: [], isUnclear: true};
  const values = applySteps(found, steps);
  const key = parseMachineKey(cellAt(values, 1, 1));
  const machine = key === undefined ? [{row: 1, column: 1, value: plan.machineKey}] : [];
  const cells = id === 'round' ? planRoundKeys(values, plan) : planTitles(id, values, plan);
  const made = cells.filter(cell => isMade(id, values, cell));
  return {steps, cells: [...machine, ...cells], made, isUnclear: false};
}

/** Whether nothing stands where a title or label is written, nor in what it names. */
function isMade(id: SetUpTabId, values: CellMatrix, {row, column}: StructureCell): boolean {
  if (column === 1) return false;
  if (id !== 'round') return isBlankColumn(values.slice(SET_UP_HEAD_ROW - 1), column);
  return isBlank(cellAt(values, row, column)) && isBlank(cellAt(values, row, ROUND_VALUE_COLUMN));
}

/** A lost title is written where its neighbours leave room for it; where they do not, a column was deleted. */
function planTitles(id: SetUpListId, values: CellMatrix, plan: TabPlan): readonly StructureCell[] {
  const columns = locateSetUpColumns(id, values);
  const taken = new Set(columns.values());
  const rowKey = plan.values[SET_UP_HEAD_ROW - 1]?.[0] ?? '';
  const isKeyed = cellAt(values, SET_UP_HEAD_ROW, 1) === rowKey;
  const planned = SET_UP_COLUMNS[id].map((_, index) => SET_UP_FIRST_COLUMN + index);
  const found = SET_UP_COLUMNS[id].map(({key}) => columns.get(key));
  const titles = SET_UP_COLUMNS[id].flatMap(({key}, index) => {
    const column = columns.has(key) ? undefined : placeBetween(planned, found, index);
    if (column === undefined || taken.has(column)) return [];
    const value = plan.values[SET_UP_HEAD_ROW - 1]?.[(planned[index] ?? 0) - 1] ?? '';
    return [{row: SET_UP_HEAD_ROW, column, value}];
  });
  return isKeyed ? titles : [{row: SET_UP_HEAD_ROW, column: 1, value: rowKey}, ...titles];
}

/** A field whose key is lost is known by its label, else by its place between its neighbours. */
function planRoundKeys(values: CellMatrix, plan: TabPlan): readonly StructureCell[] {
  const rows = locateRoundFields(values);
  const planned = ROUND_FIELDS.map((_, index) => SET_UP_HEAD_ROW + 1 + index);
  const found = ROUND_FIELDS.map(({key}) => rows.get(key) ?? findLabel(values, key));
  return ROUND_FIELDS.flatMap(({key}, index) => {
    const row = found[index] ?? findOpenPlace(planned, found, index);
    const isKeyed = rows.has(key);
    if (row < SET_UP_HEAD_ROW || (!isKeyed && !isOpen(values, row))) return [];
    const label = plan.values[(planned[index] ?? 0) - 1]?.[LABEL_COLUMN - 1] ?? '';
    return [...(isKeyed ? [] : [{row, column: 1, value: `round:${key}`}]), ...planLabel(values, {row, key, label})];
  });
}

function findOpenPlace(...[planned, found, index]: Parameters<typeof placeBetween>): number {
  const place = placeBetween(planned, found, index);
  return place === undefined || found.includes(place) ? 0 : place;
}

interface Field {
  readonly row: number;
  readonly key: RoundFieldKey;
  readonly label: PlanValue;
}

function planLabel(values: CellMatrix, {row, key, label}: Field): readonly StructureCell[] {
  return readLabel(cellAt(values, row, LABEL_COLUMN)) === key ? [] : [{row, column: LABEL_COLUMN, value: label}];
}

/** Whether a row has no key of its own. */
function isOpen(values: CellMatrix, row: number): boolean {
  return !/^(head|round):/.test(toPlainCell(cellAt(values, row, 1)));
}

function findLabel(values: CellMatrix, key: string): number | undefined {
  const lines = values.flatMap((row, index) =>
    readLabel(row[LABEL_COLUMN - 1]) === key && isOpen(values, index + 1) ? [index + 1] : [],
  );
  return lines.length === 1 ? lines[0] : undefined;
}
