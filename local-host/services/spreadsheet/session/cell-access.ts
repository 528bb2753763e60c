import {computedValue} from './computed-value.js';
import {type Area} from '../../../workbook/geometry/area.js';
import {type Cell} from '../../../workbook/cell/cell.js';
import {isTooLong, TOO_LONG} from '../../../workbook/cell/cell-size.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {type Validation} from '../../../workbook/cell/validation.js';
import {satisfies, violationMessage} from '../../../workbook/rules/validation-check.js';
import {type SpreadsheetSession} from './session.js';
import {type RangeState} from './states.js';

/** A table of the script's realm with what `read` gives for each cell of the range. */
export function readTable<T>(range: RangeState, read: (row: number, column: number) => T): T[][] {
  const {area, session} = range;
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const values: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) values.push(read(row, column));
    rows.push(session.realm.array(values));
  }
  return session.realm.array(rows);
}

/** What `read` gives for the top left cell of the range. */
export function readFirst<T>({area}: RangeState, read: (row: number, column: number) => T): T {
  return read(area.row, area.column);
}

/** Changes every cell of the range, if the account may; `change` also gets the place within the range, from 0. */
export function changeCells(
  {session, sheet, area}: RangeState,
  change: (cell: Cell, down: number, right: number) => Cell,
): void {
  session.editArea(sheet, area, () => {
    forEachPlace(area, (row, column) => {
      const cell = sheet.cellAt(row, column);
      const changed = change(cell, row - area.row, column - area.column);
      if (changed !== cell) sheet.grid.set(row, column, changed);
    });
  });
}

/** Puts content into every cell of the range; what one cell cannot take, by its rule or its length, refuses the whole write. */
export function putContent(range: RangeState, content: (cell: Cell, down: number, right: number) => Cell): void {
  const {session, sheet, area} = range;
  session.editArea(sheet, area, () => {
    const changes: Change[] = [];
    forEachPlace(area, (row, column) => {
      const before = sheet.cellAt(row, column);
      changes.push({row, column, cell: content(before, row - area.row, column - area.column), before});
    });
    const refusal = changes.some(({cell}) => isTooLong(cell)) ? TOO_LONG : write(range, changes);
    if (refusal !== undefined) session.refuse(refusal);
  });
}

interface Change {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly before: Cell;
}

/** Writes the changes, or takes all of them back and says what a strict rule has against one. */
function write({session, sheet, area}: RangeState, changes: readonly Change[]): string | undefined {
  for (const {row, column, cell} of changes) sheet.grid.set(row, column, cell);
  const isRuled = changes.some(({cell}) => cell.validation?.allowInvalid === false);
  const violation = isRuled ? findViolation(session, sheet, area) : undefined;
  if (violation === undefined) return undefined;
  for (const {row, column, before} of changes) sheet.grid.set(row, column, before);
  return violation;
}

/** What the first strict rule of an area has against the content of its cell, of the rules that scripts must mind. */
export function findViolation({ctx}: SpreadsheetSession, sheet: Sheet, area: Area): string | undefined {
  const isForScripts = ({criterion, bindsPeopleOnly}: Validation): boolean =>
    bindsPeopleOnly !== true &&
    (ctx.switches.strictRulesForScripts === 'all' || /^(VALUE_IN_|CHECKBOX)/.test(criterion));
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.cellAt(row, column);
      const rule = cell.validation;
      if (rule?.allowInvalid !== false || !isForScripts(rule)) continue;
      const value = computedValue(sheet, row, column);
      if (!satisfies(rule, {sheet, row, column, cell, value})) return violationMessage(rule, row, column);
    }
  }
  return undefined;
}

/** Visits every address of the area, row by row. */
export function forEachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}
