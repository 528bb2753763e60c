import {HostError} from '../../ground/host-error.js';
import {type Area} from '../geometry/area.js';
import {type Cell, type CellValue} from '../cell/cell.js';
import {isTooLong, TOO_LONG} from '../cell/cell-size.js';
import {mayEditArea, PROTECTED} from '../structure/edit-rights.js';
import {withoutContent, withTyped} from '../typing/entry.js';
import {partsFromSerial, serialFromInstant} from '../../ground/serial-date.js';
import {type Sheet} from '../model/workbook.js';
import {parseTypedText} from '../typing/typed-text.js';
import {checkedValue, uncheckedValue} from '../cell/validation.js';
import {satisfies, violationMessage} from '../rules/validation-check.js';
import {mergeAt} from '../structure/merges.js';

/** Who edits, and when: the year completes dates typed without one. */
export interface Editor {
  /** An e-mail address; '' is an editor whose identity is not visible. */
  readonly user: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What came of an edit. A refused edit leaves every cell as it was. */
export type Outcome = {readonly kind: 'stored'} | {readonly kind: 'refused'; readonly reason: string};

const STORED: Outcome = {kind: 'stored'};

/** Types a text into one cell, as Sheets reads it in the workbook's locale. */
export function enterText(sheet: Sheet, row: number, column: number, entry: {text: string} & Editor): Outcome {
  const {row: r, column: c} = mergeAt(sheet, row, column) ?? {row, column};
  return change(sheet, {row: r, column: c, rows: 1, columns: 1}, entry.user, cell =>
    typed(sheet, cell, entry.text, entry),
  );
}

/** Pastes a block of texts at an address as one edit; null leaves a cell alone. Sheets grows if the block needs it. */
export function pasteBlock(
  sheet: Sheet,
  corner: {row: number; column: number},
  rows: readonly (readonly (string | null)[])[],
  editor: Editor,
): Outcome {
  const area = {...corner, rows: rows.length, columns: Math.max(...rows.map(one => one.length))};
  const outcome = change(sheet, area, editor.user, (cell, row, column) => {
    const text = rows[row - area.row]?.[column - area.column];
    return typeof text === 'string' ? typed(sheet, cell, text, editor) : cell;
  });
  if (outcome.kind === 'stored') {
    sheet.maxRows = Math.max(sheet.maxRows, area.row + area.rows - 1);
    sheet.maxColumns = Math.max(sheet.maxColumns, area.column + area.columns - 1);
  }
  return outcome;
}

/** Puts whole cells at an address as one edit (the fill handle, a paste within the workbook, undo); null leaves a cell alone. */
export function putCells(
  sheet: Sheet,
  corner: {row: number; column: number},
  rows: readonly (readonly (Cell | null)[])[],
  user: string,
): Outcome {
  const area = {...corner, rows: rows.length, columns: Math.max(...rows.map(one => one.length))};
  return change(sheet, area, user, (cell, row, column) => rows[row - area.row]?.[column - area.column] ?? cell);
}

/** Ticks or unticks a tick box. */
export function tickBox(sheet: Sheet, row: number, column: number, tick: {checked: boolean; user: string}): Outcome {
  const {validation} = sheet.cellAt(row, column);
  const value = tick.checked ? checkedValue(validation) : uncheckedValue(validation);
  if (value === undefined)
    throw new HostError(`There is no tick box in row ${row}, column ${column} of "${sheet.name}".`);
  return change(sheet, {row, column, rows: 1, columns: 1}, tick.user, cell => ({...withoutContent(cell), value}));
}

/** Deletes the content of an area, as the Delete key does; formats and rules stay, tick boxes are unticked. */
export function clearArea(sheet: Sheet, area: Area, user: string): Outcome {
  return change(sheet, area, user, withoutContent);
}

function typed(sheet: Sheet, cell: Cell, text: string, {now}: Editor): Cell {
  const {locale, timeZone} = sheet.workbook;
  const plainText = cell.style.numberFormat === '@';
  const currentYear = partsFromSerial(serialFromInstant(now, timeZone)).year;
  return withTyped(cell, parseTypedText(text, {locale, plainText, currentYear}));
}

type Change = (cell: Cell, row: number, column: number) => Cell;

function change(sheet: Sheet, area: Area, user: string, changed: Change): Outcome {
  if (!mayEditArea(sheet, area, user)) return {kind: 'refused', reason: PROTECTED};
  const edits = [...changes(sheet, area, changed)];
  if (edits.some(([, , cell]) => isTooLong(cell))) return {kind: 'refused', reason: TOO_LONG};
  for (const [row, column, cell] of edits) sheet.grid.set(row, column, cell);
  const reason = firstViolation(sheet, edits);
  if (reason === undefined) return STORED;
  for (const [row, column, , before] of edits) sheet.grid.set(row, column, before);
  return {kind: 'refused', reason};
}

type Edit = readonly [row: number, column: number, cell: Cell, before: Cell];

function* changes(sheet: Sheet, area: Area, changed: Change): Generator<Edit> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const before = sheet.cellAt(row, column);
      const cell = changed(before, row, column);
      if (cell !== before) yield [row, column, cell, before];
    }
  }
}

/** What a person reads when a strict rule refuses the entry: the rule's own help, else Sheets' sentence. */
function firstViolation(sheet: Sheet, edits: readonly Edit[]): string | undefined {
  for (const [row, column, cell] of edits) {
    const rule = cell.validation;
    if (rule === undefined || rule.allowInvalid) continue;
    const value: CellValue = sheet.valueAt(row, column);
    if (!satisfies(rule, {sheet, row, column, cell, value}))
      return rule.helpText ?? violationMessage(rule, row, column);
  }
  return undefined;
}
