import {type InvitationResult} from '../../../shell/invite/types.js';
import {type RpcAnswer} from '../../../shell/session/answer.js';

/** Google needs about half a second for each editor: few at a time keep the bar moving. */
const AT_ONCE = 5;

/** How a page invites. */
export interface Inviting {
  readonly invite: (ids: readonly string[]) => Promise<RpcAnswer<InvitationResult>>;
  readonly isCancelled: () => boolean;
  readonly show: (done: number) => void;
}

/** What came of it; `trouble` is what the server refused in the end, or ''. */
export interface Invited {
  readonly added: number;
  readonly refused: readonly (readonly [id: string, reason: string])[];
  readonly trouble: string;
}

/** Invites a few at a time until all were tried, the user stops, or the server refuses. */
export async function invitePeople(ids: readonly string[], {invite, isCancelled, show}: Inviting): Promise<Invited> {
  let added = 0;
  const refused: (readonly [string, string])[] = [];
  for (let next = 0; next < ids.length && !isCancelled(); next += AT_ONCE) {
    const answer = await invite(ids.slice(next, next + AT_ONCE));
    if (answer.kind === 'refused') return {added, refused, trouble: answer.text};
    added += answer.value.added.length;
    refused.push(...answer.value.refused.map(({id, reason}) => [id, reason] as const));
    show(Math.min(ids.length, next + AT_ONCE));
  }
  return {added, refused, trouble: ''};
}
