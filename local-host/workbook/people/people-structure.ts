import {ScriptException} from '../../ground/host-error.js';
import {isEditor, mayEditSheet, PROTECTED} from '../structure/edit-rights.js';
import {deleteLines, demandLines, insertLines, type Lines, setLinesHidden} from '../structure/line-edits.js';
import {type Outcome} from './people-edits.js';
import {addSheet, deleteSheet, freeSheetName, hideSheet, moveSheet, renameSheet} from '../structure/sheet-edits.js';
import {type Sheet, type Workbook} from '../model/workbook.js';

/** What people do to sheets, rows and columns. */
export type StructureChange =
  | {readonly kind: 'insertLines'; readonly sheet: Sheet; readonly lines: Lines; readonly side: 'before' | 'after'}
  | {readonly kind: 'deleteLines'; readonly sheet: Sheet; readonly lines: Lines}
  | {readonly kind: 'hideLines'; readonly sheet: Sheet; readonly lines: Lines; readonly hidden: boolean}
  /** Pixels. */
  | {readonly kind: 'resizeLines'; readonly sheet: Sheet; readonly lines: Lines; readonly size: number}
  /** The index counts from 0. */
  | {readonly kind: 'addSheet'; readonly index: number}
  | {readonly kind: 'renameSheet'; readonly sheet: Sheet; readonly name: string}
  | {readonly kind: 'moveSheet'; readonly sheet: Sheet; readonly index: number}
  | {readonly kind: 'hideSheet'; readonly sheet: Sheet; readonly hidden: boolean}
  | {readonly kind: 'deleteSheet'; readonly sheet: Sheet}
  /** An earlier change is taken back; `putBack` throws what Sheets says if that cannot be done. */
  | {readonly kind: 'putBack'; readonly changed: ChangeType; readonly putBack: () => void};

type OfKind<K extends StructureChange['kind']> = Extract<StructureChange, {kind: K}>;

/** Names of Sheets' change events. */
export type ChangeType =
  'INSERT_ROW' | 'INSERT_COLUMN' | 'REMOVE_ROW' | 'REMOVE_COLUMN' | 'INSERT_GRID' | 'REMOVE_GRID' | 'OTHER';

/** The events by kind of change: of rows (or of anything else), of columns. */
const CHANGE_TYPES: Readonly<
  Record<Exclude<StructureChange['kind'], 'putBack'>, readonly [ofRows: ChangeType, ofColumns: ChangeType]>
> = {
  insertLines: ['INSERT_ROW', 'INSERT_COLUMN'],
  deleteLines: ['REMOVE_ROW', 'REMOVE_COLUMN'],
  hideLines: ['OTHER', 'OTHER'],
  resizeLines: ['OTHER', 'OTHER'],
  addSheet: ['INSERT_GRID', 'INSERT_GRID'],
  deleteSheet: ['REMOVE_GRID', 'REMOVE_GRID'],
  renameSheet: ['OTHER', 'OTHER'],
  moveSheet: ['OTHER', 'OTHER'],
  hideSheet: ['OTHER', 'OTHER'],
};

/** What an installable change trigger is told of the change. */
export function changeTypeOf(change: StructureChange): ChangeType {
  if (change.kind === 'putBack') return change.changed;
  const isOfColumns = 'lines' in change && change.lines.dimension === 'columns';
  return CHANGE_TYPES[change.kind][isOfColumns ? 1 : 0];
}

/** Makes the change if the account may; a refused one, in Sheets' words, leaves everything as it was. */
export function changeStructure(workbook: Workbook, user: string, change: StructureChange): Outcome {
  try {
    if (change.kind === 'putBack') change.putBack();
    else perform(workbook, user, change);
    return {kind: 'stored'};
  } catch (error) {
    if (error instanceof ScriptException) return {kind: 'refused', reason: error.message};
    throw error;
  }
}

function perform(workbook: Workbook, user: string, change: Exclude<StructureChange, {kind: 'putBack'}>): void {
  switch (change.kind) {
    case 'insertLines':
      insertBeside(user, change);
      break;
    case 'deleteLines':
      deleteLines(change.sheet, user, change.lines);
      break;
    case 'deleteSheet':
      deleteSheet(change.sheet, user);
      break;
    case 'addSheet':
      demand(isEditor(workbook, user));
      moveSheet(addSheet(workbook, freeSheetName(workbook)), change.index);
      break;
    case 'hideLines':
    case 'resizeLines':
    case 'renameSheet':
    case 'moveSheet':
    case 'hideSheet':
      demand(mayEditSheet(change.sheet, user));
      changeSheet(change);
      break;
  }
}

/** New lines look like the one beside which they are inserted. */
function insertBeside(user: string, {sheet, lines, side}: OfKind<'insertLines'>): void {
  const {dimension, start, count} = lines;
  demandLines(sheet, dimension, start, 1);
  if (side === 'before') insertLines(sheet, user, lines, start + count);
  else insertLines(sheet, user, {...lines, start: start + 1}, start);
}

function changeSheet(
  change:
    OfKind<'hideLines'> | OfKind<'resizeLines'> | OfKind<'renameSheet'> | OfKind<'moveSheet'> | OfKind<'hideSheet'>,
): void {
  const {sheet} = change;
  switch (change.kind) {
    case 'hideLines':
      demandAll(sheet, change.lines);
      setLinesHidden(sheet, change.lines, change.hidden);
      break;
    case 'resizeLines':
      resizeLines(change);
      break;
    case 'renameSheet':
      renameSheet(sheet, change.name);
      break;
    case 'moveSheet':
      moveSheet(sheet, Math.max(0, Math.min(change.index, sheet.workbook.sheets.length - 1)));
      break;
    case 'hideSheet':
      if (change.hidden) hideSheet(sheet);
      else sheet.hidden = false;
      break;
  }
}

function resizeLines({sheet, lines, size}: OfKind<'resizeLines'>): void {
  demandAll(sheet, lines);
  const sizes = lines.dimension === 'rows' ? sheet.rowHeights : sheet.columnWidths;
  for (let line = lines.start; line < lines.start + lines.count; line++) sizes.set(line, size);
}

function demandAll(sheet: Sheet, {dimension, start, count}: Lines): void {
  demandLines(sheet, dimension, start, count);
}

function demand(isAllowed: boolean): void {
  if (!isAllowed) throw new ScriptException(PROTECTED);
}
