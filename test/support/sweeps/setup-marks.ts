import {putValue} from '../../../local-host/workbook/typing/entry.js';
import {type LocalHost} from '../../../local-host/index.js';
import {findRoundCell, readSetupGrid} from '../../../scenarios/play/setup-grid.js';
import {readCells} from '../../../scenarios/play/sheet-reading.js';
import {
  type CellMatrix,
  locateRoundFields,
  ROUND_VALUE_COLUMN,
  type RoundFieldKey,
  SETUP_FIRST_ROW,
  SETUP_HEAD_ROW,
  SETUP_TAB_IDS,
  type SetupListId,
  type SetupTabId,
} from '../../../src/core/index.js';
import {type RoundBench} from '../round-bench.js';

/** Columns of free text in the set-up lists, which nothing else refers to. */
const FREE_COLUMNS: Readonly<Record<SetupListId, readonly string[]>> = {
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
  readonly tab: SetupTabId;
  readonly place: string | undefined;
}

/** Marks by their text. */
export type Marks = ReadonlyMap<string, MarkPlace>;

/** Writes a text of its own into free cells of every set-up tab, as people type them. */
export function markSetup(bench: RoundBench): void {
  let number = 0;
  for (const [list, keys] of Object.entries(FREE_COLUMNS) as [SetupListId, readonly string[]][]) {
    const {sheet, columns} = readSetupGrid(bench.sheet(`setup:${list}`), list);
    const rows = Array.from({length: MARKED_ROWS}, (_, index) => SETUP_FIRST_ROW + index);
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
export function setupSheets(bench: RoundBench): ReadonlyMap<number, SetupTabId> {
  return new Map(SETUP_TAB_IDS.map(id => [bench.sheet(`setup:${id}`).id, id]));
}

/** Every mark and what it would be read as now. */
export function readMarks(host: LocalHost, sheets: ReadonlyMap<number, SetupTabId>): Marks {
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
function listPlaces(sheet: Parameters<typeof readSetupGrid>[0], list: SetupListId): PlaceOf {
  const {columns, values} = readSetupGrid(sheet, list);
  const keys = new Map([...columns].map(([key, column]) => [column, key]));
  return (row, column) => {
    const key = keys.get(column);
    const others = (values[row - 1] ?? []).filter(cell => typeof cell === 'string' && MARK.test(cell)).map(String);
    return key === undefined || row <= SETUP_HEAD_ROW ? undefined : `${key} beside ${others.sort().join()}`;
  };
}
