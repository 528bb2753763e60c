import {type EntryReport} from '../entry-report.js';
import {type Issue} from '../issue.js';
import {type UnitKey} from '../vocabulary.js';
import {findBreach} from './checks.js';
import {toReportRows, type ReportRow} from './report-rows.js';
import {toRuleContext, type RuleContext, type RuleSettings} from './rule-context.js';
import {type Rule, type RulePlace} from './rule.js';
import {RULES} from './rules.js';

const RULES_BY_PLACE: ReadonlyMap<RulePlace, readonly Rule[]> = groupByPlace(RULES);

/** Everything that is wrong in a report, all at once: one issue per rule and cell, by row, column and order of the rules. */
export function validateReport(report: EntryReport, settings: RuleSettings): readonly Issue[] {
  const context = toRuleContext(report, settings);
  return toReportRows(report)
    .flatMap(row => validateRow(report.unit, row, context))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

function validateRow(unit: UnitKey, row: ReportRow, context: RuleContext): Issue[] {
  return Object.keys(row.cells).flatMap(column => {
    const rules = [...(RULES_BY_PLACE.get('anyCell') ?? []), ...(RULES_BY_PLACE.get(`${row.section}.${column}`) ?? [])];
    return rules.flatMap(rule => toIssues(rule, unit, {row, column, context}));
  });
}

interface Place {
  readonly row: ReportRow;
  readonly column: string;
  readonly context: RuleContext;
}

function toIssues(rule: Rule, unit: UnitKey, {row, column, context}: Place): Issue[] {
  const cell = row.cells[column];
  const facts = cell === undefined ? undefined : findBreach(rule, {cell, row, context});
  if (cell === undefined || facts === undefined) return [];
  const {code, severity} = rule;
  return [{code, severity, unit, row: row.row, column: cell.column, rowKey: row.key, columnKey: column, facts}];
}

function groupByPlace(rules: readonly Rule[]): ReadonlyMap<RulePlace, readonly Rule[]> {
  const groups = new Map<RulePlace, Rule[]>();
  for (const rule of rules) {
    for (const place of rule.at) groups.set(place, [...(groups.get(place) ?? []), rule]);
  }
  return groups;
}
