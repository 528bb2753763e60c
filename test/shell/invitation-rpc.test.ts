import {type InvitationPreview} from '../../src/shell/invite/types.js';
import {callRpc, valueOf} from '../support/call-rpc.js';
import {RoundBench} from '../support/round-bench.js';

describe('readInvitation', () => {
  const bench = RoundBench.made({villages: 2, criteria: 2});
  const {round, villages, criteria} = bench.scenario;
  bench.choose('inviteRespondents');
  const {people} = valueOf<InvitationPreview>(callRpc(bench.coordinator, 'readInvitation'));
  const find = (id: string | undefined) => people.find(person => person.id === id);

  it('invites everybody whom a mail may send to a tab, each once', () => {
    const wanted = [
      ...[round.coordinator, round.chair],
      ...villages.flatMap(({secretary, boardHead, supervisor}) => [secretary, boardHead, supervisor]),
      ...criteria.slice(0, 2).flatMap(({officer, leader}) => [officer, leader]),
    ].filter(id => id !== undefined && id !== '');

    expect(people.map(({id}) => id).sort()).toEqual([...new Set(wanted)].sort());
  });

  it('gives the chair the links to what is compiled, and a supervisor those of the units to urge', () => {
    const [village] = villages;
    const supervisor = find(village?.supervisor);

    expect(find(round.chair)?.units.map(({name}) => name)).toEqual(
      expect.arrayContaining(['Theo dõi', 'Tổng hợp', 'Nội dung trình cuộc họp']),
    );
    expect(supervisor?.units.map(({name}) => name)).toContain(village?.name);
    expect(supervisor?.units.every(({link}) => /#gid=\d+$/.test(link))).toBe(true);
  });
});
