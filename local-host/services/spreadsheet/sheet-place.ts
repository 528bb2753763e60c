import {type Area} from '../../workbook/area.js';
import {type Sheet} from '../../workbook/sheet.js';
import {type MemberTable, members} from './member-set.js';
import {type SpreadsheetSession} from './session.js';
import {demandArea, demandPlace} from './sheet-area.js';
import {rangeListState, rangeState, type SheetState} from './states.js';

type Table = MemberTable<SheetState>;

const LOCATORS: Table = {
  getRange: ({session, sheet}, ...given: (string | number)[]) => {
    const [first = '', ...size] = given;
    if (typeof first === 'string') return rangeAt(session, sheet, first);
    const [column = 1, rows = 1, columns = 1] = size.map(Number);
    return session.object(rangeState(session, sheet, demandArea(sheet, {row: first, column, rows, columns})));
  },
  getRangeList: ({session, sheet}, notations: string[]) => rangeListAt(session, sheet, notations),
  getDataRange: ({session, sheet}) => session.object(rangeState(session, sheet, dataArea(sheet))),
  getParent: ({session}) => session.object({className: 'Spreadsheet', session, cells: 1}),
};

/** Ranges of a sheet, and its spreadsheet. */
export const SHEET_PLACE = [members('locator', LOCATORS)];

/** From A1 to the last cell with content; A1 alone on a blank sheet. */
export function dataArea(sheet: Sheet): Area {
  const {grid} = sheet;
  return {row: 1, column: 1, rows: Math.max(1, grid.lastRow()), columns: Math.max(1, grid.lastColumn())};
}

/** The range that a reference or a named range names. */
export function rangeAt(session: SpreadsheetSession, sheet: Sheet, notation: string): object {
  const place = demandPlace(session.workbook, sheet, notation);
  return session.object(rangeState(session, place.sheet, place.area));
}

/** The ranges that the references name, as a list. */
export function rangeListAt(session: SpreadsheetSession, sheet: Sheet, notations: readonly string[]): object {
  const ranges = notations.map(notation => {
    const place = demandPlace(session.workbook, sheet, notation);
    return rangeState(session, place.sheet, place.area);
  });
  return session.object(rangeListState(session, ranges));
}
