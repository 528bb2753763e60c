import {objectOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {formatBounded} from '../../../workbook/geometry/a1-notation.js';
import {type MemberTable, members} from '../session/member-set.js';
import {demandArea} from '../place/sheet-area.js';
import {rangeState, type RangeState, sheetState} from '../session/states.js';

type Table = MemberTable<RangeState>;

const PLACE: Table = {
  getRow: ({area}) => area.row,
  getRowIndex: ({area}) => area.row,
  getColumn: ({area}) => area.column,
  getLastRow: ({area}) => area.row + area.rows - 1,
  getLastColumn: ({area}) => area.column + area.columns - 1,
  getNumRows: ({area}) => area.rows,
  getNumColumns: ({area}) => area.columns,
  getHeight: ({area}) => area.rows,
  getWidth: ({area}) => area.columns,
  getA1Notation: ({area, bounds}) => formatBounded(area, bounds),
  isStartRowBounded: ({bounds}) => bounds.startRow,
  isEndRowBounded: ({bounds}) => bounds.endRow,
  isStartColumnBounded: ({bounds}) => bounds.startColumn,
  isEndColumnBounded: ({bounds}) => bounds.endColumn,
  getGridId: ({sheet}) => sheet.id,
  getSheet: ({session, sheet}) => objectOf(sheetState(session, sheet)),
  getCell: (range, row: number, column: number) => cellOf(range, row, column),
  offset: (range, row: number, column: number, ...size: [rows?: number, columns?: number]) =>
    moved(range, {row, column, rows: size[0] ?? range.area.rows, columns: size[1] ?? range.area.columns}),
};

/** Where a range lies, and ranges beside it. */
export const RANGE_GEOMETRY = [members('locator', PLACE)];

interface Offset {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function moved({session, sheet, area}: RangeState, offset: Offset): object {
  const target = {...offset, row: area.row + offset.row, column: area.column + offset.column};
  return objectOf(rangeState(session, sheet, demandArea(sheet, target)));
}

/** One cell of the range, counted from its corner. */
function cellOf(range: RangeState, row: number, column: number): object {
  const {rows, columns} = range.area;
  const isInside = row >= 1 && column >= 1 && row <= rows && column <= columns;
  if (!isInside) throw new ScriptException('Cell reference out of range');
  return moved(range, {row: row - 1, column: column - 1, rows: 1, columns: 1});
}
