import {objectOf, objectsOf, stateOf} from '../session/script-object.js';
import {ScriptException} from '../../../ground/host-error.js';
import {type NamedRange} from '../../../workbook/model/named-range.js';
import {chained, type MemberTable, members} from '../session/member-set.js';
import {type SpreadsheetSession} from '../session/session.js';
import {namedRangeState, type NamedRangeState, rangeState, type RangeState} from '../session/states.js';

type Table = MemberTable<NamedRangeState>;

const READS: Table = {
  getName: ({named}) => named.name,
  getRange: ({session, named}) => {
    const sheet = session.workbook.sheetById(named.target.sheetId);
    return sheet ? objectOf(rangeState(session, sheet, named.target.area)) : null;
  },
};

const WRITES: Table = {
  setName: (state, name: string) => {
    demandName(name);
    replace(state, {...state.named, name});
  },
  setRange: (state, range: object) => {
    replace(state, {...state.named, target: targetOf(stateOf(state.session, 'Range', range))});
  },
};

const END: Table = {
  remove: ({session, named}) => {
    removeName(session, named.name);
  },
};

/** The members of NamedRange. */
export const NAMED_RANGE = [members('read', READS), chained('write', WRITES), members('write', END)];

/** Names an area; a name that exists already names the new area. */
export function setName(session: SpreadsheetSession, name: string, range: object): void {
  demandName(name);
  const named: NamedRange = {name, target: targetOf(stateOf(session, 'Range', range))};
  session.editFile(() => {
    const others = session.workbook.namedRanges.filter(one => !isNamed(one, name));
    session.workbook.namedRanges = [...others, named];
  });
}

/** Takes a name away. Throws if there is none. */
export function removeName(session: SpreadsheetSession, name: string): void {
  session.editFile(() => {
    const {namedRanges} = session.workbook;
    if (!namedRanges.some(one => isNamed(one, name)))
      throw new ScriptException(`The named range "${name}" does not exist.`);
    session.workbook.namedRanges = namedRanges.filter(one => !isNamed(one, name));
  });
}

/** All names, as an array of the script's realm. */
export function listNames(session: SpreadsheetSession): object[] {
  return objectsOf(
    session,
    session.workbook.namedRanges.map(named => namedRangeState(session, named)),
  );
}

/** Letters, digits and underscores, not like a cell address or a truth value. */
function demandName(name: string): void {
  const isValid =
    /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) && !/^(?:true|false|[a-z]{1,3}\d+|r\d*c\d*)$/i.test(name);
  if (!isValid) throw new ScriptException('The name of the range is not valid.');
}

function replace(state: NamedRangeState, changed: NamedRange): void {
  const {session, named} = state;
  session.editFile(() => {
    session.workbook.namedRanges = session.workbook.namedRanges.map(one => (isNamed(one, named.name) ? changed : one));
  });
  state.named = changed;
}

function targetOf({sheet, area}: RangeState): NamedRange['target'] {
  return {sheetId: sheet.id, area};
}

function isNamed(one: NamedRange, name: string): boolean {
  return one.name.toLowerCase() === name.toLowerCase();
}
