import {objectOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {type LineGroup, groupsOf, shiftDepths} from '../../../workbook/model/line-groups.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {chained, members} from '../session/member-set.js';
import {type SpreadsheetSession} from '../session/session.js';
import {type GroupState} from '../session/table-states.js';
import {rangeState, type RangeState, type SheetState} from '../session/states.js';

type Dimension = GroupState['dimension'];

/** The members of Group. */
export const GROUP = [
  members<GroupState>('read', {
    getDepth: ({group}) => group.depth,
    getRange: ({session, sheet, dimension, group: {start, count}}) =>
      objectOf(
        dimension === 'rows'
          ? rangeState(session, sheet, {row: start, rows: count, column: 1, columns: sheet.maxColumns})
          : rangeState(session, sheet, {column: start, columns: count, row: 1, rows: sheet.maxRows}),
      ),
    getControlIndex: ({sheet, dimension, group: {start, count}}) =>
      hasButtonBefore(sheet, dimension) ? start - 1 : start + count,
    isCollapsed: state => isCollapsed(state),
  }),
  chained<GroupState>('write', {
    collapse: state => {
      setCollapsed(state, true);
    },
    expand: state => {
      setCollapsed(state, false);
    },
  }),
  members<GroupState>('write', {
    remove: ({session, sheet, dimension, group: {start, count}}) => {
      session.editSheet(sheet, () => {
        shift(sheet, dimension, {start, count, delta: -1});
      });
    },
  }),
];

/** Grouping the rows or columns of a range. */
export const RANGE_GROUPS = [
  chained<RangeState>('write', {
    shiftRowGroupDepth: ({session, sheet, area}, delta: number) => {
      session.editSheet(sheet, () => {
        shift(sheet, 'rows', {start: area.row, count: area.rows, delta});
      });
    },
    shiftColumnGroupDepth: ({session, sheet, area}, delta: number) => {
      session.editSheet(sheet, () => {
        shift(sheet, 'columns', {start: area.column, count: area.columns, delta});
      });
    },
    collapseGroups: range => {
      setAllWithin(range, true);
    },
    expandGroups: range => {
      setAllWithin(range, false);
    },
  }),
];

/** The groups of a sheet. */
export const SHEET_GROUPS = [
  members<SheetState>('read', {
    getRowGroup: (state, line: number, depth: number) => groupAt(state, 'rows', {line, depth}),
    getColumnGroup: (state, line: number, depth: number) => groupAt(state, 'columns', {line, depth}),
    getRowGroupDepth: ({sheet}, line: number) => sheet.rowDepths.get(line) ?? 0,
    getColumnGroupDepth: ({sheet}, line: number) => sheet.columnDepths.get(line) ?? 0,
    getRowGroupControlPosition: ({session, sheet}) => position(session, sheet.rowButtonsBefore),
    getColumnGroupControlPosition: ({session, sheet}) => position(session, sheet.columnButtonsBefore),
  }),
  chained<SheetState>('write', {
    setRowGroupControlPosition: ({session, sheet}, place: object) => {
      session.editSheet(sheet, () => (sheet.rowButtonsBefore = session.realm.enumName(place) === 'BEFORE'));
    },
    setColumnGroupControlPosition: ({session, sheet}, place: object) => {
      session.editSheet(sheet, () => (sheet.columnButtonsBefore = session.realm.enumName(place) === 'BEFORE'));
    },
    collapseAllRowGroups: state => {
      setTo(state, 'rows', () => true);
    },
    collapseAllColumnGroups: state => {
      setTo(state, 'columns', () => true);
    },
    expandAllRowGroups: state => {
      setTo(state, 'rows', () => false);
    },
    expandAllColumnGroups: state => {
      setTo(state, 'columns', () => false);
    },
    expandRowGroupsUpToDepth: (state, depth: number) => {
      setTo(state, 'rows', group => group.depth > depth);
    },
    expandColumnGroupsUpToDepth: (state, depth: number) => {
      setTo(state, 'columns', group => group.depth > depth);
    },
  }),
];

function shift(sheet: Sheet, dimension: Dimension, lines: {start: number; count: number; delta: number}): void {
  const {start, count, delta} = lines;
  if (dimension === 'rows') sheet.rowDepths = shiftDepths(sheet.rowDepths, start, count, delta);
  else sheet.columnDepths = shiftDepths(sheet.columnDepths, start, count, delta);
}

function groupsIn(sheet: Sheet, dimension: Dimension): LineGroup[] {
  return groupsOf(dimension === 'rows' ? sheet.rowDepths : sheet.columnDepths);
}

function groupAt({session, sheet}: SheetState, dimension: Dimension, at: {line: number; depth: number}): object {
  const group = groupsIn(sheet, dimension).find(
    one => one.depth === at.depth && at.line >= one.start && at.line < one.start + one.count,
  );
  if (!group)
    throw new ScriptException(
      `A ${dimension === 'rows' ? 'row' : 'column'} group does not exist at index ${at.line} and group depth ${at.depth}`,
    );
  return objectOf({className: 'Group', session, cells: 1, sheet, dimension, group});
}

/** A group is collapsed when all its lines are hidden. */
function isCollapsed({sheet, dimension, group}: GroupState): boolean {
  const hidden = dimension === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  return linesOf(group).every(line => hidden.has(line));
}

function setCollapsed({session, sheet, dimension, group}: GroupState, isHidden: boolean): void {
  session.editSheet(sheet, () => {
    hide(sheet, dimension, group, isHidden);
  });
}

function hide(sheet: Sheet, dimension: Dimension, group: LineGroup, isHidden: boolean): void {
  const hidden = new Set(dimension === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns);
  for (const line of linesOf(group)) {
    if (isHidden) hidden.add(line);
    else hidden.delete(line);
  }
  if (dimension === 'rows') sheet.hiddenRows = hidden;
  else sheet.hiddenColumns = hidden;
}

/** Collapses or expands every group; outer groups first, so that what is asked of inner ones holds. */
function setTo({session, sheet}: SheetState, dimension: Dimension, collapses: (group: LineGroup) => boolean): void {
  session.editSheet(sheet, () => {
    for (const group of groupsIn(sheet, dimension)) hide(sheet, dimension, group, collapses(group));
  });
}

function setAllWithin({session, sheet, area}: RangeState, isHidden: boolean): void {
  const isWithin = (group: LineGroup, first: number, count: number) =>
    group.start >= first && group.start + group.count <= first + count;
  session.editSheet(sheet, () => {
    for (const group of groupsIn(sheet, 'rows').filter(one => isWithin(one, area.row, area.rows)))
      hide(sheet, 'rows', group, isHidden);
    for (const group of groupsIn(sheet, 'columns').filter(one => isWithin(one, area.column, area.columns)))
      hide(sheet, 'columns', group, isHidden);
  });
}

function linesOf({start, count}: LineGroup): number[] {
  return Array.from({length: count}, (_, index) => start + index);
}

function hasButtonBefore(sheet: Sheet, dimension: Dimension): boolean {
  return dimension === 'rows' ? sheet.rowButtonsBefore : sheet.columnButtonsBefore;
}

function position({realm}: SpreadsheetSession, isBefore: boolean): object {
  return realm.enumValue('GroupControlTogglePosition', isBefore ? 'BEFORE' : 'AFTER');
}
