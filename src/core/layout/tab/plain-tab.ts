import {type CellRole, toFormats} from './cell-roles.js';
import {findTables} from './find-tables.js';
import {fillMatrix, type TabSize, toMatrix} from './matrix.js';
import {type Matrix, type PlanValue, type TabPlan} from './tab-plan.js';

/** What differs between the tabs that are plain lists: set-up, board, log. */
export interface PlainTab extends TabSize {
  readonly title: string;
  readonly machineKey: string;
  /** The rows below the machine row, from row 2 on, column A first; missing cells are blank. */
  readonly rows: Matrix<PlanValue>;
  readonly roleOf: (row: number, column: number) => CellRole;
  readonly widths: readonly number[];
  readonly frozenColumns: number;
  readonly formulaCells?: TabPlan['formulaCells'];
  readonly rules?: TabPlan['rules'];
  readonly openAreas?: TabPlan['openAreas'];
  readonly noteOf?: (row: number, column: number) => string;
}

/** Plans a tab with a hidden machine row, a hidden key column and a frozen title row. */
export function planPlainTab(tab: PlainTab): TabPlan {
  const noteOf = tab.noteOf ?? (() => '');
  const roles = toMatrix<CellRole>(tab, (row, column) => (row === 1 || column === 1 ? 'key' : tab.roleOf(row, column)));
  return {
    title: tab.title,
    machineKey: tab.machineKey,
    rowCount: tab.rowCount,
    columnCount: tab.columnCount,
    values: fillMatrix<PlanValue>([[tab.machineKey], ...tab.rows], tab, ''),
    formulaCells: tab.formulaCells ?? [],
    formats: toFormats(roles),
    tables: findTables(roles),
    mergesAcross: [],
    widths: tab.widths,
    heights: [],
    rules: tab.rules ?? [],
    notes: toMatrix(tab, noteOf),
    hiddenRows: [1],
    hiddenColumns: [1],
    frozenRows: 2,
    frozenColumns: tab.frozenColumns,
    openAreas: tab.openAreas ?? [],
  };
}
