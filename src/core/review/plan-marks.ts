import {type CellWords} from '../catalogue/words/cell-words.js';
import {type EntryReport} from '../report/entry-report.js';
import {type Issue} from '../rules/issue.js';
import {ENTRY_SECTIONS} from '../layout/entry/entry-sections.js';
import {isBlank} from '../rules/conditions.js';
import {findColumnTitle} from './issue-place.js';
import {toReportRows} from '../rules/report-rows.js';

/** An issue as a mark names it. */
export interface MarkItem {
  readonly issue: Issue;
  readonly columnTitle: string;
}

/** What `Kiểm tra` must show in one row. */
export interface RowMark {
  readonly rowKey: string;
  readonly row: number;
  /** What names the row in its section: `4`, `2.1`, the line's ordinal. */
  readonly name: string;
  /** `blank`: a line not used, or a tab not started; `untouched`: a row that must be filled in and is not; `filled`: something is there. */
  readonly use: 'blank' | 'untouched' | 'filled';
  readonly items: readonly MarkItem[];
}

/** The marks of every row of a tab's sections, by row. A tab as made shows only the rows' names. */
export function planMarks(report: EntryReport, issues: readonly Issue[], words: CellWords): readonly RowMark[] {
  const prefixes = new Set<string>(ENTRY_SECTIONS[report.kind].map(section => section.rowPrefix));
  const filled = findFilledRows(report);
  const itemsByRow = groupByRow(report.hasInput ? issues : [], words);
  const marks: RowMark[] = [];
  for (const [rowKey, row] of report.rows) {
    const prefix = toPrefix(rowKey);
    if (!prefixes.has(prefix)) continue;
    const items = itemsByRow.get(rowKey) ?? NO_ITEMS;
    const isFilled = report.hasInput && filled.has(rowKey);
    const use = isFilled ? 'filled' : toUnfilledUse(prefix, items);
    marks.push({rowKey, row, name: rowKey.slice(prefix.length + 1), use, items});
  }
  return marks.sort((one, other) => one.row - other.row);
}

const NO_ITEMS: readonly MarkItem[] = [];

function toUnfilledUse(prefix: string, items: readonly MarkItem[]): RowMark['use'] {
  if (items.length === 0) return 'blank';
  return hasFixedRows(prefix) ? 'untouched' : 'filled';
}

function hasFixedRows(prefix: string): boolean {
  return prefix === 'assessment' || prefix === 'indicator';
}

function findFilledRows(report: EntryReport): ReadonlySet<string> {
  const rows = toReportRows(report).filter(row => Object.values(row.cells).some(cell => !isBlank(cell)));
  return new Set(rows.map(row => row.key));
}

function groupByRow(issues: readonly Issue[], words: CellWords): ReadonlyMap<string, readonly MarkItem[]> {
  const groups = new Map<string, MarkItem[]>();
  for (const issue of issues) {
    const item = {issue, columnTitle: findColumnTitle(issue, words)};
    groups.set(issue.rowKey, [...(groups.get(issue.rowKey) ?? []), item]);
  }
  return groups;
}

function toPrefix(rowKey: string): string {
  return rowKey.slice(0, rowKey.indexOf(':'));
}
