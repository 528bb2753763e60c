import {createHash} from 'node:crypto';
import {type ServiceContext} from '../../runtime/execution/service-context.js';
import {createUser, visibleEffectiveUser, visibleUser} from '../../runtime/execution/visible-user.js';

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

/** Stays the same for a user and says nothing of who it is; Google changes it every 30 days. */
function temporaryKey({identity, state, now}: ServiceContext): string {
  const period = Math.floor(now() / (30 * 86_400_000));
  return createHash('sha256').update(`${state.scriptId}:${identity.activeUser}:${period}`).digest('base64url');
}
