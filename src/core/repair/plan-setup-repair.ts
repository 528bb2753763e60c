import {SETUP_WORDS} from '../catalogue/setup-words.js';
import {toTitleKey} from '../layout/column-titles.js';
import {cellAt, type CellMatrix} from '../layout/entry-grid.js';
import {parseMachineKey, type SetupTabId} from '../layout/machine-key.js';
import {locateRoundFields} from '../layout/parse-round.js';
import {
  ROUND_FIELDS,
  SETUP_COLUMNS,
  SETUP_FIRST_COLUMN,
  SETUP_HEAD_ROW,
  type SetupListId,
} from '../layout/setup-columns.js';
import {locateSetupColumns} from '../layout/setup-list.js';
import {type PlanValue, type TabPlan} from '../layout/tab-plan.js';
import {LANGUAGES} from '../vocabulary.js';

/** A cell of the structure to write, 1-based. */
export interface StructureCell {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
}

const LABEL_COLUMN = 2;

/** The cells that name a set-up tab, its columns and its rows, where they no longer do; what people fill in is not touched. */
export function planSetupRepair(id: SetupTabId, values: CellMatrix, plan: TabPlan): readonly StructureCell[] {
  const key = parseMachineKey(cellAt(values, 1, 1));
  const machine = key === undefined ? [{row: 1, column: 1, value: plan.machineKey}] : [];
  return [...machine, ...(id === 'round' ? planRoundKeys(values, plan) : planTitles(id, values, plan))];
}

/** A lost title is written where it was made, unless another column has come to stand there. */
function planTitles(id: SetupListId, values: CellMatrix, plan: TabPlan): readonly StructureCell[] {
  const columns = locateSetupColumns(id, values);
  const taken = new Set(columns.values());
  const rowKey = plan.values[SETUP_HEAD_ROW - 1]?.[0] ?? '';
  const isKeyed = cellAt(values, SETUP_HEAD_ROW, 1) === rowKey;
  const titles = SETUP_COLUMNS[id].flatMap(({key}, index) => {
    const column = SETUP_FIRST_COLUMN + index;
    if (columns.has(key) || taken.has(column)) return [];
    return [{row: SETUP_HEAD_ROW, column, value: plan.values[SETUP_HEAD_ROW - 1]?.[column - 1] ?? ''}];
  });
  return isKeyed ? titles : [{row: SETUP_HEAD_ROW, column: 1, value: rowKey}, ...titles];
}

/** A field whose key is lost is known by its label, else by its place. */
function planRoundKeys(values: CellMatrix, plan: TabPlan): readonly StructureCell[] {
  const rows = locateRoundFields(values);
  const taken = new Set(rows.values());
  return ROUND_FIELDS.flatMap(({key}, index) => {
    const planned = SETUP_HEAD_ROW + 1 + index;
    const row = rows.get(key) ?? findLabel(values, key) ?? planned;
    if (!rows.has(key) && taken.has(row)) return [];
    const label = plan.values[planned - 1]?.[LABEL_COLUMN - 1] ?? '';
    const isLabelled = isLabel(values, row, key);
    return [
      ...(rows.has(key) ? [] : [{row, column: 1, value: `round:${key}`}]),
      ...(isLabelled ? [] : [{row, column: LABEL_COLUMN, value: label}]),
    ];
  });
}

type FieldKey = (typeof ROUND_FIELDS)[number]['key'];

function findLabel(values: CellMatrix, key: FieldKey): number | undefined {
  const index = values.findIndex((_, at) => isLabel(values, at + 1, key));
  return index < 0 ? undefined : index + 1;
}

function isLabel(values: CellMatrix, row: number, key: FieldKey): boolean {
  const cell = cellAt(values, row, LABEL_COLUMN);
  return LANGUAGES.some(
    language =>
      typeof cell === 'string' && toTitleKey(cell) === toTitleKey(SETUP_WORDS[language].roundFields[key].label),
  );
}
