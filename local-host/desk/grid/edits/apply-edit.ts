import {type Person} from '../../../index.js';
import {HostError} from '../../../ground/host-error.js';
import {formatArea, formatCell} from '../../../workbook/geometry/a1-notation.js';
import {type Area} from '../../../workbook/geometry/area.js';
import {mergeAt} from '../../../workbook/structure/merges.js';
import {changeTypeOf, type StructureChange} from '../../../workbook/people/people-structure.js';
import {type Sheet, type Workbook} from '../../../workbook/model/workbook.js';
import {type EditAnswer} from '../../protocol.js';
import {cellEntry} from './cell-entry.js';
import {copiedCells} from './copied-cells.js';
import {filledCells} from './fill.js';
import {toVietnamese} from './sheets-words.js';
import {putBack, REVERSED, type StructureStep} from './undo/put-back.js';
import {type Restoration, type UndoStack} from './undo/undo-stack.js';
import {type CellEdit, type GridEdit, type StructureEdit} from '../wire/wire.js';

/** Who edits what. */
export interface Editing {
  readonly workbook: Workbook;
  readonly person: Person;
  readonly undo: UndoStack;
}

type OfKind<K extends GridEdit['kind']> = Extract<GridEdit, {kind: K}>;

const STORED = {kind: 'stored'} as const;
const GONE = 'Ô hoặc trang tính này không còn nữa: người khác đã xóa. Nội dung chưa được lưu.';
const NOTHING_TO_UNDO = 'Không có gì để hoàn tác, hoặc ô đã được người khác thay đổi sau đó.';
const NOTHING_TO_REDO = 'Không có gì để làm lại.';
const TOO_LONG = 'Nội dung dài quá 50.000 ký tự, là mức nhiều nhất của một ô.';
const ONE_DIRECTION = 'Chỉ kéo để điền theo một hướng.';

/** The most that a cell of Sheets holds. */
const LONGEST_TEXT = 50_000;

/** Carries out an edit as the person's own: `onEdit` fires, refusals come in Sheets' words. */
export function applyEdit(editing: Editing, edit: GridEdit): EditAnswer {
  try {
    const answer = isStructure(edit) ? restructure(editing, edit) : editCells(editing, edit);
    return answer.kind === 'refused' ? refusal(answer.reason) : STORED;
  } catch (error) {
    if (error instanceof HostError) return refusal(error.message);
    throw error;
  }
}

type Answer = {readonly kind: 'stored'} | {readonly kind: 'refused'; readonly reason: string};

function refusal(reason: string): {kind: 'refused'; reason: string} {
  return {kind: 'refused', reason: toVietnamese(reason)};
}

function isStructure(edit: GridEdit): edit is StructureEdit {
  return edit.kind.endsWith('Lines') || edit.kind.endsWith('Sheet');
}

function editCells(editing: Editing, edit: CellEdit): Answer {
  switch (edit.kind) {
    case 'type':
      return typeText(editing, edit);
    case 'tick':
      return tick(editing, edit);
    case 'paste':
      return paste(editing, edit);
    case 'clear':
      return clear(editing, edit);
    case 'copy':
      return copy(editing, edit);
    case 'fill':
      return fill(editing, edit);
    case 'undo':
    case 'redo':
      return step(editing, edit.kind);
  }
}

function step(editing: Editing, kind: 'undo' | 'redo'): Answer {
  const nothing = kind === 'undo' ? NOTHING_TO_UNDO : NOTHING_TO_REDO;
  const {workbook, person} = editing;
  return (
    editing.undo[kind]<Answer>({
      put: one => put(editing, one),
      putBack: (one, changed) =>
        person.restructure({
          kind: 'putBack',
          changed,
          putBack: () => {
            putBack(workbook, person.email, one);
          },
        }),
    }) ?? refusal(nothing)
  );
}

function typeText({workbook, person, undo}: Editing, {sheetId, text, ...place}: OfKind<'type'>): Answer {
  const sheet = workbook.sheetById(sheetId);
  if (!sheet || !isWithin(sheet, {...place, rows: 1, columns: 1})) return refusal(GONE);
  if (text.length > LONGEST_TEXT) return refusal(TOO_LONG);
  const {row, column} = mergeAt(sheet, place.row, place.column) ?? place;
  if (text === cellEntry(sheet.cellAt(row, column), workbook.locale)) return STORED;
  const area = {row, column, rows: 1, columns: 1};
  return undo.record(sheet, area, () => person.type(sheet.name, formatCell(row, column), text));
}

function tick({workbook, person, undo}: Editing, {sheetId, row, column, ticked}: OfKind<'tick'>): Answer {
  const sheet = workbook.sheetById(sheetId);
  if (!sheet) return refusal(GONE);
  const area = {row, column, rows: 1, columns: 1};
  return undo.record(sheet, area, () => person.tick(sheet.name, formatCell(row, column), ticked));
}

function paste({workbook, person, undo}: Editing, {sheetId, row, column, rows}: OfKind<'paste'>): Answer {
  const sheet = workbook.sheetById(sheetId);
  if (!sheet || !isWithin(sheet, {row, column, rows: 1, columns: 1})) return refusal(GONE);
  if (rows.some(line => line.some(text => (text?.length ?? 0) > LONGEST_TEXT))) return refusal(TOO_LONG);
  const area = {row, column, rows: rows.length, columns: Math.max(...rows.map(line => line.length))};
  return undo.record(sheet, area, () => person.paste(sheet.name, formatCell(row, column), rows));
}

function clear({workbook, person, undo}: Editing, {sheetId, areas}: OfKind<'clear'>): Answer {
  const sheet = workbook.sheetById(sheetId);
  if (!sheet) return refusal(GONE);
  for (const area of areas) {
    if (!isWithin(sheet, area)) return refusal(GONE);
    const answer = undo.record(sheet, area, () => person.clear(sheet.name, formatArea(area)));
    if (answer.kind === 'refused') return answer;
  }
  return STORED;
}

function copy(editing: Editing, {sheetId, from, toSheetId, to}: OfKind<'copy'>): Answer {
  const source = editing.workbook.sheetById(sheetId);
  const sheet = editing.workbook.sheetById(toSheetId);
  if (!source || !sheet || !isWithin(source, from)) return refusal(GONE);
  return putNew(editing, {sheet, ...copiedCells(source, from, to)});
}

function fill(editing: Editing, {sheetId, from, to}: OfKind<'fill'>): Answer {
  const sheet = editing.workbook.sheetById(sheetId);
  if (!sheet || !isWithin(sheet, to)) return refusal(GONE);
  const filled = filledCells(sheet, from, to);
  return filled ? putNew(editing, {sheet, ...filled}) : refusal(ONE_DIRECTION);
}

function putNew(editing: Editing, restoration: Restoration): Answer {
  const {sheet, area} = restoration;
  if (!isWithin(sheet, area)) return refusal(GONE);
  return editing.undo.record(sheet, area, () => put(editing, restoration));
}

function put({person}: Editing, {sheet, area, rows}: Restoration): Answer {
  return person.put(sheet.name, formatCell(area.row, area.column), rows);
}

function isWithin({maxRows, maxColumns}: Sheet, {row, column, rows, columns}: Area): boolean {
  return row + rows - 1 <= maxRows && column + columns - 1 <= maxColumns;
}

function restructure({workbook, person, undo}: Editing, edit: StructureEdit): Answer {
  const change = toStructureChange(workbook, edit);
  if (!change) return refusal(GONE);
  const taken = {shift: shiftOf(change), changed: REVERSED[changeTypeOf(change)]};
  return undo.recordStructure<Answer>(workbook, taken, () => person.restructure(change));
}

/** The lines that a change inserts or deletes. */
function shiftOf(change: StructureChange): StructureStep['shift'] {
  if (change.kind !== 'insertLines' && change.kind !== 'deleteLines') return undefined;
  const {sheet, lines} = change;
  if (change.kind === 'deleteLines') return {sheet, lines: {...lines, kind: 'delete'}};
  const {dimension, start, count} = lines;
  return {sheet, lines: {dimension, kind: 'insert', start: change.side === 'before' ? start : start + 1, count}};
}

function toStructureChange(workbook: Workbook, edit: StructureEdit): StructureChange | undefined {
  if (edit.kind === 'addSheet') {
    return {kind: 'addSheet', index: workbook.sheets.findIndex(({id}) => id === edit.after) + 1};
  }
  const {sheetId, ...rest} = edit;
  const sheet = workbook.sheetById(sheetId);
  return sheet && {...rest, sheet};
}
