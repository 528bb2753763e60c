import {
  cellAt,
  type CellValue,
  createCodeReader,
  type EntryGrid,
  type EntrySection,
  findSectionOfRow,
  isBlank,
  toComparisonKey,
} from '../core.js';
import {type FillValue} from './typed-text.js';

type Values = Readonly<Record<string, FillValue | undefined>>;

/** A document is known by its title, a work line by its criterion or indicator and its task. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  dossier: ['title'],
  villageWork: ['criterion', 'task'],
  criterionWork: ['indicator', 'task'],
};
const CODE_COLUMNS = ['criterion', 'indicator'];

/** The row that a line already has in the tab, else the first empty one, else undefined. Rows in `taken` are passed over. */
export function findLineRow(
  grid: EntryGrid,
  section: EntrySection,
  line: Values,
  taken: ReadonlySet<string>,
): string | undefined {
  const free = listRows(grid, section).filter(key => !taken.has(key));
  return free.find(key => isSameLine(grid, section, key, line)) ?? free.find(key => isEmpty(grid, section, key));
}

/** Keys of the section's rows from top to bottom. */
function listRows(grid: EntryGrid, section: EntrySection): readonly string[] {
  return [...grid.rows]
    .filter(([key]) => findSectionOfRow(grid.kind, key) === section)
    .sort(([, one], [, other]) => one - other)
    .map(([key]) => key);
}

function isSameLine(grid: EntryGrid, section: EntrySection, key: string, line: Values): boolean {
  return (IDENTITY[section.id] ?? []).every(columnKey => {
    const cell = readCell(grid, section, key, columnKey);
    const wanted = line[columnKey] ?? '';
    return CODE_COLUMNS.includes(columnKey) ? isSameCode(cell, String(wanted)) : isSameText(cell, String(wanted));
  });
}

/** A line of the whole criterion names no indicator. */
function isSameCode(cell: CellValue, wanted: string): boolean {
  return wanted === '' ? isBlank(cell) : createCodeReader([wanted])(cell).kind === 'value';
}

/** A line without a task or title is like no other. */
function isSameText(cell: CellValue, wanted: string): boolean {
  return wanted !== '' && typeof cell === 'string' && toComparisonKey(cell) === toComparisonKey(wanted);
}

function isEmpty(grid: EntryGrid, section: EntrySection, key: string): boolean {
  return section.columns.every(column => !column.isInput || isBlank(readCell(grid, section, key, column.key)));
}

function readCell(grid: EntryGrid, section: EntrySection, key: string, columnKey: string): CellValue {
  return cellAt(grid.values, grid.rows.get(key) ?? 0, grid.columns[section.key]?.get(columnKey) ?? 0);
}
