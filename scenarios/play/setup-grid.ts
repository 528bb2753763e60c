import {type Sheet} from '../../local-host/index.js';
import {
  cellAt,
  type CellMatrix,
  findFirstBlankRow,
  locateRoundFields,
  ROUND_VALUE_COLUMN,
  type RoundFieldKey,
  SET_UP_FIRST_ROW,
  SET_UP_HEAD_ROW,
  type SetUpListId,
  wordsOf,
} from '../../src/core/index.js';
import {readCells} from './sheet-reading.js';

/** A set-up list as it stands: where its columns are and which rows are taken. */
export interface SetUpGrid {
  readonly sheet: Sheet;
  readonly values: CellMatrix;
  /** Column numbers by key, found by the titles. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Reads a set-up list. */
export function readSetUpGrid(sheet: Sheet, list: SetUpListId): SetUpGrid {
  const values = readCells(sheet);
  const titles = values[SET_UP_HEAD_ROW - 1] ?? [];
  const columns = Object.entries(wordsOf(list, 'vi')).map(
    ([key, words]) => [key, titles.indexOf(words?.label ?? '') + 1] as const,
  );
  return {sheet, values, columns: new Map(columns.filter(([, column]) => column > 0))};
}

/** The row in which a code stands, or undefined. */
export function findCodeRow({values, columns}: SetUpGrid, codeColumn: string, code: string): number | undefined {
  const column = columns.get(codeColumn) ?? 0;
  const index = values.findIndex((_, at) => at >= SET_UP_FIRST_ROW - 1 && textAt(values, at + 1, column) === code);
  return index < 0 ? undefined : index + 1;
}

/** All codes of a list, from top to bottom. */
export function listCodes({values, columns}: SetUpGrid, codeColumn: string): readonly string[] {
  const column = columns.get(codeColumn) ?? 0;
  const rows = Array.from(
    {length: Math.max(0, values.length - SET_UP_FIRST_ROW + 1)},
    (_, index) => SET_UP_FIRST_ROW + index,
  );
  return rows.map(row => textAt(values, row, column)).filter(code => code !== '');
}

/** Where a list goes on. */
export function findNextRow({values, columns}: SetUpGrid): number {
  return findFirstBlankRow(values, SET_UP_FIRST_ROW, [...columns.values()]);
}

/** The value cell of `Đợt báo cáo` for a key, with what it shows now. */
export function findRoundCell(
  sheet: Sheet,
  key: RoundFieldKey,
): {readonly row: number; readonly column: number; readonly text: string} | undefined {
  const values = readCells(sheet);
  const row = locateRoundFields(values).get(key);
  return row === undefined
    ? undefined
    : {row, column: ROUND_VALUE_COLUMN, text: textAt(values, row, ROUND_VALUE_COLUMN)};
}

function textAt(values: CellMatrix, row: number, column: number): string {
  const value = cellAt(values, row, column);
  return typeof value === 'object' ? value.at : String(value);
}
