import {type Scenario} from '../scenario-schema.js';

/** The account of a coordinator without an e-mail of their own: somebody must own the file. */
const OFFICE_ACCOUNT = 'ubnd@example.test';

/** The address a person acts under; '' is a blank identity. */
export function accountOf(scenario: Scenario, id: string): string {
  const email = scenario.people.find(person => person.id === id)?.email ?? '';
  return email === '' && id === scenario.round.coordinator ? OFFICE_ACCOUNT : email;
}

/**
 * Who owns and who edits the spreadsheet at the start. A round that invites its people leaves sharing to the command and
 * begins with the coordinator and the chair; otherwise it was shared with everybody by hand before.
 */
export function planSharing(scenario: Scenario): {readonly owner: string; readonly editors: string[]} {
  const {coordinator, chair} = scenario.round;
  const owner = accountOf(scenario, coordinator);
  const invites = scenario.timeline.some(entry => entry.do === 'command' && entry.command === 'inviteRespondents');
  const editors = (invites ? [chair] : scenario.people.map(({id}) => id)).map(id => accountOf(scenario, id));
  return {owner, editors: [...new Set(editors)].filter(email => email !== '' && email !== owner)};
}
