import {type CellRole} from './cell-roles.js';
import {type Area, type Matrix} from './tab-plan.js';

/** The columns that a row's lines frame, 1-based and inclusive. */
export interface LinedSpan {
  readonly first: number;
  readonly last: number;
}

const TABLE_ROLES: ReadonlySet<CellRole> = new Set([
  'tableHead',
  'requiredHead',
  'check',
  'input',
  'numberInput',
  'tick',
]);
const OUTSIDE: ReadonlySet<CellRole> = new Set(['key', 'blank']);

/** Finds the tables of a tab from what its cells are for: rows of heads, inputs and marks. */
export function findTables(roles: Matrix<CellRole>): readonly Area[] {
  return joinSpans(roles.map(row => (isTableRow(row) ? spanOf(row) : undefined)));
}

/** Joins neighbouring rows that frame the same columns; element 0 is row `firstRow`. */
export function joinSpans(spans: readonly (LinedSpan | undefined)[], firstRow = 1): readonly Area[] {
  const areas: Area[] = [];
  spans.forEach((span, index) => {
    if (span === undefined) return;
    const [row, above] = [firstRow + index, areas[areas.length - 1]];
    const columns = span.last - span.first + 1;
    const continues =
      above?.row === row - (above?.rows ?? 0) && above.column === span.first && above.columns === columns;
    if (continues) areas[areas.length - 1] = {...above, rows: above.rows + 1};
    else areas.push({row, column: span.first, rows: 1, columns});
  });
  return areas;
}

function isTableRow(row: readonly CellRole[]): boolean {
  return row.some(role => TABLE_ROLES.has(role));
}

function spanOf(row: readonly CellRole[]): LinedSpan | undefined {
  const columns = row.flatMap((role, index) => (OUTSIDE.has(role) ? [] : [index + 1]));
  const [first, last] = [columns[0], columns[columns.length - 1]];
  return first === undefined || last === undefined ? undefined : {first, last};
}
