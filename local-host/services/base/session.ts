import {createHash} from 'node:crypto';
import {type ServiceContext} from '../../runtime/execution/service-context.js';

/** The global `Session`. */
export function createSession(context: ServiceContext): object {
  const plain = <T>(member: string, body: () => T): T => context.call(`Session.${member}`, 'plain', 0, body);
  return context.realm.wrap('Session', {
    getActiveUser: () => plain('getActiveUser', () => createUser(context, visibleUser(context))),
    getEffectiveUser: () => plain('getEffectiveUser', () => createUser(context, visibleEffectiveUser(context))),
    getActiveUserLocale: () => plain('getActiveUserLocale', () => context.workbook.locale.split('_')[0]),
    getScriptTimeZone: () => plain('getScriptTimeZone', () => context.state.script.manifest.timeZone),
    getUser: () => plain('getUser', () => createUser(context, visibleUser(context))),
    getTimeZone: () => plain('getTimeZone', () => context.state.script.manifest.timeZone),
    getTemporaryActiveUserKey: () => plain('getTemporaryActiveUserKey', () => temporaryKey(context)),
  });
}

/** A `User`, which also events and protections hand out; JSON shows its e-mail and nickname. */
export function createUser(context: Pick<ServiceContext, 'realm'>, email: string): object {
  const fields = {email, nickname: email.split('@')[0] ?? ''};
  return context.realm.wrap(
    'User',
    {getEmail: () => email, getUserLoginId: () => email, toString: () => email},
    {fields},
  );
}

/**
 * The acting person's address, or '' where Google hides it: always of a stranger, and in simple triggers of everybody but the
 * script's owner; inside one Workspace domain it is shown.
 */
export function visibleUser({identity, authMode, workbook, state, switches}: ServiceContext): string {
  const {activeUser, effectiveUser} = identity;
  const isDeveloper = activeUser === workbook.owner;
  const actsForSelf = authMode === 'FULL' && activeUser === effectiveUser;
  const sharesDomain =
    state.account === 'workspace' &&
    switches.domainIdentityIsVisible &&
    domainOf(activeUser) === domainOf(workbook.owner);
  return isDeveloper || actsForSelf || sharesDomain ? activeUser : '';
}

function visibleEffectiveUser(context: ServiceContext): string {
  return context.authMode === 'FULL' ? context.identity.effectiveUser : visibleUser(context);
}

function domainOf(email: string): string {
  return email.slice(email.indexOf('@') + 1).toLowerCase();
}

/** Stays the same for a user and says nothing of who it is; Google changes it every 30 days. */
function temporaryKey({identity, state, now}: ServiceContext): string {
  const period = Math.floor(now() / (30 * 86_400_000));
  return createHash('sha256').update(`${state.scriptId}:${identity.activeUser}:${period}`).digest('base64url');
}
