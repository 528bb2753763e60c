import {BOARD_COLUMN_KEYS, planBoard} from '../layout/outputs/board.js';
import {BOARD_FIRST_ROW} from '../layout/outputs/board-places.js';
import {fromCellText, toPlainCell} from '../layout/tab/cell-text.js';
import {cellAt, type CellMatrix} from '../layout/tab/cell-matrix.js';
import {parseBoard} from '../layout/outputs/parse-board.js';
import {type SetUp} from '../layout/entry/plan-entry-tab.js';
import {activeUnits} from '../report/unit.js';
import {type UnitKey} from '../domain/vocabulary.js';

const FIRST_COLUMN = 2;
const STATE_COLUMN = FIRST_COLUMN + BOARD_COLUMN_KEYS.indexOf('state');
const RECEIVED_COLUMN = FIRST_COLUMN + BOARD_COLUMN_KEYS.indexOf('received');

/**
 * Whether the board says what it should: its units with their people, and the state line of every tab (by unit) as the tab
 * itself shows it. Ticks, heartbeat and notice are not compared.
 */
export function isBoardWhole(values: CellMatrix, setUp: SetUp, stateLines: ReadonlyMap<UnitKey, string>): boolean {
  const titles = new Map(activeUnits(setUp.registry).map(({key}) => [key, '']));
  const planned = planBoard(setUp, titles, parseBoard(values)).values.slice(0, BOARD_FIRST_ROW - 1 + titles.size);
  return planned.every((row, index) =>
    row.every((cell, at) => {
      const column = at + 1;
      const isUnit = index >= BOARD_FIRST_ROW - 1;
      if (isUnit && column === RECEIVED_COLUMN) return true;
      const shown = toPlainCell(cellAt(values, index + 1, column));
      if (!isUnit || column !== STATE_COLUMN) return shown === fromCellText(String(cell));
      const line = [...stateLines].find(([unit]) => unit === row[0])?.[1];
      return line === undefined ? !shown.startsWith('#REF') : shown === line;
    }),
  );
}
