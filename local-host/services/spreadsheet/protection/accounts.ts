import {ScriptException} from '../../../ground/host-error.js';
import {accountName} from '../../../workbook/structure/edit-rights.js';
import {createUser} from '../../../runtime/execution/visible-user.js';
import {type SpreadsheetSession} from '../session/session.js';

/** The address behind what a script gives for a user: the address itself or a User. */
export function emailOf(session: SpreadsheetSession, user: unknown): string {
  if (typeof user === 'string') return user.trim();
  const target = session.realm.unwrap(user) as {getEmail?: () => string} | undefined;
  if (typeof target?.getEmail !== 'function') throw new ScriptException('Invalid argument: user');
  return target.getEmail();
}

/** The address of an account that Google can share with; throws for any other. */
export function accountOf(session: SpreadsheetSession, user: unknown): string {
  const email = emailOf(session, user);
  if (!session.workbook.isAccount(email)) throw new ScriptException(`Invalid email: ${email}`);
  return email;
}

/** The users as an array of the script's realm. */
export function users(session: SpreadsheetSession, emails: readonly string[]): object[] {
  return session.realm.array(emails.map(email => createUser(session.ctx, email)));
}

/** The list with the addresses that it lacks. */
export function withAccounts(list: readonly string[], added: readonly string[]): string[] {
  const known = new Set(list.map(accountName));
  return [...list, ...added.filter(email => known.size < known.add(accountName(email)).size)];
}

/** The list without the addresses. */
export function withoutAccounts(list: readonly string[], removed: readonly string[]): string[] {
  const gone = new Set(removed.map(accountName));
  return list.filter(one => !gone.has(accountName(one)));
}
