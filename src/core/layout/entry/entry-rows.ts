import {type Cell, type CellValue, type Reading} from '../../domain/cell.js';
import {BLANK_READING, isBlank} from '../tab/cell-readers.js';
import {cellAt} from '../tab/cell-matrix.js';
import {type EntryGrid, findSectionOfRow} from './entry-grid.js';
import {type EntrySection, ENTRY_SECTIONS, FIRST_SECTION_COLUMN} from './entry-sections.js';
import {type FingerprintInput} from '../tab/fingerprint.js';

/** A keyed row of one of the tables, with those of its input cells that hold something. */
export interface EntryRow {
  readonly key: string;
  /** The key without its prefix: a criterion's number, an indicator's code, a line's ordinal. */
  readonly name: string;
  readonly row: number;
  readonly inputs: readonly FingerprintInput[];
}

/** The rows of each section, by section key, in the order in which they stand. */
export type RowsBySection = Readonly<Record<string, readonly EntryRow[]>>;

/** Reads one cell of a row by the key of its column. */
export type CellReader = <T>(columnKey: string, read: (cell: CellValue) => Reading<T>) => Cell<T>;

const HEAD_INPUTS = ['submitter', 'reason'];

/** All rows of the tables, by section. */
export function readEntryRows(grid: EntryGrid): RowsBySection {
  const rows: Record<string, EntryRow[]> = {};
  for (const section of ENTRY_SECTIONS[grid.kind]) rows[section.key] = [];
  for (const [key, row] of grid.rows) {
    const section = findSectionOfRow(grid.kind, key);
    if (section === undefined) continue;
    const name = key.slice(key.indexOf(':') + 1);
    rows[section.key]?.push({key, name, row, inputs: readInputs(grid, section, key)});
  }
  return rows;
}

/** What the head holds that people type: who submits and the reason; the tick is no input of the report. */
export function readHeadInputs(grid: EntryGrid): readonly FingerprintInput[] {
  return HEAD_INPUTS.flatMap(key => {
    const value = cellAt(grid.values, grid.rows.get(`header:${key}`) ?? 0, FIRST_SECTION_COLUMN);
    return isBlank(value) ? [] : [{key: `header/${key}`, value}];
  });
}

/** Makes the reader of one row's cells. */
export function createCellReader(grid: EntryGrid, section: EntrySection, row: number): CellReader {
  const columns = grid.columns[section.key];
  const cells = grid.values[row - 1] ?? [];
  return (columnKey, read) => {
    const column = columns?.get(columnKey) ?? 0;
    const raw = cells[column - 1] ?? '';
    return {row, column, raw, reading: raw === '' ? BLANK_READING : read(raw)};
  };
}

function readInputs(grid: EntryGrid, section: EntrySection, rowKey: string): readonly FingerprintInput[] {
  const cells = grid.values[(grid.rows.get(rowKey) ?? 0) - 1] ?? [];
  const columns = grid.columns[section.key];
  const inputs: FingerprintInput[] = [];
  for (const {key, isInput} of section.columns) {
    const value = isInput ? (cells[(columns?.get(key) ?? 0) - 1] ?? '') : '';
    if (!isBlank(value)) inputs.push({key: `${rowKey}/${key}`, value});
  }
  return inputs;
}
