import {objectOf, stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {copyName} from '../../../workbook/structure/sheet-copy.js';
import {
  addSheet,
  deleteSheet,
  demandFreeName,
  freeSheetName,
  moveSheet,
} from '../../../workbook/structure/sheet-edits.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {type MemberTable, members} from '../session/member-set.js';
import {activateSheet, activeSheet} from '../place/selection.js';
import {type SpreadsheetSession} from '../session/session.js';
import {duplicate} from '../sheet/sheet-actions.js';
import {renameSheet} from '../sheet/sheet-names.js';
import {sheetState, type SpreadsheetState} from '../session/states.js';

type Table = MemberTable<SpreadsheetState>;

const STRUCTURE: Table = {
  insertSheet: ({session}, ...given: unknown[]) => {
    const sheet = insertSheet(session, insertionOf(session, given));
    return objectOf(sheetState(session, sheet));
  },
  deleteSheet: ({session}, sheet: object) => {
    removeSheet(session, stateOf(session, 'Sheet', sheet).sheet);
  },
  deleteActiveSheet: ({session}) => {
    removeSheet(session, activeSheet(session));
    return objectOf(sheetState(session, activeSheet(session)));
  },
  duplicateActiveSheet: ({session}) => {
    const source = activeSheet(session);
    const copy = duplicate(session, source, copyName(source));
    moveSheet(copy, session.workbook.sheets.indexOf(source) + 1);
    activateSheet(session, copy);
    return objectOf(sheetState(session, copy));
  },
  moveActiveSheet: ({session}, position: number) => {
    const {length} = session.workbook.sheets;
    if (!(position >= 1) || position > length)
      throw new ScriptException(`The position must be between 1 and ${length}.`);
    session.editSheet(activeSheet(session), () => {
      moveSheet(activeSheet(session), position - 1);
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
    template: options?.template && stateOf(session, 'Sheet', options.template).sheet,
  };
}

/** Inserts a sheet, blank or as a copy of the template, and brings it into view. */
function insertSheet(session: SpreadsheetSession, {name, index, template}: Insertion): Sheet {
  const {workbook} = session;
  demandFreeName(workbook, name);
  session.demandEditor();
  const sheet = template ? duplicate(session, template, name) : addSheet(workbook, name);
  moveSheet(sheet, Math.max(0, Math.min(index, workbook.sheets.length - 1)));
  activateSheet(session, sheet);
  return sheet;
}

/** Deletes the sheet; a neighbour comes into view where it was. */
function removeSheet(session: SpreadsheetSession, sheet: Sheet): void {
  const {workbook, user} = session;
  const index = workbook.sheets.indexOf(sheet);
  const wasActive = activeSheet(session) === sheet;
  deleteSheet(sheet, user);
  const neighbour = workbook.sheets[Math.min(index, workbook.sheets.length - 1)];
  if (wasActive && neighbour) activateSheet(session, neighbour);
}
