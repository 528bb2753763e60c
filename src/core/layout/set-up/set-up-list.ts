import {LANGUAGES} from '../../domain/vocabulary.js';
import {type CellValue} from '../../domain/cell.js';
import {isBlank} from '../tab/cell-readers.js';
import {toTitleKey} from '../tab/title-key.js';
import {cellAt, type CellMatrix} from '../tab/cell-matrix.js';
import {wordsOf} from './set-up-place.js';
import {
  SETUP_COLUMNS,
  SETUP_FIRST_COLUMN,
  SETUP_FIRST_ROW,
  SETUP_HEAD_ROW,
  type SetupColumn,
  type SetupListId,
} from './set-up-columns.js';
import {type SetupFindings, type SetupSpot} from './set-up-findings.js';

/** A row of a set-up list that holds something. */
export interface SetupRow {
  readonly row: number;
  readonly at: (key: string) => SetupCell;
}

/** A cell of a set-up tab with its place. */
export interface SetupCell {
  readonly value: CellValue;
  readonly spot: SetupSpot;
}

/** Column numbers of a set-up list as it is now, by column key; a missing title is missing here. */
export function locateSetupColumns(id: SetupListId, values: CellMatrix): ReadonlyMap<string, number> {
  return findColumns(id, values).columns;
}

/** The rows of a list, by the titles of row 2. Rows without any content are skipped wherever they stand. */
export function readSetupList(
  id: SetupListId,
  values: CellMatrix | undefined,
  findings: SetupFindings,
): readonly SetupRow[] {
  if (values === undefined) {
    findings.addProblem('tabMissing', {tab: id, row: 0, column: 0, key: ''});
    return [];
  }
  const {columns, duplicates} = findColumns(id, values);
  for (const {key, column} of duplicates) {
    findings.addProblem('columnDuplicated', {tab: id, row: SETUP_HEAD_ROW, column, key});
  }
  const all: readonly SetupColumn[] = SETUP_COLUMNS[id];
  for (const {key} of all) {
    if (!columns.has(key)) findings.addProblem('columnMissing', {tab: id, row: SETUP_HEAD_ROW, column: 0, key});
  }
  const rows = values.map((_, index) => toRow(id, values, columns, index + 1)).slice(SETUP_FIRST_ROW - 1);
  return rows.filter(row => all.some(({key}) => !isBlank(row.at(key).value)));
}

interface Columns {
  readonly columns: ReadonlyMap<string, number>;
  readonly duplicates: readonly {readonly key: string; readonly column: number}[];
}

function findColumns(id: SetupListId, values: CellMatrix): Columns {
  const keys = keysByTitle(id);
  const columns = new Map<string, number>();
  const duplicates: {key: string; column: number}[] = [];
  const titles = values[SETUP_HEAD_ROW - 1] ?? [];
  for (let column = SETUP_FIRST_COLUMN; column <= titles.length; column++) {
    const title = titles[column - 1];
    const key = typeof title === 'string' ? keys.get(toTitleKey(title)) : undefined;
    if (key === undefined) continue;
    if (columns.has(key)) duplicates.push({key, column});
    else columns.set(key, column);
  }
  return {columns, duplicates};
}

function keysByTitle(id: SetupListId): ReadonlyMap<string, string> {
  const entries = LANGUAGES.flatMap(language =>
    Object.entries(wordsOf(id, language)).map(([key, words]) => [toTitleKey(words?.label ?? ''), key] as const),
  );
  return new Map(entries.reverse()); // Vietnamese, the first language, has the last word
}

function toRow(id: SetupListId, values: CellMatrix, columns: ReadonlyMap<string, number>, row: number): SetupRow {
  return {
    row,
    at: key => {
      const column = columns.get(key) ?? 0;
      return {value: cellAt(values, row, column), spot: {tab: id, row, column, key}};
    },
  };
}
