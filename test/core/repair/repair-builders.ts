import {type CellValue} from '../../../src/core/domain/cell.js';
import {type UnitKey} from '../../../src/core/domain/vocabulary.js';
import {type EntryTabPlan} from '../../../src/core/layout/entry/plan-entry-tab.js';
import {type CellMatrix} from '../../../src/core/layout/tab/cell-matrix.js';
import {fromCellText} from '../../../src/core/layout/tab/cell-text.js';
import {planTabRepair} from '../../../src/core/repair/plan-tab-repair.js';
import {applySteps} from '../../../src/core/repair/repair-step.js';
import {type FoundTab, type TabRepair} from '../../../src/core/repair/tab-repair.js';
import {formatRule} from '../../../src/core/repair/tab-rules.js';
import {aPlan, aTab, type Typed} from '../layout/entry/entry-builders.js';

/** A tab as it is read: the blank row at its end is no part of it. */
export function aReadTab(typed: Typed = {}, unit: UnitKey = 'village:T01'): CellValue[][] {
  return aTab(typed, unit).slice(0, -1);
}

/** The row with a key, 1-based. */
export function lineOf(values: CellMatrix, key: string): number {
  return values.findIndex(row => row[0] === key) + 1;
}

/** A tab as found: its values, and for the rest as made. */
export function aFoundTab(values: CellMatrix, plan: EntryTabPlan = aPlan(), said: Partial<FoundTab> = {}): FoundTab {
  return {
    values,
    stateCells: [{row: 3, column: 3}],
    rules: plan.rules.rules.slice(0, -1).map(row => row.map(formatRule)),
    frozenRows: 2,
    frozenColumns: 2,
    isRowHidden: true,
    isColumnHidden: true,
    ...said,
  };
}

/** Plans the repair of a tab. */
export function aRepair(values: CellMatrix, said: Partial<FoundTab> = {}, unit: UnitKey = 'village:T01'): TabRepair {
  const plan = aPlan(unit);
  return planTabRepair(aFoundTab(values, plan, said), plan, 'vi');
}

/** What a repair tells, in short: `code rows names`. */
export function toldOf({done, refusals}: Pick<TabRepair, 'done' | 'refusals'>): readonly string[] {
  return [...done, ...refusals].map(({code, rows, names}) => [code, rows.join(','), names.join(',')].join(' ').trim());
}

/** The values of a tab after its repair was carried out. */
export function mended(values: CellMatrix, {steps, writes}: TabRepair): CellMatrix {
  const straight = applySteps(values, steps).map(row => [...row]);
  for (const {area, values: written} of writes) {
    written.forEach((row, down) => {
      row.forEach((value, right) => {
        const line = straight[area.row - 1 + down];
        if (line !== undefined) line[area.column - 1 + right] = toRead(value, straight);
      });
    });
  }
  return straight;
}

function toRead(value: CellValue, [first]: CellMatrix): CellValue {
  if (value === '=$B$1') return first?.[1] ?? '';
  return typeof value === 'string' ? fromCellText(value) : value;
}
