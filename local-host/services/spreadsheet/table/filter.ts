import {objectOf, stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {type ColumnFilter, type SheetFilter} from '../../../workbook/model/filter.js';
import {isHiddenByFilter} from '../../../workbook/rules/filter-check.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {chained, members} from '../session/member-set.js';
import {sortRange} from '../range/range-sort.js';
import {type FilterState} from '../session/table-states.js';
import {rangeState, type RangeState, type SheetState} from '../session/states.js';

/** The members of Filter. */
export const FILTER = [
  members<FilterState>('read', {
    getRange: ({session, sheet}) => objectOf(rangeState(session, sheet, found(sheet).area)),
    getColumnFilterCriteria: ({session, sheet}, position: number) => {
      const {area, columns} = found(sheet);
      const filter = columns.get(area.column + position - 1);
      return filter ? objectOf({className: 'FilterCriteria', session, cells: 1, filter}) : null;
    },
  }),
  chained<FilterState>('write', {
    setColumnFilterCriteria: (state, position: number, criteria: object | null) => {
      setCriteria(
        state,
        position,
        criteria === null ? undefined : stateOf(state.session, 'FilterCriteria', criteria).filter,
      );
    },
    removeColumnFilterCriteria: (state, position: number) => {
      setCriteria(state, position, undefined);
    },
    sort: ({session, sheet}, position: number, ascending: boolean) => {
      const {area} = found(sheet);
      const body = {...area, row: area.row + 1, rows: area.rows - 1};
      if (body.rows > 0) sortRange(rangeState(session, sheet, body), [{column: area.column + position - 1, ascending}]);
    },
  }),
  members<FilterState>('write', {
    remove: ({session, sheet}) => {
      session.editSheet(sheet, () => (sheet.filter = undefined));
    },
  }),
];

/** Making and finding the filter of a range. */
export const RANGE_FILTER = [
  members<RangeState>('write', {
    createFilter: ({session, sheet, area}) => {
      session.editSheet(sheet, () => {
        if (sheet.filter) throw new ScriptException("You can't create a filter in a sheet that already has a filter.");
        sheet.filter = {area, columns: new Map()};
      });
      return objectOf({className: 'Filter', session, cells: 1, sheet});
    },
  }),
  members<RangeState>('read', {getFilter: ({session, sheet}) => filterObject({session, sheet})}),
];

/** The filter of a sheet, and what it hides. */
export const SHEET_FILTER = [
  members<SheetState>('read', {
    getFilter: ({session, sheet}) => filterObject({session, sheet}),
    isRowHiddenByFilter: ({session, sheet}, row: number) => isHiddenByFilter(sheet, row, session.ctx.now()),
  }),
];

function filterObject({session, sheet}: Pick<SheetState, 'session' | 'sheet'>): object | null {
  return sheet.filter ? objectOf({className: 'Filter', session, cells: 1, sheet}) : null;
}

function found(sheet: Sheet): SheetFilter {
  if (!sheet.filter) throw new ScriptException('The filter has been removed.');
  return sheet.filter;
}

/** Sets or removes what is asked of a column; positions count from 1 within the filter. */
function setCriteria({session, sheet}: FilterState, position: number, filter: ColumnFilter | undefined): void {
  session.editSheet(sheet, () => {
    const {area, columns} = found(sheet);
    if (!(position >= 1) || position > area.columns) throw new ScriptException('Those columns are out of bounds.');
    const changed = new Map(columns);
    if (filter) changed.set(area.column + position - 1, filter);
    else changed.delete(area.column + position - 1);
    sheet.filter = {area, columns: changed};
  });
}
