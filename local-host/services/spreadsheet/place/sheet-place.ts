import {objectOf} from '../session/script-object.js';
import {parseArea} from '../../../workbook/geometry/a1-notation.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {type MemberTable, members} from '../session/member-set.js';
import {type SpreadsheetSession} from '../session/session.js';
import {demandArea, demandPlace} from './sheet-area.js';
import {rangeListState, rangeState, type RangeState, type SheetState} from '../session/states.js';

type Table = MemberTable<SheetState>;

const LOCATORS: Table = {
  getRange: ({session, sheet}, ...given: (string | number)[]) => {
    const [first = '', ...size] = given;
    if (typeof first === 'string') return rangeAt(session, sheet, first);
    const [column = 1, rows = 1, columns = 1] = size.map(Number);
    return objectOf(rangeState(session, sheet, demandArea(sheet, {row: first, column, rows, columns})));
  },
  getRangeList: ({session, sheet}, notations: string[]) => rangeListAt(session, sheet, notations),
  getDataRange: ({session, sheet}) => dataRange(session, sheet),
  getParent: ({session}) => objectOf({className: 'Spreadsheet', session, cells: 1}),
};

/** Ranges of a sheet, and its spreadsheet. */
export const SHEET_PLACE = [members('locator', LOCATORS)];

/** From A1 to the last cell with content; A1 alone on a blank sheet. */
export function dataRange(session: SpreadsheetSession, sheet: Sheet): object {
  session.settle();
  const area = {row: 1, column: 1, rows: Math.max(1, sheet.lastRow()), columns: Math.max(1, sheet.lastColumn())};
  return objectOf(rangeState(session, sheet, area));
}

/** The range that a reference or a named range names. */
export function rangeAt(session: SpreadsheetSession, sheet: Sheet, notation: string): object {
  return objectOf(stateAt(session, sheet, notation));
}

/** The ranges that the references name, as a list. */
export function rangeListAt(session: SpreadsheetSession, sheet: Sheet, notations: readonly string[]): object {
  const ranges = notations.map(notation => stateAt(session, sheet, notation));
  return objectOf(rangeListState(session, ranges));
}

/** Names of sheets and ranges may still be buffered; a plain address needs nothing of the document. */
function stateAt(session: SpreadsheetSession, sheet: Sheet, notation: string): RangeState {
  if (parseArea(notation, sheet) === undefined) session.settle();
  const place = demandPlace(session.workbook, sheet, notation);
  return rangeState(session, place.sheet, place.area, place.bounds);
}
