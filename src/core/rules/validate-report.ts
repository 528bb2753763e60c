import {type EntryReport} from '../entry-report.js';
import {type Issue} from '../issue.js';
import {type UnitKey} from '../vocabulary.js';
import {findBreach} from './checks.js';
import {toReportRows, type ReportRow} from './report-rows.js';
import {toRuleContext, type RuleContext, type RuleSettings} from './rule-context.js';
import {type Rule} from './rule.js';
import {RULES} from './rules.js';

/** Everything that is wrong in a report, all at once: one issue per rule and cell, by row, column and order of the rules. */
export function validateReport(report: EntryReport, settings: RuleSettings): readonly Issue[] {
  const context = toRuleContext(report, settings);
  return toReportRows(report)
    .flatMap(row => validateRow(report.unit, row, context))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

function validateRow(unit: UnitKey, row: ReportRow, context: RuleContext): Issue[] {
  return RULES.flatMap(rule => columnsOf(rule, row).flatMap(column => toIssues(rule, unit, {row, column, context})));
}

/** The columns of a row that a rule speaks of. */
function columnsOf(rule: Rule, row: ReportRow): readonly string[] {
  return rule.at.flatMap(place => {
    if (place === 'anyCell') return Object.keys(row.cells);
    const [section, column] = place.split('.');
    return section === row.section && column !== undefined ? [column] : [];
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
