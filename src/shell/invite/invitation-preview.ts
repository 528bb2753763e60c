import {
  activeUnits,
  composeInvitationText,
  type DigestInput,
  isMailAddress,
  type Person,
  respondentsOf,
  unitLabel,
} from '../../core/index.js';
import {planInvitation, toInvitation} from './plan-invitation.js';
import {type InvitationPreview, type InvitationState, type InvitedPerson} from './types.js';
import {type Workbench} from '../session/workbench.js';

/** Who would be invited and who cannot be, with the invitation of each. */
export function planInvitationPreview(workbench: Workbench): InvitationPreview {
  const {registry, facts, tabs, messages} = workbench;
  const {add, known, withoutEmail} = planInvitation(workbench);
  const units = activeUnits(registry);
  const list = (people: readonly Person[], stateOf: (person: Person) => InvitationState): readonly InvitedPerson[] =>
    people.map(person => toInvited(workbench, person, stateOf(person)));
  return {
    language: facts.language,
    people: [
      ...list(add, ({email}) => (isMailAddress(email) ? 'toAdd' : 'unusableEmail')),
      ...list(withoutEmail, () => 'noEmail'),
      ...list(known, () => 'known'),
    ],
    unitsWithoutPeople: units
      .filter(unit => respondentsOf(unit, registry).length === 0)
      .map(unit => unitLabel(unit, messages.log.criterionName)),
    areTabsMissing: units.some(unit => tabs[unit.key] === undefined),
  };
}

function toInvited(workbench: Workbench, person: Person, state: InvitationState): InvitedPerson {
  const {round, registry, messages} = workbench;
  const {id, name, position, email, phone} = person;
  const invitation = toInvitation(workbench, person);
  const {units, watched, outputs} = invitation;
  const input: Pick<DigestInput, 'round' | 'coordinator' | 'words'> = {
    round,
    coordinator: registry.people.find(one => one.id === round.coordinator) ?? {name: '', phone: ''},
    words: messages.mail,
  };
  return {
    id,
    name,
    position,
    email,
    phone,
    state,
    units: [...units, ...watched, ...outputs],
    text: composeInvitationText(invitation, input),
  };
}
