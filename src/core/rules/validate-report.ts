import {type Cell} from '../domain/cell.js';
import {type EntryReport} from '../report/entry-report.js';
import {type Issue} from './issue.js';
import {type UnitKey} from '../domain/vocabulary.js';
import {findBreach} from './checks.js';
import {toReportRows, type ReportRow} from './report-rows.js';
import {toRuleContext, type RuleContext, type RuleSettings} from './rule-context.js';
import {type Rule} from './rule.js';
import {type KnownRule, RULES} from './rules.js';

/** Everything that is wrong in a report, all at once: one issue per rule and cell, by row, column and order of the rules. */
export function validateReport(report: EntryReport, settings: RuleSettings): readonly Issue[] {
  const context = toRuleContext(report, settings);
  return toReportRows(report)
    .flatMap(row => validateRow(report.unit, row, context))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

function validateRow(unit: UnitKey, row: ReportRow, context: RuleContext): Issue[] {
  const issues: Issue[] = [];
  for (const [columnKey, cell] of Object.entries(row.cells)) {
    for (const rule of rulesFor(row, columnKey, cell)) {
      const facts = findBreach(rule, {cell, row, context});
      if (facts === undefined) continue;
      const {code, severity} = rule;
      const place = {severity, unit, row: row.row, column: cell.column, rowKey: row.key, columnKey};
      issues.push({code, ...place, facts} as Issue); // a check gives the facts of the rules that name it (FactsOf)
    }
  }
  return issues;
}

/** The rules that may find something: those for any cell only where a cell was not read plainly. */
function rulesFor({section}: ReportRow, columnKey: string, {reading}: Cell<unknown>): readonly KnownRule[] {
  const own = RULES_BY_COLUMN.get(section)?.get(columnKey) ?? [];
  const isPlain = reading.kind === 'blank' || (reading.kind === 'value' && reading.note === undefined);
  return isPlain ? own : [...RULES_FOR_ANY_CELL, ...own];
}

const RULES_FOR_ANY_CELL: readonly KnownRule[] = RULES.filter((rule: Rule) => rule.at.includes('anyCell'));

/** The other rules by section and column: thousands of cells are looked at in one command. */
const RULES_BY_COLUMN: ReadonlyMap<string, ReadonlyMap<string, readonly KnownRule[]>> = groupByColumn(RULES);

function groupByColumn(rules: readonly KnownRule[]): ReadonlyMap<string, ReadonlyMap<string, readonly KnownRule[]>> {
  const sections = new Map<string, Map<string, KnownRule[]>>();
  for (const rule of rules) {
    for (const place of rule.at) {
      const [section = '', column = ''] = place.split('.');
      const columns = sections.get(section) ?? new Map<string, KnownRule[]>();
      sections.set(section, columns.set(column, [...(columns.get(column) ?? []), rule]));
    }
  }
  return sections;
}
