import {objectOf, stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {type Body, type MemberSet, members} from '../session/member-set.js';
import {
  activateSheet,
  activeRange,
  activeRangeList,
  activeSheet,
  currentCell,
  selectArea,
  selectCell,
} from './selection.js';
import {type SpreadsheetSession, type Service} from '../session/session.js';
import {rangeAt} from './sheet-place.js';
import {type RangeListState, type RangeState, type SelectionState, sheetState} from '../session/states.js';

/** The members about what is selected that SpreadsheetApp, Spreadsheet and Sheet share; `sheetOf` says which sheet is meant. */
export function selectionMembers<S extends Service>(sheetOf: (service: S) => Sheet): MemberSet<S>[] {
  const locators: Record<string, Body<S>> = {
    getActiveCell: service => give(currentCell(service.session, sheetOf(service))),
    getCurrentCell: service => give(currentCell(service.session, sheetOf(service))),
    getActiveRange: service => give(activeRange(service.session, sheetOf(service))),
    getActiveRangeList: service => activeRangeList(service.session, sheetOf(service)),
    getSelection: ({session}) => objectOf({className: 'Selection', session, cells: 1}),
  };
  const writes: Record<string, Body<S>> = {
    setActiveRange: ({session}, range: object) => select(session, range),
    setCurrentCell: ({session}, cell: object) => {
      activateCell(stateOf(session, 'Range', cell));
      return cell;
    },
    setActiveRangeList: ({session}, list: object) => selectList(session, list),
    setActiveSelection: (service, given: object | string) =>
      select(service.session, typeof given === 'string' ? rangeAt(service.session, sheetOf(service), given) : given),
  };
  return [members('locator', locators), members('write', writes)];
}

/** The members of Selection. */
export const SELECTION = [
  members<SelectionState>('locator', {
    getActiveRange: ({session}) => give(activeRange(session, activeSheet(session))),
    getActiveRangeList: ({session}) => activeRangeList(session, activeSheet(session)),
    getActiveSheet: ({session}) => objectOf(sheetState(session, activeSheet(session))),
    getCurrentCell: ({session}) => give(currentCell(session, activeSheet(session))),
  }),
];

/** Brings a range into view and selects it. */
export function activateRange({session, sheet, area}: RangeState): void {
  selectArea(session, sheet, area);
}

/** Makes the cell of a range the current one. */
export function activateCell({session, sheet, area}: RangeState): void {
  if (area.rows > 1 || area.columns > 1) throw new ScriptException('The range must be a single cell.');
  selectCell(session, sheet, area);
}

/** Selects the list's last range, whose sheet comes into view. */
export function activateList({session, ranges}: RangeListState): void {
  const last = ranges.at(-1);
  if (last) selectArea(session, last.sheet, last.area);
}

/** Brings a sheet into view, if it is not: what was selected on it stays selected. */
export function showSheet(session: SpreadsheetSession, sheet: Sheet): void {
  if (activeSheet(session) !== sheet) activateSheet(session, sheet);
}

function give(range: RangeState | null): object | null {
  return range && objectOf(range);
}

function select(session: SpreadsheetSession, range: object): object {
  activateRange(stateOf(session, 'Range', range));
  return range;
}

function selectList(session: SpreadsheetSession, list: object): object {
  activateList(stateOf(session, 'RangeList', list));
  return list;
}
