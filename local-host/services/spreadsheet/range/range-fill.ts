import {stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {type Area, containsArea, isSameArea} from '../../../workbook/geometry/area.js';
import {localeFacts} from '../../../workbook/cell/locale-facts.js';
import {continuedValue} from '../../../workbook/typing/auto-fill.js';
import {type Cell, hasContent, withFormula, withValue} from '../../../workbook/cell/cell.js';
import {isDateFormat} from '../../../workbook/cell/display.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {forEachPlace, putContent} from '../session/cell-access.js';
import {members} from '../session/member-set.js';
import {rangeState, type RangeState} from '../session/states.js';

/** Continuing what is in a range beyond it. */
export const RANGE_FILL = [
  members<RangeState>('write', {
    autoFill: (range, destination: object, series: object) => {
      fill(range, stateOf(range.session, 'Range', destination), isAlternate(range, series));
    },
    autoFillToNeighbor: (range, series: object) => {
      const {session, sheet, area} = range;
      const rows = neighbourEnd(sheet, area) - area.row + 1;
      if (rows > area.rows) fill(range, rangeState(session, sheet, {...area, rows}), isAlternate(range, series));
    },
  }),
];

function isAlternate({session}: RangeState, series: object): boolean {
  return session.realm.enumName(series) === 'ALTERNATE_SERIES';
}

/** The last row of the data right beside the range, to the left or else to the right. */
function neighbourEnd(sheet: Sheet, area: Area): number {
  const first = area.row + area.rows;
  for (const column of [area.column - 1, area.column + area.columns]) {
    let row = first;
    while (column >= 1 && column <= sheet.maxColumns && hasContent(sheet.cellAt(row, column))) row++;
    if (row > first) return row - 1;
  }
  return first - 1;
}

function fill(source: RangeState, target: RangeState, isRepeating: boolean): void {
  const {session, sheet, area} = source;
  const isDown = target.area.column === area.column && target.area.columns === area.columns;
  const isAcross = target.area.row === area.row && target.area.rows === area.rows;
  if (target.sheet !== sheet || !containsArea(target.area, area) || !(isDown || isAcross)) {
    throw new ScriptException('The destination must contain the range and extend it in one direction.');
  }
  if (isSameArea(target.area, area)) return;
  for (const {part, isBackwards} of partsBeyond(target.area, area, isDown)) {
    const block: Block = {sheet, area, isDown, isBackwards, isRepeating};
    putContent(rangeState(session, sheet, part), (_, down, right) => filled(block, {part, down, right}));
  }
}

interface Block {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly isDown: boolean;
  /** Whether the series runs up or to the left. */
  readonly isBackwards: boolean;
  readonly isRepeating: boolean;
}

function partsBeyond(target: Area, {row, column, rows, columns}: Area, isDown: boolean) {
  const before = isDown ? {...target, rows: row - target.row} : {...target, columns: column - target.column};
  const after = isDown
    ? {...target, row: row + rows, rows: target.row + target.rows - row - rows}
    : {...target, column: column + columns, columns: target.column + target.columns - column - columns};
  return [
    {part: before, isBackwards: true},
    {part: after, isBackwards: false},
  ].filter(({part}) => part.rows > 0 && part.columns > 0);
}

/** The cell that continues the line of the source it stands on, `step` cells beyond it. */
function filled(block: Block, {part, down, right}: {part: Area; down: number; right: number}): Cell {
  const {sheet, isDown, isBackwards, isRepeating} = block;
  const line = lineOf(block, isDown ? right : down);
  const [along, length] = isDown ? [down, part.rows] : [right, part.columns];
  const step = isBackwards ? length - along : along + 1;
  const model = line[(step - 1) % line.length];
  if (model === undefined) return sheet.cellAt(part.row + down, part.column + right);
  const {cell} = model;
  if (cell.formula !== '') {
    const moved = sheet.workbook.formulas?.moved(
      cell.formula,
      part.row + down - model.row,
      part.column + right - model.column,
    );
    return withFormula(cell, moved ?? cell.formula);
  }
  if (isRepeating || line.some(one => one.cell.formula !== '')) return cell;
  const series = line.map(one => ({value: one.cell.value, isDate: isDateFormat(one.cell.style.numberFormat)}));
  return withValue(cell, continuedValue(series, step, localeFacts(sheet.workbook.locale).tag));
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** One line of the source in the direction of the series. */
function lineOf({sheet, area, isDown, isBackwards}: Block, index: number): Placed[] {
  const strip = isDown ? {...area, column: area.column + index, columns: 1} : {...area, row: area.row + index, rows: 1};
  const line: Placed[] = [];
  forEachPlace(strip, (row, column) => line.push({row, column, cell: sheet.cellAt(row, column)}));
  return isBackwards ? line.reverse() : line;
}
