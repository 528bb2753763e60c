import {objectOf} from './session/script-object.js';
import {
  type ExecutionContext,
  type SheetBlock,
  type SpreadsheetServices,
} from '../../runtime/execution/execution-context.js';
import {HostError} from '../../ground/host-error.js';
import {PROTOTYPES} from './prototypes.js';
import {SpreadsheetSession} from './session/session.js';
import {rangeState} from './session/states.js';

/** The spreadsheet services of one execution. */
export function createSpreadsheetServices(ctx: ExecutionContext): SpreadsheetServices {
  const session = new SpreadsheetSession(ctx, PROTOTYPES);
  return {
    spreadsheetApp: objectOf({className: 'SpreadsheetApp', session, cells: 1}),
    spreadsheet: objectOf({className: 'Spreadsheet', session, cells: 1}),
    range: block => eventRange(session, block),
  };
}

function eventRange(session: SpreadsheetSession, {sheetId, row, column, rows, columns}: SheetBlock): object {
  const sheet = session.workbook.sheetById(sheetId);
  if (!sheet) throw new HostError(`There is no sheet with the id ${sheetId}.`);
  const fields = {rowStart: row, rowEnd: row + rows - 1, columnStart: column, columnEnd: column + columns - 1};
  return objectOf(rangeState(session, sheet, {row, column, rows, columns}), {fields});
}
