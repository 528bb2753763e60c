import {type Scenario} from '../scenario-schema.js';

/** Owns the file where the coordinator has no e-mail. */
const OFFICE_ACCOUNT = 'ubnd@example.test';

/**
 * Who owns and who edits the spreadsheet at the start. A round that invites its people leaves sharing to the command and
 * begins with the coordinator and the chair; otherwise it was shared with everybody by hand before.
 */
export function planSharing(scenario: Scenario): {readonly owner: string; readonly editors: string[]} {
  const {coordinator, chair} = scenario.round;
  const emailOf = (id: string): string => scenario.people.find(person => person.id === id)?.email ?? '';
  const owner = emailOf(coordinator) || OFFICE_ACCOUNT;
  const invites = scenario.timeline.some(entry => entry.do === 'command' && entry.command === 'inviteRespondents');
  const editors = invites ? [emailOf(chair)] : scenario.people.map(person => person.email ?? '');
  return {owner, editors: [...new Set(editors)].filter(email => email !== '' && email !== owner)};
}
