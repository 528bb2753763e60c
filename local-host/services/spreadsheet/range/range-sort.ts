import {computedValue} from '../session/computed-value.js';
import {type CellValue, isCellError} from '../../../workbook/cell/cell.js';
import {chained, type MemberTable} from '../session/member-set.js';
import {type RangeState} from '../session/states.js';
import {ScriptException} from '../../../ground/host-error.js';

/** By which column of the sheet to sort, and whether upwards. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

type Table = MemberTable<RangeState>;

const WRITES: Table = {
  sort: (range, specification: unknown) => {
    const keys = Array.isArray(specification) ? specification.map(sortKey) : [sortKey(specification)];
    sortRange(range, keys);
  },
};

/** Sorting. */
export const RANGE_SORT = [chained('write', WRITES)];

/** Sorts the rows of the range: numbers, then texts, then truth values, errors and at last blanks, whichever the order. */
export function sortRange({session, sheet, area}: RangeState, keys: readonly SortKey[]): void {
  for (const {column} of keys) {
    if (column >= area.column && column < area.column + area.columns) continue;
    throw new ScriptException('The sort column is out of bounds.');
  }
  session.editArea(sheet, area, () => {
    const end = Math.min(area.row + area.rows, sheet.grid.extent().rows + 1);
    const rows = Array.from({length: Math.max(0, end - area.row)}, (_, index) => ({
      values: keys.map(({column}) => computedValue(sheet, area.row + index, column)),
      cells: Array.from({length: area.columns}, (_, right) => sheet.cellAt(area.row + index, area.column + right)),
    }));
    const sorted = [...rows].sort((a, b) => compareRows(a.values, b.values, keys));
    sorted.forEach(({cells}, down) => {
      cells.forEach((cell, right) => {
        sheet.grid.set(area.row + down, area.column + right, cell);
      });
    });
  });
}

function sortKey(specification: unknown): SortKey {
  if (typeof specification === 'number') return {column: specification, ascending: true};
  if (specification === null || specification === undefined) throw new ScriptException('Invalid argument: sortSpecObj');
  const {column, ascending = true} = specification as {column?: unknown; ascending?: unknown};
  if (typeof column !== 'number') throw new ScriptException('Invalid argument: sortSpecObj');
  return {column, ascending: ascending !== false};
}

function compareRows(a: readonly CellValue[], b: readonly CellValue[], keys: readonly SortKey[]): number {
  for (const [index, {ascending}] of keys.entries()) {
    const order = compareValues(a[index] ?? '', b[index] ?? '', ascending);
    if (order !== 0) return order;
  }
  return 0;
}

function compareValues(a: CellValue, b: CellValue, isAscending: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const order = rank(a) - rank(b) || compareAlike(a, b);
  return isAscending ? order : -order;
}

function rank(value: CellValue): number {
  if (isCellError(value)) return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function compareAlike(a: CellValue, b: CellValue): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, undefined, {sensitivity: 'base'});
  return typeof a === typeof b && !isCellError(a) ? Number(a) - Number(b) : 0;
}
