import {stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {type Area} from '../../../workbook/geometry/area.js';
import {demandLines, type Lines, setLinesHidden} from '../../../workbook/structure/line-edits.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {chained, type MemberTable, members} from '../session/member-set.js';
import {type SheetState} from '../session/states.js';

type Table = MemberTable<SheetState>;

/** An estimate of what autoResize finds, since nothing is drawn here: pixels per letter, and the cell's padding. */
const LETTER_WIDTH = 7;
const CELL_PADDING = 10;
const LINE_HEIGHT = 21;

const CHAINED: Table = {
  setColumnWidth: (state, column: number, width: number) => {
    setSizes(state, {dimension: 'columns', start: column, count: 1}, () => width);
  },
  setColumnWidths: (state, start: number, count: number, width: number) => {
    setSizes(state, {dimension: 'columns', start, count}, () => width);
  },
  setRowHeight: (state, row: number, height: number) => {
    setSizes(state, {dimension: 'rows', start: row, count: 1}, () => height);
  },
  setRowHeights: (state, start: number, count: number, height: number) => {
    setSizes(state, {dimension: 'rows', start, count}, () => height);
  },
  setRowHeightsForced: (state, start: number, count: number, height: number) => {
    setSizes(state, {dimension: 'rows', start, count}, () => height);
  },
  autoResizeColumn: (state, column: number) => {
    setSizes(state, {dimension: 'columns', start: column, count: 1}, one => fittingWidth(state.sheet, one));
  },
  autoResizeColumns: (state, start: number, count: number) => {
    setSizes(state, {dimension: 'columns', start, count}, one => fittingWidth(state.sheet, one));
  },
  autoResizeRows: (state, start: number, count: number) => {
    setSizes(state, {dimension: 'rows', start, count}, one => fittingHeight(state.sheet, one));
  },
};

const PLAIN: Table = {
  setFrozenRows: ({session, sheet}, rows: number) => {
    session.editSheet(sheet, () => {
      demandFreezable(sheet, 'rows', rows);
      sheet.frozenRows = rows;
    });
  },
  setFrozenColumns: ({session, sheet}, columns: number) => {
    session.editSheet(sheet, () => {
      demandFreezable(sheet, 'columns', columns);
      sheet.frozenColumns = columns;
    });
  },
  hideRows: (state, start: number, count = 1) => {
    setHidden(state, {dimension: 'rows', start, count}, true);
  },
  hideColumns: (state, start: number, count = 1) => {
    setHidden(state, {dimension: 'columns', start, count}, true);
  },
  showRows: (state, start: number, count = 1) => {
    setHidden(state, {dimension: 'rows', start, count}, false);
  },
  showColumns: (state, start: number, count = 1) => {
    setHidden(state, {dimension: 'columns', start, count}, false);
  },
  hideRow: (state, range: object) => {
    setHidden(state, linesOf(state, 'rows', range), true);
  },
  hideColumn: (state, range: object) => {
    setHidden(state, linesOf(state, 'columns', range), true);
  },
  unhideRow: (state, range: object) => {
    setHidden(state, linesOf(state, 'rows', range), false);
  },
  unhideColumn: (state, range: object) => {
    setHidden(state, linesOf(state, 'columns', range), false);
  },
};

/** Sizes, frozen and hidden rows and columns. */
export const SHEET_SIZES = [chained('write', CHAINED), members('write', PLAIN)];

function setSizes({session, sheet}: SheetState, lines: Lines, size: (line: number) => number): void {
  demandLines(sheet, lines.dimension, lines.start, lines.count);
  session.editSheet(sheet, () => {
    const sizes = lines.dimension === 'rows' ? sheet.rowHeights : sheet.columnWidths;
    for (const line of each(lines)) sizes.set(line, size(line));
  });
}

function setHidden({session, sheet}: SheetState, lines: Lines, isHidden: boolean): void {
  demandLines(sheet, lines.dimension, lines.start, lines.count);
  session.editSheet(sheet, () => {
    setLinesHidden(sheet, lines, isHidden);
  });
}

function linesOf({session}: SheetState, dimension: Lines['dimension'], range: object): Lines {
  const {area} = stateOf(session, 'Range', range);
  return dimension === 'rows'
    ? {dimension, start: area.row, count: area.rows}
    : {dimension, start: area.column, count: area.columns};
}

function each({start, count}: Lines): number[] {
  return Array.from({length: count}, (_, index) => start + index);
}

function demandFreezable(sheet: Sheet, dimension: Lines['dimension'], count: number): void {
  const size = dimension === 'rows' ? sheet.maxRows : sheet.maxColumns;
  if (!(count >= 0) || count > size) throw new ScriptException(`Those ${dimension} are out of bounds.`);
  if (count === size) throw new ScriptException(`You can't freeze all visible ${dimension} on the sheet.`);
  const span = (merge: Area): [number, number] =>
    dimension === 'rows' ? [merge.row, merge.rows] : [merge.column, merge.columns];
  const isCut = sheet.merges.map(span).some(([first, length]) => first <= count && first + length - 1 > count);
  if (!isCut) return;
  throw new ScriptException(
    `Sorry, you can't freeze ${dimension} which contain only part of a merged cell. Try to break apart merged cells or freeze more ${dimension} to include the complete merged cells.`,
  );
}

function fittingWidth(sheet: Sheet, column: number): number {
  const lengths = Array.from({length: sheet.grid.lastRow()}, (_, index) =>
    longestLine(sheet.displayAt(index + 1, column)),
  );
  return Math.max(0, ...lengths) * LETTER_WIDTH + CELL_PADDING;
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map(line => line.length));
}

function fittingHeight(sheet: Sheet, row: number): number {
  const lines = Array.from(
    {length: sheet.grid.lastColumn()},
    (_, index) => sheet.displayAt(row, index + 1).split('\n').length,
  );
  return Math.max(1, ...lines) * LINE_HEIGHT;
}
