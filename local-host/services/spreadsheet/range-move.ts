import {type Area} from '../../workbook/area.js';
import {BLANK_CELL, type Cell} from '../../workbook/cell.js';
import {type PasteType} from '../../workbook/paste-type.js';
import {copyBlock} from '../../workbook/range-copy.js';
import {breakMerges} from '../../workbook/merges.js';
import {type Sheet} from '../../workbook/sheet.js';
import {HostNotImplemented, ScriptException} from '../../runtime/host-error.js';
import {chained, members} from './member-set.js';
import {demandArea} from './sheet-area.js';
import {type RangeState} from './states.js';

/** Moving cells about: cut and paste, cells that make room or close up, and the older ways of copying. */
export const RANGE_MOVE = [
  members<RangeState>('write', {
    moveTo: (range, destination: object) => {
      demandNoFormulas(range, 'moveTo');
      moveTo(range, range.session.state('Range', destination));
    },
    copyFormatToRange: (range, given: number | object, ...corners: number[]) => {
      copyToCorners(range, sheetOf(range, given), corners, 'PASTE_FORMAT');
    },
    copyValuesToRange: (range, given: number | object, ...corners: number[]) => {
      copyToCorners(range, sheetOf(range, given), corners, 'PASTE_VALUES');
    },
  }),
  chained<RangeState>('structure', {
    insertCells: (range, dimension: object) => {
      demandNoFormulas(range, 'insertCells');
      slide(range, range.session.realm.enumName(dimension) === 'ROWS', 1);
    },
  }),
  members<RangeState>('structure', {
    deleteCells: (range, dimension: object) => {
      demandNoFormulas(range, 'deleteCells');
      slide(range, range.session.realm.enumName(dimension) === 'ROWS', -1);
    },
  }),
];

/** References do not follow single cells here, so what would leave them behind is refused. */
function demandNoFormulas({session}: RangeState, member: string): void {
  if (!session.workbook.sheets.some(sheet => sheet.grid.hasFormulas)) return;
  throw new HostNotImplemented(`SpreadsheetApp.Range.${member} in a spreadsheet with formulas`);
}

/** Cuts and pastes; only the top left cell of the destination counts. */
function moveTo(from: RangeState, to: RangeState): void {
  const {session} = from;
  const target = demandArea(to.sheet, {...from.area, row: to.area.row, column: to.area.column});
  session.demandRight(from.sheet, from.area);
  session.editArea(to.sheet, target, () => {
    const cells = cellsOf(from.sheet, from.area);
    breakMerges(from.sheet, from.area);
    put(from.sheet, from.area, () => BLANK_CELL);
    put(to.sheet, target, (down, right) => cells[down]?.[right] ?? BLANK_CELL);
  });
}

function sheetOf({session}: RangeState, given: number | object): Sheet {
  if (typeof given === 'object') return session.state('Sheet', given).sheet;
  const sheet = session.workbook.sheetById(given);
  if (!sheet) throw new ScriptException(`Sheet ${given} not found`);
  return sheet;
}

/** The source is repeated or cut so that it fills the destination exactly. */
function copyToCorners(from: RangeState, sheet: Sheet, corners: readonly number[], type: PasteType): void {
  const [column = 1, columnEnd = column, row = 1, rowEnd = row] = corners;
  const area = demandArea(sheet, {row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1});
  const source: Area = {
    ...from.area,
    rows: Math.min(from.area.rows, area.rows),
    columns: Math.min(from.area.columns, area.columns),
  };
  from.session.editArea(sheet, area, () => {
    copyBlock({sheet: from.sheet, area: source}, {sheet, area}, {type, transposed: false});
  });
}

/** Pushes cells on to make room for the range (1), or pulls them up over it (-1), along the rows or the columns. */
function slide({session, sheet, area}: RangeState, isDown: boolean, direction: 1 | -1): void {
  const strip: Area = isDown
    ? {...area, rows: sheet.maxRows - area.row + 1}
    : {...area, columns: sheet.maxColumns - area.column + 1};
  session.editArea(sheet, strip, () => {
    const [down, right] = isDown ? [area.rows * direction, 0] : [0, area.columns * direction];
    const cells = cellsOf(sheet, strip);
    put(sheet, strip, (d, r) => {
      const source = cells[d - down]?.[r - right];
      if (source) return source;
      const looks = direction === 1 ? cells[d]?.[r] : undefined;
      return looks ? {...BLANK_CELL, style: looks.style} : BLANK_CELL;
    });
  });
}

function cellsOf(sheet: Sheet, {row, column, rows, columns}: Area): Cell[][] {
  return Array.from({length: rows}, (_, down) =>
    Array.from({length: columns}, (_, right) => sheet.cellAt(row + down, column + right)),
  );
}

function put(sheet: Sheet, area: Area, cell: (down: number, right: number) => Cell): void {
  for (let down = 0; down < area.rows; down++) {
    for (let right = 0; right < area.columns; right++) {
      const next = cell(down, right);
      const [row, column] = [area.row + down, area.column + right];
      if (next !== sheet.cellAt(row, column)) sheet.grid.set(row, column, next);
    }
  }
}
