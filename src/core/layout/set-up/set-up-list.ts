import {LANGUAGES} from '../../domain/vocabulary.js';
import {type CellValue} from '../../domain/cell.js';
import {isBlank} from '../tab/cell-readers.js';
import {toTitleKey} from '../tab/title-key.js';
import {cellAt, type CellMatrix} from '../tab/cell-matrix.js';
import {wordsOf} from './set-up-place.js';
import {
  SET_UP_COLUMNS,
  SET_UP_FIRST_COLUMN,
  SET_UP_FIRST_ROW,
  SET_UP_HEAD_ROW,
  type SetUpColumn,
  type SetUpListId,
} from './set-up-columns.js';
import {type SetUpFindings, type SetUpSpot} from './set-up-findings.js';

/** A row of a set-up list that holds something. */
export interface SetUpRow {
  readonly row: number;
  readonly at: (key: string) => SetUpCell;
}

/** A cell of a set-up tab with its place. */
export interface SetUpCell {
  readonly value: CellValue;
  readonly spot: SetUpSpot;
}

/** Column numbers of a set-up list as it is now, by column key; a missing title is missing here. */
export function locateSetUpColumns(id: SetUpListId, values: CellMatrix): ReadonlyMap<string, number> {
  return findColumns(id, values).columns;
}

/** The rows of a list, by the titles of row 2. Rows without any content are skipped wherever they stand. */
export function readSetUpList(
  id: SetUpListId,
  values: CellMatrix | undefined,
  findings: SetUpFindings,
): readonly SetUpRow[] {
  if (values === undefined) {
    findings.addProblem('tabMissing', {tab: id, row: 0, column: 0, key: ''});
    return [];
  }
  const {columns, duplicates} = findColumns(id, values);
  for (const {key, column} of duplicates) {
    findings.addProblem('columnDuplicated', {tab: id, row: SET_UP_HEAD_ROW, column, key});
  }
  const all: readonly SetUpColumn[] = SET_UP_COLUMNS[id];
  for (const {key} of all) {
    if (!columns.has(key)) findings.addProblem('columnMissing', {tab: id, row: SET_UP_HEAD_ROW, column: 0, key});
  }
  const rows = values.map((_, index) => toRow(id, values, columns, index + 1)).slice(SET_UP_FIRST_ROW - 1);
  return rows.filter(row => all.some(({key}) => !isBlank(row.at(key).value)));
}

interface Columns {
  readonly columns: ReadonlyMap<string, number>;
  readonly duplicates: readonly {readonly key: string; readonly column: number}[];
}

function findColumns(id: SetUpListId, values: CellMatrix): Columns {
  const keys = keysByTitle(id);
  const columns = new Map<string, number>();
  const duplicates: {key: string; column: number}[] = [];
  const titles = values[SET_UP_HEAD_ROW - 1] ?? [];
  for (let column = SET_UP_FIRST_COLUMN; column <= titles.length; column++) {
    const title = titles[column - 1];
    const key = typeof title === 'string' ? keys.get(toTitleKey(title)) : undefined;
    if (key === undefined) continue;
    if (columns.has(key)) duplicates.push({key, column});
    else columns.set(key, column);
  }
  return {columns, duplicates};
}

function keysByTitle(id: SetUpListId): ReadonlyMap<string, string> {
  const entries = LANGUAGES.flatMap(language =>
    Object.entries(wordsOf(id, language)).map(([key, words]) => [toTitleKey(words?.label ?? ''), key] as const),
  );
  return new Map(entries.reverse()); // Vietnamese, the first language, has the last word
}

function toRow(id: SetUpListId, values: CellMatrix, columns: ReadonlyMap<string, number>, row: number): SetUpRow {
  return {
    row,
    at: key => {
      const column = columns.get(key) ?? 0;
      return {value: cellAt(values, row, column), spot: {tab: id, row, column, key}};
    },
  };
}
