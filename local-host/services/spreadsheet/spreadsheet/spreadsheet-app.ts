import {objectOf, stateOf} from '../session/script-object.js';
import {HostNotImplemented, ScriptException} from '../../../ground/host-error.js';
import {type Body, type MemberSet, type MemberTable, members} from '../session/member-set.js';
import {conditionalFormatBuilder} from '../rule/conditional-format-builder.js';
import {filterCriteriaBuilder} from '../table/filter-criteria.js';
import {builderState} from '../rule/data-validation.js';
import {activeSheet} from '../place/selection.js';
import {selectionMembers, showSheet} from '../place/selection-members.js';
import {type AppState, sheetState} from '../session/states.js';

type Table = MemberTable<AppState>;

/** What is there only where a spreadsheet is active; null otherwise. */
const OF_THE_ACTIVE: Table = {
  getActive: ({session}) => objectOf({className: 'Spreadsheet', session, cells: 1}),
  getActiveSpreadsheet: ({session}) => objectOf({className: 'Spreadsheet', session, cells: 1}),
  getActiveSheet: ({session}) => objectOf(sheetState(session, activeSheet(session))),
};

const BUILDERS: Table = {
  newDataValidation: ({session}) => objectOf(builderState(session)),
  newConditionalFormatRule: ({session}) => objectOf(conditionalFormatBuilder(session)),
  newFilterCriteria: ({session}) => objectOf(filterCriteriaBuilder(session)),
  newRichTextValue: ({session}) => objectOf({className: 'RichTextValueBuilder', session, cells: 1, rich: undefined}),
  newTextStyle: ({session}) => objectOf({className: 'TextStyleBuilder', session, cells: 1, look: {}}),
  newColor: ({session}) => objectOf({className: 'ColorBuilder', session, cells: 1, rgb: undefined}),
};

const WRITES: Table = {
  setActiveSheet: ({session}, sheet: object) => {
    showSheet(session, stateOf(session, 'Sheet', sheet).sheet);
    return sheet;
  },
  /** There is but one spreadsheet, and it is active. */
  setActiveSpreadsheet: ({session}, spreadsheet: object) => {
    stateOf(session, 'Spreadsheet', spreadsheet);
  },
};

const FILES: Table = {
  openByUrl: ({session}, url: string) => {
    const id = /[/]d[/]([^/]+)/.exec(url)?.[1];
    if (id === undefined) throw new ScriptException('Invalid argument: url');
    if (id !== session.workbook.id) throw new HostNotImplemented('SpreadsheetApp.openByUrl of another file');
    return objectOf({className: 'Spreadsheet', session, cells: 1});
  },
  openById: ({session}, id: string) => {
    if (id !== session.workbook.id) throw new HostNotImplemented('SpreadsheetApp.openById of another file');
    return objectOf({className: 'Spreadsheet', session, cells: 1});
  },
};

const SELECTION = selectionMembers<AppState>(({session}) => activeSheet(session));

/** The members of SpreadsheetApp. */
export const SPREADSHEET_APP = [
  ...[members('locator', OF_THE_ACTIVE), ...SELECTION].map(orNull),
  members('builder', BUILDERS),
  members('write', WRITES),
  members('read', FILES),
  members<AppState>('flush', {flush: () => undefined}),
  members<AppState>('locator', {getUi: ({session}) => session.ctx.getUi()}),
];

/** The members, which give null where no spreadsheet is active. */
function orNull(set: MemberSet<AppState>): MemberSet<AppState> {
  const bodies = Object.entries(set.table).map(([name, body]): [string, Body<AppState>] => [
    name,
    (state, ...given) => (state.session.ctx.hasActiveSpreadsheet ? body(state, ...given) : null),
  ]);
  return {...set, table: Object.fromEntries(bodies)};
}
