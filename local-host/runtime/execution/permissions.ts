import {type AuthModeName} from '../state/execution-record.js';
import {type MemberEntry} from '../members/member-table.js';

const AUTH = 'https://www.googleapis.com/auth/';
const CURRENT_SPREADSHEET = `${AUTH}spreadsheets.currentonly`;

/** Scopes that a simple trigger may use without the user's consent: the bound file, and who is at the keyboard. */
const SCOPES_WITHOUT_CONSENT = [CURRENT_SPREADSHEET, `${AUTH}userinfo.email`];

/** What may be called while an add-on is installed but not enabled in the document: menus, locale, and plain computing. */
const FREE_OF_DOCUMENTS =
  /^(Base[.](Ui|Menu|Logger|console|Session)|Utilities[.]|Base[.]Blob|Spreadsheet[.]SpreadsheetApp$)/;
const NEEDS_A_DOCUMENT = /[.](getActive\w*|show\w+|alert|prompt)$/;

/** What an execution has been allowed. */
export interface Authorization {
  readonly authMode: AuthModeName;
  /** Scopes of the manifest; undefined when it names none. */
  readonly grantedScopes: readonly string[] | undefined;
  /** Scopes of which the effective user has withheld consent. */
  readonly deniedScopes: ReadonlySet<string>;
}

/** Says why a member may not be called, in Google's words, or undefined if it may. */
export function permissionRefusal(
  member: MemberEntry,
  classPath: string,
  {authMode, grantedScopes, deniedScopes}: Authorization,
): string | undefined {
  if (authMode === 'NONE' && !isFreeOfDocuments(member, classPath)) return refusal(member);
  if (member.scopes.length === 0) return undefined;
  const usable =
    authMode === 'FULL' ? member.scopes : member.scopes.filter(one => SCOPES_WITHOUT_CONSENT.includes(one));
  // Simple triggers ask nobody for consent, so nobody can have withheld it.
  const isWithheld = (scope: string): boolean => authMode === 'FULL' && deniedScopes.has(scope);
  const isGranted = usable.some(scope => isCovered(scope, grantedScopes) && !isWithheld(scope));
  return isGranted ? undefined : refusal(member);
}

function isFreeOfDocuments(member: MemberEntry, classPath: string): boolean {
  if (/[.](getActiveUserLocale|getScriptTimeZone)$/.test(member.spokenName)) return true;
  return FREE_OF_DOCUMENTS.test(classPath) && !NEEDS_A_DOCUMENT.test(member.spokenName) && member.scopes.length === 0;
}

/** A manifest without scopes gets whatever its code needs; the scope of all spreadsheets covers the current one. */
function isCovered(scope: string, granted: readonly string[] | undefined): boolean {
  if (granted === undefined || granted.includes(scope)) return true;
  return scope === CURRENT_SPREADSHEET && granted.includes(`${AUTH}spreadsheets`);
}

function refusal({spokenName, scopes}: MemberEntry): string {
  if (scopes.length === 0) return `You do not have permission to call ${spokenName}.`;
  const required = scopes.length === 1 ? scopes.join('') : `(${scopes.join(' || ')})`;
  return `You do not have permission to call ${spokenName}. Required permissions: ${required}`;
}
