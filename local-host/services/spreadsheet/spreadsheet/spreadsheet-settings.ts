import {ScriptException} from '../../../ground/host-error.js';
import {type MenuNode} from '../../../runtime/state/person-state.js';
import {type CalculationSettings} from '../../../workbook/model/workbook-options.js';
import {chained, members} from '../session/member-set.js';
import {type SpreadsheetState} from '../session/states.js';

/** Lists of things that no member of the host can make. */
const NEVER_THERE = [
  'getImages',
  'getDataSourceFormulas',
  'getDataSourcePivotTables',
  'getDataSourceRefreshSchedules',
  'getDataSourceSheets',
  'getDataSourceTables',
  'getDataSources',
];

/** How the file computes, and the older way to menus. */
export const SPREADSHEET_SETTINGS = [
  members<SpreadsheetState>('read', {
    isIterativeCalculationEnabled: ({session}) => session.workbook.calculation.isIterative,
    getMaxIterativeCalculationCycles: ({session}) => session.workbook.calculation.maxCycles,
    getIterativeCalculationConvergenceThreshold: ({session}) => session.workbook.calculation.threshold,
    getRecalculationInterval: ({session}) =>
      session.realm.enumValue('RecalculationInterval', session.workbook.calculation.interval),
    ...Object.fromEntries(NEVER_THERE.map(name => [name, ({session}: SpreadsheetState) => session.realm.array([])])),
  }),
  chained<SpreadsheetState>('write', {
    setIterativeCalculationEnabled: (state, isIterative: boolean) => {
      change(state, {isIterative});
    },
    setMaxIterativeCalculationCycles: (state, maxCycles: number) => {
      change(state, {maxCycles});
    },
    setIterativeCalculationConvergenceThreshold: (state, threshold: number) => {
      change(state, {threshold});
    },
    setRecalculationInterval: (state, interval: object) => {
      change(state, {interval: state.session.realm.enumName(interval) ?? 'ON_CHANGE'});
    },
  }),
  members<SpreadsheetState>('ui', {
    addMenu: ({session}, label: string, entries: unknown[]) => {
      session.ctx.putMenu(label, entries.map(menuNode));
    },
    updateMenu: ({session}, label: string, entries: unknown[]) => {
      session.ctx.putMenu(label, entries.map(menuNode));
    },
    removeMenu: ({session}, label: string) => {
      session.ctx.putMenu(label, undefined);
    },
  }),
];

function change({session}: SpreadsheetState, settings: Partial<CalculationSettings>): void {
  session.editFile(() => {
    session.workbook.calculation = {...session.workbook.calculation, ...settings};
  });
}

/** An entry with `name` and `functionName`; null draws a line. */
function menuNode(entry: unknown): MenuNode {
  if (entry === null) return {kind: 'separator'};
  const {name, functionName} = Object(entry) as {name?: unknown; functionName?: unknown};
  if (typeof name !== 'string' || typeof functionName !== 'string') {
    throw new ScriptException('Invalid argument: subMenus');
  }
  return {kind: 'item', label: name, functionName};
}
