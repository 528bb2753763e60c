import {objectOf, stateOf} from '../session/script-object.js';
import {type Area} from '../../../workbook/geometry/area.js';
import {copyName, copySheet} from '../../../workbook/structure/sheet-copy.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {putContent} from '../session/cell-access.js';
import {chained, type MemberTable, members} from '../session/member-set.js';
import {protect, sheetProtection} from '../protection/protection.js';
import {clearRange, type ClearOptions} from '../range/range-clear.js';
import {sortRange} from '../range/range-sort.js';
import {cellWith, takeValue} from '../session/script-value.js';
import {activeSheet} from '../place/selection.js';
import {selectionMembers, showSheet} from '../place/selection-members.js';
import {type SpreadsheetSession} from '../session/session.js';
import {protectionState, rangeState, type RangeState, sheetState, type SheetState} from '../session/states.js';

type Table = MemberTable<SheetState>;

const CHAINED_WRITES: Table = {
  activate: ({session, sheet}) => {
    showSheet(session, sheet);
  },
  clear: (state, options?: ClearOptions | null) => {
    clearSheet(state, options);
    if (options?.contentsOnly !== true) clearRules(state);
  },
  clearContents: state => {
    clearSheet(state, {contentsOnly: true});
  },
  clearFormats: state => {
    clearSheet(state, {formatOnly: true});
    clearRules(state);
  },
  clearNotes: state => {
    clearSheet(state, {commentsOnly: true});
  },
  appendRow: (state, values: unknown[]) => {
    appendRow(state, values);
  },
  sort: ({session, sheet}, column: number, ascending = true) => {
    const first = sheet.frozenRows + 1;
    const area = {row: first, column: 1, rows: sheet.maxRows - first + 1, columns: sheet.maxColumns};
    sortRange(rangeState(session, sheet, area), [{column, ascending}]);
  },
};

const STRUCTURE: Table = {
  copyTo: ({session, sheet}, spreadsheet: object) => {
    stateOf(session, 'Spreadsheet', spreadsheet);
    return objectOf(sheetState(session, duplicate(session, sheet, copyName(sheet))));
  },
  protect: ({session, sheet}) => {
    const existing = sheetProtection(session, sheet);
    return existing ? objectOf(protectionState(session, existing)) : protect(session, sheet, undefined);
  },
};

/** What is done to a sheet as a whole. */
export const SHEET_ACTIONS = [
  chained('write', CHAINED_WRITES),
  members('structure', STRUCTURE),
  ...selectionMembers<SheetState>(({sheet}) => sheet),
];

/** Copies a sheet as the last one. */
export function duplicate(session: SpreadsheetSession, sheet: Sheet, name: string): Sheet {
  const {copyCarriesProtections, copyOfHiddenSheetIsHidden} = session.ctx.switches;
  return copySheet(sheet, {
    name,
    carriesProtections: copyCarriesProtections,
    staysHidden: copyOfHiddenSheetIsHidden,
  });
}

/** The state of the sheet in view, for members that speak of it without naming it. */
export function activeSheetState(session: SpreadsheetSession): SheetState {
  return sheetState(session, activeSheet(session));
}

/** Clears all that was ever put; the right to do so is asked for the sheet to its very end. */
function clearSheet({session, sheet}: SheetState, options?: ClearOptions | null): void {
  const corner = {row: 1, column: 1};
  const whole: Area = {...corner, rows: sheet.maxRows, columns: sheet.maxColumns};
  session.editArea(sheet, whole, () => {
    clearRange(rangeState(session, sheet, {...corner, ...sheet.grid.extent()}), options);
  });
}

function clearRules({session, sheet}: SheetState): void {
  session.editSheet(sheet, () => {
    sheet.conditionalRules = [];
  });
}

/** Puts values below the last row with content; the sheet grows if they need it. */
function appendRow({session, sheet}: SheetState, values: readonly unknown[]): void {
  const given = values.map(takeValue);
  session.commit(() => {
    const row = sheet.lastRow() + 1;
    const range = rangeState(session, sheet, {row, column: 1, rows: 1, columns: Math.max(1, given.length)});
    if (row > sheet.maxRows || given.length > sheet.maxColumns) growTo(range);
    putContent(range, (cell, _, right) => cellWith(session, cell, given[right]));
  });
}

function growTo({session, sheet, area}: RangeState): void {
  session.editSheet(sheet, () => {
    sheet.maxRows = Math.max(sheet.maxRows, area.row);
    sheet.maxColumns = Math.max(sheet.maxColumns, area.columns);
  });
}
