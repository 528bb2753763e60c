import {objectOf, objectsOf, stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {type Area} from '../../../workbook/geometry/area.js';
import {isAllowedBy, isEditor, isSameAccount, PROTECTED} from '../../../workbook/structure/edit-rights.js';
import {type Protection} from '../../../workbook/model/protection.js';
import {type Sheet} from '../../../workbook/model/workbook.js';
import {accountOf, emailOf, users, withAccounts, withoutAccounts} from './accounts.js';
import {chained, type MemberTable, members} from '../session/member-set.js';
import {type SpreadsheetSession} from '../session/session.js';
import {findNamedPlace} from '../place/sheet-area.js';
import {type ProtectionState, protectionState, rangeState} from '../session/states.js';

type Table = MemberTable<ProtectionState>;

const READS: Table = {
  canEdit: state => mayEdit(state),
  canDomainEdit: state => {
    demandRight(state);
    return state.protection.domainEdit;
  },
  getDescription: ({protection}) => protection.description,
  getEditors: state => {
    demandRight(state);
    return users(state.session, namedEditors(state));
  },
  getProtectionType: ({session, protection}) =>
    session.realm.enumValue('ProtectionType', protection.area ? 'RANGE' : 'SHEET'),
  getRangeName: ({protection}) => protection.rangeName ?? null,
  getUnprotectedRanges: state =>
    state.session.realm.array(state.protection.unprotected.map(area => rangeOf(state, area))),
  getTargetAudiences: ({session}) => session.realm.array([]),
  isWarningOnly: ({protection}) => protection.warningOnly,
};

/** Where a protection lies: a locator, like the `getRange` of a sheet. */
const PLACE: Table = {
  getRange: state => rangeOf(state, state.protection.area ?? wholeSheet(sheetOf(state))),
};

const WRITES: Table = {
  setDescription: (state, description: string) => {
    change(state, protection => (protection.description = description));
  },
  setDomainEdit: (state, editable: boolean) => {
    const {domain} = state.session.workbook;
    if (domain === undefined) throw new ScriptException('The domain edit setting is only available in a domain.');
    change(state, protection => {
      protection.editors = editorsOf(state);
      protection.domainEdit = editable;
    });
  },
  setNamedRange: (state, named: object) => {
    const {name, target} = stateOf(state.session, 'NamedRange', named).named;
    if (target.sheetId !== state.protection.sheetId)
      throw new ScriptException('The named range must be on the same sheet as the protected range.');
    change(state, protection => {
      protection.rangeName = name;
      protection.sheetId = target.sheetId;
      protection.area = target.area;
    });
  },
  setRange: (state, range: object) => {
    const {sheet, area} = stateOf(state.session, 'Range', range);
    change(state, protection => {
      protection.sheetId = sheet.id;
      protection.area = area;
      protection.rangeName = undefined;
    });
  },
  setRangeName: (state, name: string) => {
    const place = findNamedPlace(state.session.workbook, name);
    if (!place) throw new ScriptException('Range not found');
    change(state, protection => {
      protection.rangeName = name;
      protection.sheetId = place.sheet.id;
      protection.area = place.area;
    });
  },
  setWarningOnly: (state, warningOnly: boolean) => {
    change(state, protection => (protection.warningOnly = warningOnly));
  },
};

/** Lists of people, and what changes whom a protection lets in: these go to Google at once. */
const STRUCTURE: Table = {
  addEditor: (state, user: unknown) => {
    addEditors(state, [user]);
  },
  addEditors: (state, given: unknown[]) => {
    addEditors(state, given);
  },
  removeEditor: (state, user: unknown) => {
    removeEditors(state, [user]);
  },
  removeEditors: (state, given: unknown[]) => {
    removeEditors(state, given);
  },
  setUnprotectedRanges: (state, ranges: object[]) => {
    const areas = ranges.map(range => unprotectedArea(state, range));
    change(state, protection => (protection.unprotected = areas));
  },
};

const END: Table = {
  remove: state => {
    change(state, protection => {
      const {workbook} = state.session;
      workbook.protections = workbook.protections.filter(one => one !== protection);
    });
  },
};

/** The members of Protection. */
export const PROTECTION = [
  members('locator', PLACE),
  members('read', READS),
  chained('write', WRITES),
  chained('structure', STRUCTURE),
  members('structure', END),
];

/** Protects an area, or a whole sheet; it restricts nobody until its editors change. */
export function protect(session: SpreadsheetSession, sheet: Sheet, area: Area | undefined): object {
  const {workbook} = session;
  const protection: Protection = {
    id: workbook.nextId(),
    sheetId: sheet.id,
    area,
    rangeName: undefined,
    description: '',
    editors: undefined,
    domainEdit: workbook.domainMayEdit,
    warningOnly: false,
    unprotected: [],
  };
  session.demandRight(sheet, area ?? wholeSheet(sheet));
  workbook.protections = [...workbook.protections, protection];
  return objectOf(protectionState(session, protection));
}

/** The protections of the kind, on one sheet or on all, in the order they were made. */
export function listProtections(session: SpreadsheetSession, type: object, sheet?: Sheet): object[] {
  const isRange = session.realm.enumName(type) === 'RANGE';
  const found = session.workbook.protections.filter(
    one => (one.area !== undefined) === isRange && (sheet === undefined || one.sheetId === sheet.id),
  );
  return objectsOf(
    session,
    found.map(one => protectionState(session, one)),
  );
}

/** The protection of the whole sheet, if there is one. */
export function sheetProtection(session: SpreadsheetSession, sheet: Sheet): Protection | undefined {
  return session.workbook.protections.find(one => one.sheetId === sheet.id && one.area === undefined);
}

/** Adds accounts; what becomes of those who may not edit the file is a switch. */
function addEditors(state: ProtectionState, people: readonly unknown[]): void {
  const {workbook, ctx} = state.session;
  const given = people.map(user => accountOf(state.session, user));
  const strangers = given.filter(email => !isEditor(workbook, email));
  const [refused] = ctx.switches.protectionTakesStrangers === 'throws' ? strangers : [];
  if (refused !== undefined) throw new ScriptException(`Invalid email: ${refused}`);
  const added = ctx.switches.protectionTakesStrangers === 'drops' ? withoutAccounts(given, strangers) : given;
  change(state, protection => (protection.editors = withAccounts(editorsOf(state), added)));
}

/** The owner and the account that runs the script cannot be removed; asking for it is passed over, or else refused (switch). */
function removeEditors(state: ProtectionState, given: readonly unknown[]): void {
  const {session} = state;
  const staying = [session.workbook.owner, session.user];
  const named = given.map(user => emailOf(session, user));
  const isUnlistedOwner = (email: string): boolean =>
    isSameAccount(email, session.workbook.owner) && !editorsOf(state).some(one => isSameAccount(one, email));
  if (session.ctx.switches.removingTheOwnerThrows && named.some(isUnlistedOwner))
    throw new ScriptException('The owner of the spreadsheet cannot be removed from the editors.');
  const removed = named.filter(email => !staying.some(one => isSameAccount(one, email)));
  change(state, protection => (protection.editors = withoutAccounts(editorsOf(state), removed)));
}

/** Those named on the protection; before anyone is, the editors of the spreadsheet. */
function editorsOf({session, protection}: ProtectionState): readonly string[] {
  return protection.editors ?? session.workbook.editors;
}

/** Those whom `getEditors` names: of a warning nobody, and the owner as the switch says. */
function namedEditors(state: ProtectionState): readonly string[] {
  if (state.protection.warningOnly) return [];
  const {workbook, ctx} = state.session;
  const listed = editorsOf(state);
  if (ctx.switches.protectionNamesOwner === 'whenAdded') return listed;
  const others = withoutAccounts(listed, [workbook.owner]);
  return ctx.switches.protectionNamesOwner === 'always' ? [workbook.owner, ...others] : others;
}

function mayEdit({session, protection}: ProtectionState): boolean {
  return isAllowedBy(protection, session.workbook, session.user);
}

function demandRight(state: ProtectionState): void {
  if (!mayEdit(state)) throw new ScriptException(PROTECTED);
}

function change(state: ProtectionState, apply: (protection: Protection) => void): void {
  state.session.editFile(() => {
    demandRight(state);
    apply(state.protection);
  });
}

function sheetOf({session, protection}: ProtectionState): Sheet {
  const sheet = session.workbook.sheetById(protection.sheetId);
  if (!sheet) throw new ScriptException(`Sheet ${protection.sheetId} not found`);
  return sheet;
}

function rangeOf(state: ProtectionState, area: Area): object {
  return objectOf(rangeState(state.session, sheetOf(state), area));
}

function wholeSheet(sheet: Sheet): Area {
  return {row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns};
}

function unprotectedArea(state: ProtectionState, range: object): Area {
  const {sheet, area} = stateOf(state.session, 'Range', range);
  if (state.protection.area) throw new ScriptException('Unprotected ranges can only be set on a protected sheet.');
  if (sheet.id !== state.protection.sheetId)
    throw new ScriptException('Unprotected ranges must be on the protected sheet.');
  return area;
}
