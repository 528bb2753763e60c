import {planInvitationPreview} from '../invite/invitation-preview.js';
import {isMailAddress} from '../../core/index.js';
import {runRpc} from '../session/boundary.js';
import {addEditors, planInvitation} from '../invite/invite-respondents.js';
import {type InvitationPreview, type InvitationResult} from '../invite/types.js';
import {type RpcAnswer} from '../session/answer.js';
import {openWorkbench} from '../session/workbench.js';
import * as z from 'zod/mini';

/** Google takes its time for each editor: a page asks for a few at a time, and shows how far it is. */
const MOST_AT_ONCE = 20;
const IdsSchema = z.array(z.string().check(z.maxLength(20))).check(z.maxLength(MOST_AT_ONCE));

/** Shows who would be invited and who cannot be, with the text for each; changes nothing. */
export function readInvitation(): RpcAnswer<InvitationPreview> {
  return runRpc(session => planInvitationPreview(openWorkbench(session)), 'unlocked');
}

/** Adds people as editors by their codes; who meanwhile is one, has no address or reports for nothing is left out. */
export function invitePeople(ids: unknown): RpcAnswer<InvitationResult> {
  return runRpc(session => {
    const wanted = new Set(IdsSchema.parse(ids));
    const workbench = openWorkbench(session);
    const people = planInvitation(workbench).add.filter(person => wanted.has(person.id) && isMailAddress(person.email));
    if (people.length === 0) return {added: [], refused: []};
    const {added, refused} = addEditors(workbench, people);
    return {
      added: added.map(({id}) => id),
      refused: refused.map(({person, reason}) => ({id: person.id, reason})),
    };
  }, 'locked');
}
