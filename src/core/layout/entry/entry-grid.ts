import {cellAt, type CellMatrix} from '../tab/cell-matrix.js';
import {type Language, type UnitKey, type UnitKind} from '../../domain/vocabulary.js';
import {findColumnKey, formatColumnTitle} from './column-titles.js';
import {
  type EntrySection,
  ENTRY_SECTIONS,
  FIGURES_ROW_KEY,
  FIRST_SECTION_COLUMN,
  HEAD_ROW_KEYS,
} from './entry-sections.js';
import {type LayoutProblem, type LayoutProblemCode} from '../../domain/layout-problem.js';
import {isUnitKey, LAYOUT_VERSION, type MachineKey, parseMachineKey} from '../../domain/machine-key.js';

/** Where everything stands in an entry tab as it is now. Rows and columns are 1-based as the user sees them. */
export interface EntryGrid {
  readonly values: CellMatrix;
  readonly machineKey: MachineKey;
  readonly unit: UnitKey;
  readonly kind: UnitKind;
  readonly rows: ReadonlyMap<string, number>;
  /** Column numbers by column key, by section key. */
  readonly columns: Readonly<Record<string, ReadonlyMap<string, number>>>;
  readonly problems: readonly LayoutProblem[];
}

export type EntryGridReading =
  | {readonly kind: 'grid'; readonly grid: EntryGrid}
  | {readonly kind: 'broken'; readonly problems: readonly LayoutProblem[]};

const NEEDED_HEAD_ROWS = ['header:submitter', 'header:submit', 'header:reason'];

/** Finds the rows (by their keys in column A) and columns (by the titles of each table) of an entry tab. */
export function readEntryGrid(values: CellMatrix, language: Language): EntryGridReading {
  const machineKey = parseMachineKey(cellAt(values, 1, 1));
  if (machineKey === undefined) return broken('machineKeyMissing', '');
  const unit = machineKey.tab;
  if (!isUnitKey(unit)) return broken('notAnEntryTab', unit);
  if (machineKey.layoutVersion !== LAYOUT_VERSION) return broken('otherLayout', String(machineKey.layoutVersion));
  const kind = unit.startsWith('village:') ? 'village' : 'criterion';
  const {rows, problems} = readRowKeys(values, kind);
  const missing = neededRows(kind)
    .filter(key => !rows.has(key))
    .map(key => problemOf('rowMissing', 0, 1, key));
  const tables = ENTRY_SECTIONS[kind].map(section => readColumns(values, section, rows, language));
  const columns = Object.fromEntries(tables.map(table => [table.section, table.columns]));
  const all = [...problems, ...missing, ...tables.flatMap(table => table.problems)];
  return {kind: 'grid', grid: {values, machineKey, unit, kind, rows, columns, problems: all}};
}

/** The section to which a row key belongs; undefined for head rows, titles and what is no row key. */
export function findSectionOfRow(kind: UnitKind, rowKey: string): EntrySection | undefined {
  const colon = rowKey.indexOf(':');
  const section = SECTION_BY_PREFIX[kind].get(rowKey.slice(0, Math.max(colon, 0)));
  if (section === undefined || colon === rowKey.length - 1) return undefined;
  return !section.hasLines || ORDINAL.test(rowKey.slice(colon + 1)) ? section : undefined;
}

const ORDINAL = /^[1-9]\d{0,3}$/;
const SECTION_BY_PREFIX: Readonly<Record<UnitKind, ReadonlyMap<string, EntrySection>>> = {
  village: new Map(ENTRY_SECTIONS.village.map(section => [section.rowPrefix, section])),
  criterion: new Map(ENTRY_SECTIONS.criterion.map(section => [section.rowPrefix, section])),
};
const FRAME_KEYS: Readonly<Record<UnitKind, ReadonlySet<string>>> = {
  village: toFrameKeys('village'),
  criterion: toFrameKeys('criterion'),
};

function toFrameKeys(kind: UnitKind): ReadonlySet<string> {
  const titles = ENTRY_SECTIONS[kind].flatMap(section => [`title:${section.key}`, `head:${section.key}`]);
  return new Set([...HEAD_ROW_KEYS, FIGURES_ROW_KEY, ...titles]);
}

function neededRows(kind: UnitKind): readonly string[] {
  return [...NEEDED_HEAD_ROWS, ...ENTRY_SECTIONS[kind].map(section => `head:${section.key}`)];
}

function readRowKeys(values: CellMatrix, kind: UnitKind): Pick<EntryGrid, 'rows' | 'problems'> {
  const rows = new Map<string, number>();
  const problems: LayoutProblem[] = [];
  for (let row = 2; row <= values.length; row++) {
    const cell = cellAt(values, row, 1);
    const key = typeof cell === 'string' ? cell.trim() : '?';
    if (key === '') continue;
    if (!isEntryRowKey(kind, key)) problems.push(problemOf('rowUnknown', row, 1, key));
    else if (rows.has(key)) problems.push(problemOf('rowDuplicated', row, 1, key));
    else rows.set(key, row);
  }
  return {rows, problems};
}

/** Whether a text is a key that a row of such a tab may have. */
export function isEntryRowKey(kind: UnitKind, key: string): boolean {
  return findSectionOfRow(kind, key) !== undefined || FRAME_KEYS[kind].has(key);
}

interface Table {
  readonly section: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly problems: readonly LayoutProblem[];
}

function readColumns(
  values: CellMatrix,
  section: EntrySection,
  rows: ReadonlyMap<string, number>,
  language: Language,
): Table {
  const columns = new Map<string, number>();
  const problems: LayoutProblem[] = [];
  const row = rows.get(`head:${section.key}`);
  if (row === undefined) return {section: section.key, columns, problems};
  const titles = values[row - 1] ?? [];
  for (let column = FIRST_SECTION_COLUMN; column <= titles.length; column++) {
    const title = titles[column - 1];
    if (typeof title !== 'string' || title === '') continue;
    const key = findColumnKey(section.id, title, language);
    if (key === undefined) continue;
    if (columns.has(key)) problems.push(problemOf('columnDuplicated', row, column, title));
    else columns.set(key, column);
  }
  const missing = section.columns
    .filter(column => !columns.has(column.key))
    .map(column => problemOf('columnMissing', row, 0, formatColumnTitle(section, column, language)));
  return {section: section.key, columns, problems: [...problems, ...missing]};
}

function problemOf(code: LayoutProblemCode, row: number, column: number, name: string): LayoutProblem {
  return {code, row, column, name};
}

function broken(code: LayoutProblemCode, name: string): EntryGridReading {
  return {kind: 'broken', problems: [problemOf(code, 1, 1, name)]};
}
