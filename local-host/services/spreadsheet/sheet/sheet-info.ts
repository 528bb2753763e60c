import {objectOf, objectsOf, stateOf} from '../session/script-object.js';
import {hideSheet} from '../../../workbook/structure/sheet-edits.js';
import {DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Sheet} from '../../../workbook/model/workbook.js';
import {readTable} from '../session/cell-access.js';
import {colorState} from '../look/color.js';
import {chained, type MemberTable, members} from '../session/member-set.js';
import {parseCssColor} from '../session/css-color.js';
import {listProtections} from '../protection/protection.js';
import {readValue} from '../session/script-value.js';
import {demandArea} from '../place/sheet-area.js';
import {renameSheet} from './sheet-names.js';
import {namedRangeState, rangeState, type SheetState} from '../session/states.js';

type Table = MemberTable<SheetState>;

/** Lists of things that no member of the host can make. */
const NEVER_THERE = [
  'getImages',
  'getDrawings',
  'getPivotTables',
  'getSlicers',
  'getDataSourceTables',
  'getDataSourcePivotTables',
  'getDataSourceFormulas',
];

const READS: Table = {
  getName: ({sheet}) => sheet.name,
  getSheetName: ({sheet}) => sheet.name,
  getSheetId: ({sheet}) => sheet.id,
  getIndex: ({sheet}) => sheet.workbook.sheets.indexOf(sheet) + 1,
  getLastRow: ({sheet}) => sheet.lastRow(),
  getLastColumn: ({sheet}) => sheet.lastColumn(),
  getMaxRows: ({sheet}) => sheet.maxRows,
  getMaxColumns: ({sheet}) => sheet.maxColumns,
  getFrozenRows: ({sheet}) => sheet.frozenRows,
  getFrozenColumns: ({sheet}) => sheet.frozenColumns,
  getColumnWidth: ({sheet}, column: number) => sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH,
  getRowHeight: ({sheet}, row: number) => sheet.rowHeights.get(row) ?? DEFAULT_ROW_HEIGHT,
  getTabColor: ({sheet}) => sheet.tabColor ?? null,
  getTabColorObject: ({session, sheet}) =>
    sheet.tabColor === undefined ? null : objectOf(colorState(session, sheet.tabColor)),
  getType: ({session}) => session.realm.enumValue('SheetType', 'GRID'),
  getFormUrl: () => null,
  /** Only sheets of a database are any. */
  asDataSourceSheet: () => null,
  ...Object.fromEntries(NEVER_THERE.map(name => [name, ({session}: SheetState) => session.realm.array([])])),
  hasHiddenGridlines: ({sheet}) => sheet.hiddenGridlines,
  isRightToLeft: ({sheet}) => sheet.rightToLeft,
  isSheetHidden: ({sheet}) => sheet.hidden,
  isRowHiddenByUser: ({sheet}, row: number) => sheet.hiddenRows.has(row),
  isColumnHiddenByUser: ({sheet}, column: number) => sheet.hiddenColumns.has(column),
  getProtections: ({session, sheet}, type: object) => listProtections(session, type, sheet),
  getNamedRanges: ({session, sheet}) =>
    objectsOf(
      session,
      sheet.workbook.namedRanges
        .filter(one => one.target.sheetId === sheet.id)
        .map(one => namedRangeState(session, one)),
    ),
  getSheetValues: ({session, sheet}, ...[row = 1, column = 1, rows = 1, columns = 1]: number[]) => {
    const last = (given: number, line: number) => (given === -1 ? Math.max(1, line) : given);
    const start = {row: last(row, sheet.lastRow()), column: last(column, sheet.lastColumn())};
    const area = demandArea(sheet, {...start, rows, columns});
    return readTable(rangeState(session, sheet, area), (r, c) => readValue(session, sheet, r, c));
  },
};

const WRITES: Table = {
  setName: (state, name: string) => {
    renameSheet(state.session, state.sheet, name);
  },
  setTabColor: (state, color: string | null) => {
    const parsed = color === null ? undefined : parseCssColor(withHash(color));
    edit(state, sheet => (sheet.tabColor = parsed));
  },
  setTabColorObject: (state, color: object | null) => {
    const parsed = color === null ? undefined : stateOf(state.session, 'Color', color).rgb;
    edit(state, sheet => (sheet.tabColor = parsed));
  },
  setHiddenGridlines: (state, isHidden: boolean) => {
    edit(state, sheet => (sheet.hiddenGridlines = isHidden));
  },
  setRightToLeft: (state, isRightToLeft: boolean) => {
    edit(state, sheet => (sheet.rightToLeft = isRightToLeft));
  },
  hideSheet: state => {
    edit(state, hideSheet);
  },
  showSheet: state => {
    edit(state, sheet => (sheet.hidden = false));
  },
};

/** What a sheet is called, how big it is, how it shows. */
export const SHEET_INFO = [members('read', READS), chained('write', WRITES)];

function edit({session, sheet}: SheetState, change: (sheet: Sheet) => void): void {
  session.editSheet(sheet, () => {
    change(sheet);
  });
}

/** Google's own sample names the colour of a tab as 'ff0000'. */
function withHash(color: string): string {
  return /^[\da-f]{6}$/i.test(color) ? `#${color}` : color;
}
