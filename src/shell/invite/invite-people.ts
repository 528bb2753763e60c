import {isMailAddress, type Person} from '../../core/index.js';
import {attempt} from '../session/attempt.js';
import {requireRights} from '../session/rights.js';
import {type Workbench} from '../session/workbench.js';
import {appendLog} from '../tabs/log.js';
import {planInvitation} from './plan-invitation.js';
import {type InvitationResult} from './types.js';

/**
 * Adds people as editors by their codes, one by one; an address that Google refuses is named and stops nobody else. Who meanwhile
 * is an editor, has no address or reports for nothing is left out.
 */
export function invitePeople(workbench: Workbench, ids: readonly string[]): InvitationResult {
  const people = planInvitation(workbench).add.filter(({id, email}) => ids.includes(id) && isMailAddress(email));
  if (people.length === 0) return {added: [], refused: []};
  requireRights(workbench, ['output:log']);
  log(workbench, people, '');
  // The log first: who is an editor already is not invited again, so a run that dies in between would never log it.
  SpreadsheetApp.flush();
  const tried = people.map(person => ({person, reason: attempt(() => workbench.spreadsheet.addEditor(person.email))}));
  const refused = tried.flatMap(({person, reason}) => (reason === undefined ? [] : [{person, reason}]));
  if (refused.length > 0)
    logRefused(
      workbench,
      refused.map(({person}) => person),
    );
  return {
    added: tried.filter(({reason}) => reason === undefined).map(({person}) => person.id),
    refused: refused.map(({person, reason}) => ({id: person.id, reason})),
  };
}

function logRefused(workbench: Workbench, people: readonly Person[]): void {
  const emails = people.map(({email}) => email).join(', ');
  log(workbench, people, workbench.messages.commands.done.refusedEditors(emails));
}

function log({spreadsheet, tabs, now, messages}: Workbench, people: readonly Person[], state: string): void {
  const person = people.map(({name}) => name).join('; ');
  appendLog(spreadsheet, tabs, now, {kind: messages.log.kinds.invited, person, state});
}
