import {putValue} from '../../../local-host/workbook/typing/entry.js';
import {type LocalHost} from '../../../local-host/index.js';
import {findRoundCell, readSetUpGrid} from '../../../scenarios/play/setup-grid.js';
import {readCells} from '../../../scenarios/play/sheet-reading.js';
import {
  type CellMatrix,
  locateRoundFields,
  ROUND_VALUE_COLUMN,
  type RoundFieldKey,
  SET_UP_FIRST_ROW,
  SET_UP_HEAD_ROW,
  SET_UP_TAB_IDS,
  type SetUpListId,
  type SetUpTabId,
} from '../../../src/core/index.js';
import {type RoundBench} from '../round-bench.js';

/** Columns of free text in the set-up lists, which nothing else refers to. */
const FREE_COLUMNS: Readonly<Record<SetUpListId, readonly string[]>> = {
  people: ['position', 'note'],
  villages: ['cluster'],
  villageCriteria: ['help', 'badExample'],
  communeCriteria: ['group'],
  indicators: ['requirement'],
  dossier: ['title'],
};
const FREE_FIELDS = ['letter', 'grounds', 'place', 'chairTitle'] as const satisfies readonly RoundFieldKey[];
const MARK = /^thiết lập \d+$/;
/** Rows of each list that are marked. */
const MARKED_ROWS = 4;

/** Where a mark stands: its set-up tab, and what it would be read as. */
export interface MarkPlace {
  readonly tab: SetUpTabId;
  readonly place: string | undefined;
}

/** Marks by their text. */
export type Marks = ReadonlyMap<string, MarkPlace>;

/** Writes a text of its own into free cells of every set-up tab, as people type them. */
export function markSetUp(bench: RoundBench): void {
  let number = 0;
  for (const [list, keys] of Object.entries(FREE_COLUMNS) as [SetUpListId, readonly string[]][]) {
    const {sheet, columns} = readSetUpGrid(bench.sheet(`setup:${list}`), list);
    const rows = Array.from({length: MARKED_ROWS}, (_, index) => SET_UP_FIRST_ROW + index);
    for (const row of rows.filter(at => sheet.cellAt(at, 2).value !== '')) {
      for (const key of keys) putValue(sheet, row, columns.get(key) ?? 0, `thiết lập ${++number}`);
    }
  }
  for (const key of FREE_FIELDS) {
    const sheet = bench.sheet('setup:round');
    const cell = findRoundCell(sheet, key);
    if (cell !== undefined) putValue(sheet, cell.row, cell.column, `thiết lập ${++number}`);
  }
  bench.typeRound('place', `thiết lập ${++number}`);
}

/** Sheet ids of the set-up tabs. */
export function setupSheets(bench: RoundBench): ReadonlyMap<number, SetUpTabId> {
  return new Map(SET_UP_TAB_IDS.map(id => [bench.sheet(`setup:${id}`).id, id]));
}

/** Every mark and what it would be read as now. */
export function readMarks(host: LocalHost, sheets: ReadonlyMap<number, SetUpTabId>): Marks {
  const marks = new Map<string, MarkPlace>();
  for (const [id, tab] of sheets) {
    const sheet = host.workbook.sheetById(id);
    if (sheet === undefined) continue;
    const cells = readCells(sheet);
    const placeOf = tab === 'round' ? roundPlaces(cells) : listPlaces(sheet, tab);
    cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (typeof cell === 'string' && MARK.test(cell)) marks.set(cell, {tab, place: placeOf(r + 1, c + 1)});
      });
    });
  }
  return marks;
}

type PlaceOf = (row: number, column: number) => string | undefined;

function roundPlaces(cells: CellMatrix): PlaceOf {
  const keys = new Map([...locateRoundFields(cells)].map(([key, row]) => [row, key]));
  return (row, column) => (column === ROUND_VALUE_COLUMN ? keys.get(row) : undefined);
}

/** Beside what a mark stands, too: rows must stay whole. */
function listPlaces(sheet: Parameters<typeof readSetUpGrid>[0], list: SetUpListId): PlaceOf {
  const {columns, values} = readSetUpGrid(sheet, list);
  const keys = new Map([...columns].map(([key, column]) => [column, key]));
  return (row, column) => {
    const key = keys.get(column);
    const others = (values[row - 1] ?? []).filter(cell => typeof cell === 'string' && MARK.test(cell)).map(String);
    return key === undefined || row <= SET_UP_HEAD_ROW ? undefined : `${key} beside ${others.sort().join()}`;
  };
}
