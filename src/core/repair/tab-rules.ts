import {findSectionOfRow} from '../layout/entry/entry-grid.js';
import {type EntryTabPlan} from '../layout/entry/plan-entry-tab.js';
import {type CellMatrix} from '../layout/tab/cell-matrix.js';
import {type Area, type CellRule, type RulePlan} from '../layout/tab/tab-plan.js';
import {type FoundTab} from './tab-repair.js';
import {toPlannedIds} from './wanted-rows.js';

/** Where the rules of an entry tab are looked at: its first columns, from the submitter's row of a tab as made down. */
export function findRuleArea({rules}: EntryTabPlan, values: CellMatrix): Area {
  const {row, column, columns} = rules.area;
  const width = values[0]?.length ?? 0;
  return {
    row,
    column,
    rows: Math.max(1, values.length - row + 1),
    columns: Math.max(1, Math.min(columns, width - column + 1)),
  };
}

/** A rule in one line, for comparing. */
export function formatRule(rule: CellRule | undefined): string {
  if (rule === undefined) return '';
  return rule.kind === 'checkbox' ? 'checkbox' : `list ${JSON.stringify(rule.values)}`;
}

/** Whether a tab has the rules that it must have. */
export function isSameRules({rules}: RulePlan, found: FoundTab): boolean {
  return JSON.stringify(rules.map(row => row.map(formatRule))) === JSON.stringify(found.rules);
}

/** The rules that rows must have, from the submitter's row down; lines that were added take those of the others. */
export function planRules(ids: readonly string[], plan: EntryTabPlan): RulePlan {
  const {area, rules} = plan.rules;
  const planned = toPlannedIds(plan);
  const none = Array.from({length: area.columns}, () => undefined);
  const ruleOf = (id: string): readonly (CellRule | undefined)[] => {
    const section = findSectionOfRow(plan.kind, id);
    const exact = planned.indexOf(id);
    const model =
      exact >= 0 || section?.hasLines !== true
        ? exact
        : planned.findIndex(one => one.startsWith(`${section.rowPrefix}:`));
    return rules[model - area.row + 1] ?? none;
  };
  const rows = ids.slice(area.row - 1);
  return {area: {...area, rows: rows.length}, rules: rows.map(ruleOf)};
}
