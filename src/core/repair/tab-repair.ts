import {type CellMatrix} from '../layout/tab/cell-matrix.js';
import {type Area, type Matrix, type PlanValue, type RulePlan, type TabFormats} from '../layout/tab/tab-plan.js';
import {type RepairDone, type RepairRefusal} from './repair-report.js';
import {type LineStep} from './repair-step.js';

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

/** Whether a repair has anything to do. */
export function isIdle({steps, writes, rules, look}: TabRepair): boolean {
  return (
    steps.length + writes.length === 0 && rules === undefined && !look.freezes && !look.hidesRow && !look.hidesColumn
  );
}
