import {ScriptException} from '../../../../ground/host-error.js';
import {type Cell} from '../../../../workbook/cell/cell.js';
import {type LineShift, shiftLine} from '../../../../workbook/geometry/grid-shift.js';
import {type Sheet, type Workbook} from '../../../../workbook/model/workbook.js';
import {type ChangeType} from '../../../../workbook/people/people-structure.js';
import {
  isEditor,
  mayDeleteSheet,
  mayEditSheet,
  mayShift,
  PROTECTED,
} from '../../../../workbook/structure/edit-rights.js';
import {
  cellsChangedSince,
  copyFields,
  copyLists,
  isUntouched,
  type KeptSheet,
  type KeptWorkbook,
} from './kept-workbook.js';

/** A change of rows, columns or sheets, with the workbook before and after it. */
export interface StructureStep {
  readonly before: KeptWorkbook;
  readonly after: KeptWorkbook;
  /** The lines that the change inserted or deleted, if it did. */
  readonly shift?: {readonly sheet: Sheet; readonly lines: LineShift} | undefined;
}

/** What change triggers are told when a change is taken back. */
export const REVERSED: Readonly<Record<ChangeType, ChangeType>> = {
  INSERT_ROW: 'REMOVE_ROW',
  INSERT_COLUMN: 'REMOVE_COLUMN',
  REMOVE_ROW: 'INSERT_ROW',
  REMOVE_COLUMN: 'INSERT_COLUMN',
  INSERT_GRID: 'REMOVE_GRID',
  REMOVE_GRID: 'INSERT_GRID',
  OTHER: 'OTHER',
};

const CHANGED_SINCE =
  'Không hoàn tác được: từ đó đến nay hàng, cột hoặc trang tính đã được thay đổi tiếp. Không có gì bị mất.';
const WRITTEN_SINCE =
  'Không hoàn tác được: trong phần sẽ mất đi đã có nội dung ghi vào sau đó. Hãy xóa nội dung ấy trước nếu không cần.';

/**
 * Puts the workbook back as it was before the step, with everything that was written into cells since: it moves along. Throws what to
 * say if the user may not, or if what the step changed is another by now; then nothing has changed.
 */
export function putBack(workbook: Workbook, user: string, step: StructureStep): void {
  demandRights(workbook, user, step);
  const changes = planChanges(workbook, step);
  for (const change of changes) change();
}

type Change = () => void;

/** All that is to be done, found before anything is: every refusal comes first. */
function planChanges(workbook: Workbook, step: StructureStep): Change[] {
  const {before, after} = step;
  const later = new Map(after.sheets.map(kept => [kept.sheet, kept]));
  for (const kept of after.sheets) {
    const isGone = !before.sheets.some(({sheet}) => sheet === kept.sheet);
    if (isGone && !isUntouched(kept)) throw new ScriptException(WRITTEN_SINCE);
  }
  return [
    ...before.sheets.flatMap(kept => planSheet(kept, later.get(kept.sheet), step)),
    ...planLists(workbook, step),
    () => {
      workbook.sheets = orderOf(workbook, step);
    },
  ];
}

function planSheet(before: KeptSheet, after: KeptSheet | undefined, step: StructureStep): Change[] {
  const {sheet} = before;
  // A sheet that the step deleted comes back as it was; one that somebody deleted since stays away.
  const isThere = sheet.workbook.sheets.includes(sheet);
  if (!after || !isThere) return [];
  return [...planFields(before, after), ...planCells(before, after, step)];
}

function planFields({sheet, fields: before}: KeptSheet, {fields: after}: KeptSheet): Change[] {
  const changed = Object.entries(before).filter(([name, value]) => !isSame(value, after[name as keyof typeof after]));
  const now = new Map(Object.entries(sheet));
  if (changed.some(([name]) => !isSame(now.get(name), after[name as keyof typeof after])))
    throw new ScriptException(CHANGED_SINCE);
  return [
    () => {
      Object.assign(sheet, copyFields(Object.fromEntries(changed)));
    },
  ];
}

/** The cells as they were, and over them what was written since, at the place where it is then. */
function planCells(before: KeptSheet, after: KeptSheet, {shift}: StructureStep): Change[] {
  const {sheet} = before;
  const isAlike = before.grid === after.grid && before.revision === after.revision;
  if (isAlike) return [];
  const lines = shift && reverse(shift.lines);
  const written = isUntouched(after) ? [] : cellsChangedSince(after);
  const moved = written.map(({row, column, cell}) => {
    const place = lines && shift.sheet === sheet ? placeAfter({row, column}, lines) : {row, column};
    if (!place) throw new ScriptException(WRITTEN_SINCE);
    return {...place, cell: withShiftedFormula(cell, sheet, shift)};
  });
  return [
    () => {
      const grid = before.cells.copy();
      grid.revision = sheet.grid.revision + 1;
      for (const {row, column, cell} of moved) grid.set(row, column, cell);
      sheet.grid = grid;
    },
  ];
}

function withShiftedFormula(cell: Cell, sheet: Sheet, shift: StructureStep['shift']): Cell {
  const {formulas} = sheet.workbook;
  if (cell.formula === '' || !shift || !formulas) return cell;
  const reversed = {...reverse(shift.lines), sheetName: shift.sheet.name};
  return {...cell, formula: formulas.shifted(cell.formula, sheet.name, reversed)};
}

function placeAfter(
  {row, column}: {row: number; column: number},
  lines: LineShift,
): {row: number; column: number} | undefined {
  const line = shiftLine(lines.dimension === 'rows' ? row : column, lines);
  if (line === undefined) return undefined;
  return lines.dimension === 'rows' ? {row: line, column} : {row, column: line};
}

/** The shift that takes the shift back. */
export function reverse(lines: LineShift): LineShift {
  return {...lines, kind: lines.kind === 'insert' ? 'delete' : 'insert'};
}

function planLists(workbook: Workbook, {before, after}: StructureStep): Change[] {
  const names = ['namedRanges', 'metadata', 'protections'] as const;
  const changed = names.filter(name => !isSame(before.lists[name], after.lists[name]));
  if (changed.some(name => !isSame(workbook[name], after.lists[name]))) throw new ScriptException(CHANGED_SINCE);
  return changed.map(name => () => {
    Object.assign(workbook, {[name]: copyLists(before.lists)[name]});
  });
}

/** The sheets that were there, and those that came since, in their places. */
function orderOf({sheets}: Workbook, {before, after}: StructureStep): readonly Sheet[] {
  const [earlier, later] = [before, after].map(kept => kept.sheets.map(({sheet}) => sheet));
  if (!earlier || !later || isSameOrder(earlier, later)) return sheets;
  const order = earlier.filter(sheet => sheets.includes(sheet) || !later.includes(sheet));
  const added = sheets.filter(sheet => !later.includes(sheet) && !earlier.includes(sheet));
  for (const sheet of added) order.splice(sheets.indexOf(sheet), 0, sheet);
  return order;
}

function isSameOrder(one: readonly Sheet[], other: readonly Sheet[]): boolean {
  return one.length === other.length && one.every((sheet, index) => sheet === other[index]);
}

function demandRights(workbook: Workbook, user: string, {before, after, shift}: StructureStep): void {
  const gone = after.sheets.filter(({sheet}) => !before.sheets.some(one => one.sheet === sheet));
  const isAllowed =
    isEditor(workbook, user) &&
    gone.every(({sheet}) => mayDeleteSheet(sheet, user)) &&
    (shift ? mayShift(shift.sheet, reverse(shift.lines), user) : changedSheets(before, after).every(mayEdit));
  if (!isAllowed) throw new ScriptException(PROTECTED);

  function mayEdit(sheet: Sheet): boolean {
    return mayEditSheet(sheet, user);
  }
}

/** The sheets whose frame the step changed. */
function changedSheets(before: KeptWorkbook, after: KeptWorkbook): Sheet[] {
  const later = new Map(after.sheets.map(kept => [kept.sheet, kept]));
  return before.sheets.flatMap(kept => {
    const then = later.get(kept.sheet);
    return then && !isSame(kept.fields, then.fields) ? [kept.sheet] : [];
  });
}

/** Whether plain values are alike, maps and sets included. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one, plain) === JSON.stringify(other, plain);
}

function plain(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
}
