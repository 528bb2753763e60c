import {type CellWords} from '../catalogue/words/cell-words.js';
import {type Issue} from '../rules/issue.js';
import {type SectionId} from '../domain/entry-columns.js';
import {ENTRY_SECTIONS} from '../layout/entry/entry-sections.js';
import {type UnitKind} from '../domain/vocabulary.js';

/** The section in which an issue's cell stands, or `header`. */
export function sectionOf(issue: Pick<Issue, 'unit' | 'rowKey'>): SectionId | 'header' {
  const kind: UnitKind = issue.unit.startsWith('village:') ? 'village' : 'criterion';
  const prefix = issue.rowKey.split(':')[0];
  return ENTRY_SECTIONS[kind].find(section => section.rowPrefix === prefix)?.id ?? 'header';
}

/** The title of the column (or the label of the head cell) that an issue speaks of, as the tab shows it. */
export function findColumnTitle(issue: Pick<Issue, 'unit' | 'rowKey' | 'columnKey'>, words: CellWords): string {
  const section = sectionOf(issue);
  const titles: Readonly<Record<string, string>> = section === 'header' ? words.head : words.entryColumns[section];
  return titles[issue.columnKey] ?? issue.columnKey;
}
