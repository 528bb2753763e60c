import {ScriptException} from '../../runtime/host-error.js';
import {mayDeleteSheet, PROTECTED} from '../../workbook/edit-rights.js';
import {copyName} from '../../workbook/sheet-copy.js';
import {Sheet} from '../../workbook/sheet.js';
import {type MemberTable, members} from './member-set.js';
import {activateSheet, activeSheet} from './selection.js';
import {type SpreadsheetSession} from './session.js';
import {duplicate} from './sheet-actions.js';
import {demandFreeName, freeSheetName, renameSheet} from './sheet-names.js';
import {sheetState, type SpreadsheetState} from './states.js';

type Table = MemberTable<SpreadsheetState>;

const STRUCTURE: Table = {
  insertSheet: ({session}, ...given: unknown[]) => {
    const sheet = insertSheet(session, insertionOf(session, given));
    return session.object(sheetState(session, sheet));
  },
  deleteSheet: ({session}, sheet: object) => {
    deleteSheet(session, session.state('Sheet', sheet).sheet);
  },
  deleteActiveSheet: ({session}) => {
    deleteSheet(session, activeSheet(session));
    return session.object(sheetState(session, activeSheet(session)));
  },
  duplicateActiveSheet: ({session}) => {
    const source = activeSheet(session);
    const copy = duplicate(session, source, copyName(source));
    moveSheet(session, copy, session.workbook.sheets.indexOf(source) + 1);
    activateSheet(session, copy);
    return session.object(sheetState(session, copy));
  },
  moveActiveSheet: ({session}, position: number) => {
    const {length} = session.workbook.sheets;
    if (!(position >= 1) || position > length)
      throw new ScriptException(`The position must be between 1 and ${length}.`);
    session.editSheet(activeSheet(session), () => {
      moveSheet(session, activeSheet(session), position - 1);
    });
  },
};

const WRITES: Table = {
  renameActiveSheet: ({session}, name: string) => {
    renameSheet(session, activeSheet(session), name);
  },
};

/** Making, moving, copying and deleting sheets. */
export const SPREADSHEET_SHEETS = [members('structure', STRUCTURE), members('write', WRITES)];

/** What insertSheet is to do; the index counts from 0. */
interface Insertion {
  readonly name: string;
  readonly index: number;
  readonly template: Sheet | undefined;
}

/** Reads the eight forms of insertSheet: a name, an index and options, each of which may be left out. */
function insertionOf(session: SpreadsheetSession, given: readonly unknown[]): Insertion {
  const {workbook} = session;
  const name = given.find(one => typeof one === 'string');
  const index = given.find(one => typeof one === 'number');
  const options = given.find(one => typeof one === 'object' && one !== null) as {template?: object} | undefined;
  return {
    name: name ?? freeSheetName(workbook),
    index: index ?? workbook.sheets.indexOf(activeSheet(session)) + 1,
    template: options?.template && session.state('Sheet', options.template).sheet,
  };
}

/** Inserts a sheet, blank or as a copy of the template, and brings it into view. */
function insertSheet(session: SpreadsheetSession, {name, index, template}: Insertion): Sheet {
  const {workbook} = session;
  demandFreeName(workbook, name);
  session.demandEditor();
  const sheet = template ? duplicate(session, template, name) : blankSheet(session, name);
  moveSheet(session, sheet, Math.max(0, Math.min(index, workbook.sheets.length - 1)));
  activateSheet(session, sheet);
  return sheet;
}

function blankSheet({workbook}: SpreadsheetSession, name: string): Sheet {
  const sheet = new Sheet(workbook, workbook.nextId(), name);
  workbook.sheets = [...workbook.sheets, sheet];
  return sheet;
}

function moveSheet({workbook}: SpreadsheetSession, sheet: Sheet, index: number): void {
  const others = workbook.sheets.filter(one => one !== sheet);
  workbook.sheets = [...others.slice(0, index), sheet, ...others.slice(index)];
}

/** Deletes a sheet with what hangs on it; formulas that refer to it show #REF!. */
function deleteSheet(session: SpreadsheetSession, sheet: Sheet): void {
  const {workbook, user} = session;
  if (workbook.sheets.length === 1) throw new ScriptException("You can't remove all the sheets in a document.");
  if (workbook.sheets.every(one => one === sheet || one.hidden))
    throw new ScriptException("You can't remove all the visible sheets in a document.");
  if (!mayDeleteSheet(sheet, user)) throw new ScriptException(PROTECTED);
  const index = workbook.sheets.indexOf(sheet);
  const wasActive = activeSheet(session) === sheet;
  workbook.sheets = workbook.sheets.filter(one => one !== sheet);
  workbook.protections = workbook.protections.filter(one => one.sheetId !== sheet.id);
  workbook.namedRanges = workbook.namedRanges.filter(one => one.target.sheetId !== sheet.id);
  const neighbour = workbook.sheets[Math.min(index, workbook.sheets.length - 1)];
  if (wasActive && neighbour) activateSheet(session, neighbour);
}
