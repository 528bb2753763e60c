import {done, type RepairDone} from './repair-report.js';
import {type FoundTab, type TabRepair} from './tab-repair.js';

const FROZEN = 2;

/** What is hidden and frozen in a tab. */
export type Look = Omit<FoundTab, 'values' | 'stateCells' | 'rules' | 'isHalfMended'>;

/** How a tab looks whose columns do not stand as made: to hide or freeze the first ones might hide entries. */
export const UNTOUCHED: Look = {frozenRows: FROZEN, frozenColumns: FROZEN, isRowHidden: true, isColumnHidden: true};

/** What to hide and freeze again; all of it where rows or columns have moved. */
export function planLook(found: Look, isReshaped: boolean): TabRepair['look'] {
  return {
    freezes: isReshaped || found.frozenRows !== FROZEN || found.frozenColumns !== FROZEN,
    hidesRow: isReshaped || !found.isRowHidden,
    hidesColumn: isReshaped || !found.isColumnHidden,
  };
}

/** Tells that rows, columns or frozen parts look as made again. */
export function describeLook(found: Look): readonly RepairDone[] {
  const {freezes, hidesRow, hidesColumn} = planLook(found, false);
  return freezes || hidesRow || hidesColumn ? [done('lookRestored')] : [];
}
