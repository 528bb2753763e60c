import {type NewPerson, type SetUpDetails} from '../../../shell/set-up/types.js';
import {listChanges, reloads, type Wizard} from './wizard.js';

const ROLES: readonly NewPerson['role'][] = ['coordinator', 'chair'];

/** What the server is to write: nothing that stays as it is, and people for a new round alone. */
export function toDetails(wizard: Wizard): SetUpDetails {
  const {isNew} = wizard.state;
  const people = ROLES.map(role => ({role, ...trimAll(wizard.people[role])})).filter(({name}) => name !== '');
  const round = Object.fromEntries(listChanges(wizard).map(([key, text]) => [key, text.trim()] as const));
  return {round, people: isNew ? people : [], isNew, reloadsPacks: reloads(wizard)};
}

function trimAll({name, position, email, phone}: Omit<NewPerson, 'role'>): Omit<NewPerson, 'role'> {
  return {name: name.trim(), position: position.trim(), email: email.trim(), phone: phone.trim()};
}
