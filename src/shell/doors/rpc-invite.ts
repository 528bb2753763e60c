import {planInvitationPreview} from '../invite/invitation-preview.js';
import {invitePeople as invite} from '../invite/invite-people.js';
import {runRpc} from '../session/boundary.js';
import {type InvitationPreview, type InvitationResult} from '../invite/types.js';
import {type RpcAnswer} from '../session/answer.js';
import {openWorkbenchInRegion} from '../session/workbench.js';
import * as z from 'zod/mini';

/** Google takes its time for each editor: a page asks for a few at a time, and shows how far it is. */
const MOST_AT_ONCE = 20;
const IdsSchema = z.array(z.string().check(z.maxLength(20))).check(z.maxLength(MOST_AT_ONCE));

/** Shows who would be invited and who cannot be, with the text for each; changes nothing. */
export function readInvitation(): RpcAnswer<InvitationPreview> {
  return runRpc(session => planInvitationPreview(openWorkbenchInRegion(session)), 'unlocked');
}

/** Adds people as editors by their codes; tells whom Google refused. */
export function invitePeople(ids: unknown): RpcAnswer<InvitationResult> {
  return runRpc(session => invite(openWorkbenchInRegion(session), IdsSchema.parse(ids)), 'locked');
}
