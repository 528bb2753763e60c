import {objectOf} from '../session/script-object.js';
import {type MemberSet} from '../session/member-set.js';
import {activeSheet} from '../place/selection.js';
import {sheetState, type SheetState, type SpreadsheetState} from '../session/states.js';

/** What a Spreadsheet does on its active sheet, as the Sheet would. */
const DELEGATED =
  `appendRow autoResizeColumn deleteColumn deleteColumns deleteRow deleteRows getColumnWidth getFrozenColumns
getFrozenRows getLastColumn getLastRow getRowHeight getSheetValues hideColumn hideRow insertColumnAfter insertColumnBefore
insertColumnsAfter insertColumnsBefore insertRowAfter insertRowBefore insertRowsAfter insertRowsBefore isColumnHiddenByUser
isRowHiddenByFilter isRowHiddenByUser setColumnWidth setFrozenColumns setFrozenRows setRowHeight sort unhideColumn unhideRow`.split(
    /\s+/,
  );

/** Members of Spreadsheet made from those of Sheet; those that chain give the sheet. */
export function activeSheetMembers(ofSheet: readonly MemberSet<SheetState>[]): MemberSet<SpreadsheetState>[] {
  return ofSheet.map(({kind, table, isChained}) => {
    const entries = Object.entries(table).filter(([name]) => DELEGATED.includes(name));
    return {
      kind,
      isChained: false,
      table: Object.fromEntries(entries.map(([name, body]) => [name, delegate(body, isChained)])),
    };
  });
}

function delegate(
  body: MemberSet<SheetState>['table'][string],
  isChained: boolean,
): MemberSet<SpreadsheetState>['table'][string] {
  return ({session}, ...given) => {
    const sheet = sheetState(session, activeSheet(session));
    const result = body(sheet, ...given);
    return isChained ? objectOf(sheet) : result;
  };
}
