import {type InvitationResult} from '../../../../src/shell/invite/types.js';
import {type RpcAnswer} from '../../../../src/shell/session/answer.js';
import {type Invited, invitePeople} from '../../../../src/sidebar/pages/invite/invite-people.js';

const IDS = Array.from({length: 12}, (_, at) => `P${at + 1}`);

/** Invites twelve people; tells also what was asked at once, and how far it was shown to be. */
async function invite(
  answer: (ids: readonly string[]) => RpcAnswer<InvitationResult>,
  cancelAfter = Infinity,
): Promise<{readonly invited: Invited; readonly asked: readonly number[]; readonly shown: readonly number[]}> {
  const asked: number[] = [];
  const shown: number[] = [];
  const invited = await invitePeople(IDS, {
    invite: ids => {
      asked.push(ids.length);
      return Promise.resolve(answer(ids));
    },
    isCancelled: () => asked.length >= cancelAfter,
    show: done => shown.push(done),
  });
  return {invited, asked, shown};
}

const all = (added: readonly string[]): RpcAnswer<InvitationResult> => ({kind: 'done', value: {added, refused: []}});

describe('invitePeople', () => {
  it('invites five at a time, all of them', async () => {
    expect(await invite(all)).toEqual({
      invited: {added: 12, refused: [], trouble: ''},
      asked: [5, 5, 2],
      shown: [5, 10, 12],
    });
  });

  it('goes on past whom Google refuses', async () => {
    const {invited} = await invite(([first = '', ...added]) => ({
      kind: 'done',
      value: {added, refused: [{id: first, reason: 'Invalid email'}]},
    }));

    expect(invited).toEqual({
      added: 9,
      refused: ['P1', 'P6', 'P11'].map(id => [id, 'Invalid email']),
      trouble: '',
    });
  });

  it('stops after those under way', async () => {
    expect(await invite(all, 1)).toEqual({invited: {added: 5, refused: [], trouble: ''}, asked: [5], shown: [5]});
  });

  it('ends where the server refuses, and keeps what was done', async () => {
    let calls = 0;
    const {invited} = await invite(ids => (++calls === 2 ? {kind: 'refused', text: 'Bận'} : all(ids)));

    expect(invited).toEqual({added: 5, refused: [], trouble: 'Bận'});
  });
});
