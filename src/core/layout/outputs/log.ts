import {CELL_WORDS} from '../../catalogue/words/cell-words.js';
import {LAYOUT_WORDS} from '../../catalogue/words/layout-words.js';
import {type CellValue} from '../../domain/cell.js';
import {type ReportingRound} from '../../domain/round.js';
import {isBlank} from '../tab/cell-readers.js';
import {toCellText} from '../tab/cell-text.js';
import {cellAt, type CellMatrix} from '../tab/cell-matrix.js';
import {formatMachineKey} from '../../domain/machine-key.js';
import {planPlainTab} from '../tab/plain-tab.js';
import {type PlanValue, type TabPlan} from '../tab/tab-plan.js';

export const LOG_COLUMN_KEYS = ['at', 'kind', 'wave', 'person', 'email', 'units', 'subject', 'state'] as const;
/** A line of `Nhật ký`: an event of the round, or one mail with its outcome. All are texts. */
export type LogEntry = Readonly<Record<(typeof LOG_COLUMN_KEYS)[number], string>>;

/** The first row with an entry; columns run from B on. */
export const LOG_FIRST_ROW = 3;

const FIRST_COLUMN = 2;
const WIDTHS = [40, 170, 150, 120, 160, 190, 160, 320, 200];
const ROWS_AS_MADE = 200;

/** Plans the empty log; rows are inserted when it is full. */
export function planLog(round: ReportingRound): TabPlan {
  const words = LAYOUT_WORDS[round.language].logColumns;
  return planPlainTab({
    title: CELL_WORDS[round.language].tabTitles.log,
    machineKey: formatMachineKey('output:log', round.id),
    rowCount: ROWS_AS_MADE + LOG_FIRST_ROW - 1,
    columnCount: LOG_COLUMN_KEYS.length + 1,
    rows: [['head:log', ...LOG_COLUMN_KEYS.map(key => words[key])]],
    roleOf: row => (row < LOG_FIRST_ROW ? 'tableHead' : 'fixed'),
    widths: WIDTHS,
    frozenColumns: 1,
  });
}

/** The cells of an entry, from column B on. */
export function toLogRow(entry: LogEntry): readonly PlanValue[] {
  return LOG_COLUMN_KEYS.map(key => toCellText(entry[key]));
}

/** Reads the log's entries with their rows. */
export function parseLog(values: CellMatrix): readonly (LogEntry & {readonly row: number})[] {
  const rows = values.map((_, index) => index + 1).slice(LOG_FIRST_ROW - 1);
  return rows
    .filter(row => LOG_COLUMN_KEYS.some((_, index) => !isBlank(cellAt(values, row, FIRST_COLUMN + index))))
    .map(row => {
      const texts = LOG_COLUMN_KEYS.map((key, index) => [key, textOf(cellAt(values, row, FIRST_COLUMN + index))]);
      return {...(Object.fromEntries(texts) as LogEntry), row}; // built from exactly the keys of LogEntry
    });
}

function textOf(cell: CellValue): string {
  return typeof cell === 'object' ? cell.at : String(cell);
}
