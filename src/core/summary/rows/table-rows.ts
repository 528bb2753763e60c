import {type SummaryWords, type ColumnTitles} from './summary-words.js';
import {type PlannedRow, textCell} from './tab-body.js';

/** The title of a part; it runs over the blank cells beside it. */
export function partRow(key: string, text: string): PlannedRow {
  return {key: `part:${key}`, style: 'part', cells: {name: textCell(text, 'part')}};
}

/** The title of one of several tables in a part. */
export function sectionRow(key: string, text: string): PlannedRow {
  return {key: `section:${key}`, style: 'section', cells: {name: textCell(text, 'section')}};
}

/** A line that says who or what the rows below belong to. */
export function groupRow(key: string, text: string): PlannedRow {
  return {key: `group:${key}`, style: 'group', cells: {name: textCell(text, 'group')}};
}

/** The titles of a table's columns. */
export function headerRow(key: string, titles: ColumnTitles): PlannedRow {
  const cells = Object.entries(titles).map(([column, title]) => [column, textCell(title, 'header')] as const);
  return {key: `head:${key}`, style: 'header', cells: Object.fromEntries(cells)};
}

/** Says that a table has no rows, so that an empty table is not taken for a lost one. */
export function orNothing(rows: readonly PlannedRow[], words: SummaryWords, key: string): readonly PlannedRow[] {
  if (rows.length > 0) return rows;
  return [{key: `none:${key}`, style: 'text', cells: {name: textCell(words.nothing)}}];
}
