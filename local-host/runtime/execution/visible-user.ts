import {type ServiceContext} from './service-context.js';

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

/** The address of whoever's rights apply, or '' where Google hides it. */
export function visibleEffectiveUser(context: ServiceContext): string {
  return context.authMode === 'FULL' ? context.identity.effectiveUser : visibleUser(context);
}

function domainOf(email: string): string {
  return email.slice(email.indexOf('@') + 1).toLowerCase();
}
