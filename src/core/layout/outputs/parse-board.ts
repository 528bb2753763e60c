import {CELL_WORDS} from '../../catalogue/words/cell-words.js';
import {EARLIER_BOARD_TITLES} from '../../catalogue/words/earlier-words.js';
import {type CellValue} from '../../domain/cell.js';
import {toComparisonKey, trimText} from '../../reading/text.js';
import {LANGUAGES, type UnitKey} from '../../domain/vocabulary.js';
import {cellAt, type CellMatrix} from '../tab/cell-matrix.js';
import {isUnitKey} from '../../domain/machine-key.js';

/** A unit's row of the board. */
export interface BoardRow {
  readonly unit: UnitKey;
  readonly row: number;
  /** The state line that the formula shows; '' while it shows an error. */
  readonly stateLine: string;
  /** Whether the signed paper has come in. */
  readonly isReceived: boolean;
}

/** The board as read in one call: the sidebar and the idle dispatcher need nothing else. */
export interface BoardReading {
  readonly heartbeat: string;
  readonly notice: string;
  readonly rows: readonly BoardRow[];
}

const VALUE_COLUMN = 3;

/** Reads the board from all its values; columns are found by their titles, rows by their keys. Never throws. */
export function parseBoard(values: CellMatrix): BoardReading {
  const rowOf = (key: string): number => values.findIndex(row => row[0] === key) + 1;
  const head = rowOf('head:board');
  const columns = {state: findColumn(values, head, 'state'), received: findColumn(values, head, 'received')};
  const headText = (key: string): string => textOf(cellAt(values, rowOf(key), VALUE_COLUMN));
  return {
    heartbeat: headText('header:heartbeat'),
    notice: headText('header:notice'),
    rows: values.flatMap((cells, index) => {
      const unit = cells[0];
      if (typeof unit !== 'string' || !isUnitKey(unit)) return [];
      const state = textOf(cellAt(values, index + 1, columns.state));
      const isReceived = cellAt(values, index + 1, columns.received) === true;
      return [{unit, row: index + 1, stateLine: state.startsWith('#') ? '' : state, isReceived}];
    }),
  };
}

function findColumn(values: CellMatrix, head: number, key: 'state' | 'received'): number {
  const today = LANGUAGES.map(language => CELL_WORDS[language].boardColumns[key]);
  const titles = [...today, ...EARLIER_BOARD_TITLES[key]].map(toComparisonKey);
  return (
    (values[head - 1] ?? []).findIndex(cell => typeof cell === 'string' && titles.includes(toComparisonKey(cell))) + 1
  );
}

function textOf(cell: CellValue): string {
  if (typeof cell === 'object') return cell.at;
  return typeof cell === 'string' ? trimText(cell) : String(cell);
}
