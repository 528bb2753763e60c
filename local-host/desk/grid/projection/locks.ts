import {type Sheet} from '../../../workbook/model/workbook.js';
import {lockedAreas, mayEditSheet} from '../../../workbook/structure/edit-rights.js';
import {type WireLocks} from '../wire/wire.js';

/** What the person may not do on the sheet. */
export function locksFor(sheet: Sheet, user: string): WireLocks {
  return {
    cells: lockedAreas(sheet, user).map(({row, column, rows, columns}) => ({row, column, rows, columns})),
    sheet: !mayEditSheet(sheet, user),
  };
}
