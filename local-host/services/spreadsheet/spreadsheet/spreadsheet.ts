import {objectOf, objectsOf, stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {isTimeZone} from '../../../ground/time-zone.js';
import {isLocale, localeFacts} from '../../../workbook/cell/locale-facts.js';
import {accountOf, emailOf, users, withAccounts, withoutAccounts} from '../protection/accounts.js';
import {isSameAccount} from '../../../workbook/structure/edit-rights.js';
import {createUser} from '../../../runtime/execution/visible-user.js';
import {chained, type MemberTable, members} from '../session/member-set.js';
import {listNames, removeName, setName} from '../table/named-range.js';
import {listProtections} from '../protection/protection.js';
import {activeSheet} from '../place/selection.js';
import {selectionMembers, showSheet} from '../place/selection-members.js';
import {findNamedPlace} from '../place/sheet-area.js';
import {dataRange, rangeAt, rangeListAt} from '../place/sheet-place.js';
import {rangeState, type SpreadsheetState, sheetState} from '../session/states.js';

type Table = MemberTable<SpreadsheetState>;

const LOCATORS: Table = {
  /** What the spreadsheet is found by, so that nothing has to be asked for it; the live check times it. */
  getId: ({session}) => session.workbook.id,
  getSheets: ({session}) =>
    objectsOf(
      session,
      session.workbook.sheets.map(sheet => sheetState(session, sheet)),
    ),
  getSheetByName: ({session}, name: string) => {
    session.settle();
    const sheet = session.workbook.sheetByName(name);
    return sheet ? objectOf(sheetState(session, sheet)) : null;
  },
  getSheetById: ({session}, id: number) => {
    const sheet = session.workbook.sheetById(id);
    return sheet ? objectOf(sheetState(session, sheet)) : null;
  },
  getActiveSheet: ({session}) => objectOf(sheetState(session, activeSheet(session))),
  getRange: ({session}, notation: string) => rangeAt(session, activeSheet(session), notation),
  getRangeList: ({session}, notations: string[]) => rangeListAt(session, activeSheet(session), notations),
  getRangeByName: ({session}, name: string) => {
    session.settle();
    const place = findNamedPlace(session.workbook, name);
    return place ? objectOf(rangeState(session, place.sheet, place.area)) : null;
  },
  getDataRange: ({session}) => dataRange(session, activeSheet(session)),
};

const READS: Table = {
  getUrl: ({session}) => `https://docs.google.com/spreadsheets/d/${session.workbook.id}/edit`,
  getName: ({session}) => session.workbook.title,
  getNumSheets: ({session}) => session.workbook.sheets.length,
  getSheetId: ({session}) => activeSheet(session).id,
  getSheetName: ({session}) => activeSheet(session).name,
  getSpreadsheetLocale: ({session}) => session.workbook.locale,
  getSpreadsheetTimeZone: ({session}) => session.workbook.timeZone,
  getOwner: ({session}) => createUser(session.ctx, session.workbook.owner),
  getEditors: ({session}) => users(session, [session.workbook.owner, ...session.workbook.editors]),
  getViewers: ({session}) => users(session, session.workbook.viewers),
  getProtections: ({session}, type: object) => listProtections(session, type),
  getNamedRanges: ({session}) => listNames(session),
  getFormUrl: () => null,
};

const CHAINED_WRITES: Table = {
  addEditor: (state, user: unknown) => {
    share(state, [user], 'editors');
  },
  addEditors: (state, given: unknown[]) => {
    share(state, given, 'editors');
  },
  addViewer: (state, user: unknown) => {
    share(state, [user], 'viewers');
  },
  addViewers: (state, given: unknown[]) => {
    share(state, given, 'viewers');
  },
  removeEditor: (state, user: unknown) => {
    unshare(state, user);
  },
  removeViewer: (state, user: unknown) => {
    unshare(state, user);
  },
};

const WRITES: Table = {
  rename: ({session}, title: string) => {
    session.editFile(() => (session.workbook.title = title));
  },
  setSpreadsheetLocale: ({session}, locale: string) => {
    if (!isLocale(locale)) throw new ScriptException('Invalid argument: locale');
    localeFacts(locale);
    session.editFile(() => (session.workbook.locale = locale));
  },
  setSpreadsheetTimeZone: ({session}, timeZone: string) => {
    if (!isTimeZone(timeZone)) throw new ScriptException(`Invalid argument: ${timeZone}`);
    session.editFile(() => (session.workbook.timeZone = timeZone));
  },
  setNamedRange: ({session}, name: string, range: object) => {
    setName(session, name, range);
  },
  removeNamedRange: ({session}, name: string) => {
    removeName(session, name);
  },
  setActiveSheet: ({session}, sheet: object) => {
    showSheet(session, stateOf(session, 'Sheet', sheet).sheet);
    return sheet;
  },
};

const UI: Table = {
  toast: ({session}, message: string, ...more: [title?: string, seconds?: number | null]) => {
    const [title = '', seconds] = more;
    session.ctx.toast(message, title, seconds ?? 5);
  },
};

/** What belongs to the file, and ways to its sheets and ranges. */
export const SPREADSHEET = [
  members('locator', LOCATORS),
  members('read', READS),
  chained('structure', CHAINED_WRITES),
  members('write', WRITES),
  members('ui', UI),
  ...selectionMembers<SpreadsheetState>(({session}) => activeSheet(session)),
];

/** Shares the file; an address that Google does not know is refused, and with it the whole list. */
function share({session}: SpreadsheetState, given: readonly unknown[], role: 'editors' | 'viewers'): void {
  const accounts = given.map(user => accountOf(session, user));
  session.editFile(() => {
    const {workbook} = session;
    const added = accounts.filter(email => !isSameAccount(email, workbook.owner));
    if (role === 'editors') {
      workbook.editors = withAccounts(workbook.editors, added);
      workbook.viewers = withoutAccounts(workbook.viewers, added);
    } else {
      workbook.viewers = withAccounts(workbook.viewers, withoutAccounts(added, workbook.editors));
    }
  });
}

function unshare({session}: SpreadsheetState, user: unknown): void {
  const email = emailOf(session, user);
  session.editFile(() => {
    const {workbook} = session;
    workbook.editors = withoutAccounts(workbook.editors, [email]);
    workbook.viewers = withoutAccounts(workbook.viewers, [email]);
  });
}
