import {type DeskPerson, type DeskSeed} from '../../local-host/desk/index.js';
import {LocalHost} from '../../local-host/index.js';
import {accountOf} from '../play/plan-sharing.js';
import {playScenario, type PlayOptions} from '../player.js';
import {type Scenario} from '../scenario-schema.js';

/** The desk opens in the afternoon of the second day: some have reported, most have not. */
const OPENS_AFTER_MS = 31.5 * 60 * 60 * 1000;

/** A round half-way through, with everybody in it. */
export function seedFromScenario(scenario: Scenario, options: PlayOptions): DeskSeed {
  const at = opensAt(scenario);
  const timeline = scenario.timeline.filter(entry => Date.parse(entry.at) <= Date.parse(at));
  const {host} = playScenario({...scenario, timeline, endAt: at}, options);
  const {round, account} = scenario;
  return {
    host: host.save(),
    owner: host.workbook.owner,
    account,
    people: [...scenario.people].sort(byRank(round)).map(person => toDeskPerson(scenario, person)),
    instants: [
      {label: 'hạn nộp báo cáo', at: round.deadline},
      {label: 'cuộc họp', at: round.meetingAt},
    ],
  };
}

/** An empty spreadsheet of an owner, with a colleague who may edit and a guest who may not. All three are synthetic. */
export function blankSeed(now: string, dist: string): DeskSeed {
  const people: readonly DeskPerson[] = [
    {id: 'owner', name: 'Chủ bảng tính (giả định)', role: 'Chủ sở hữu', email: 'ntm@example.test'},
    {id: 'editor', name: 'Người được mời (giả định)', role: 'Người chỉnh sửa', email: 'chutich@example.test'},
    {id: 'guest', name: 'Người chưa được mời (giả định)', role: 'Chưa có quyền', email: 'khach@example.test'},
  ];
  const host = LocalHost.fromDist(dist, {
    ...{owner: 'ntm@example.test', editors: ['chutich@example.test'], account: 'consumer', now},
    ...{locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', title: 'Bảng tính không có tiêu đề'},
  });
  return {host: host.save(), owner: host.workbook.owner, account: 'consumer', people, instants: []};
}

function opensAt({startAt, endAt}: Scenario): string {
  const at = Math.min(Date.parse(startAt) + OPENS_AFTER_MS, Date.parse(endAt));
  return new Date(at).toISOString();
}

type ScenarioPerson = Scenario['people'][number];

function toDeskPerson(scenario: Scenario, {id, name, position}: ScenarioPerson): DeskPerson {
  return {id, name, role: position, email: accountOf(scenario, id)};
}

/** The coordinator and the chair first, the others as the scenario has them. */
function byRank({coordinator, chair}: Scenario['round']): (a: ScenarioPerson, b: ScenarioPerson) => number {
  const ranks = [coordinator, chair];
  const rank = (id: string): number => (ranks.includes(id) ? ranks.indexOf(id) : ranks.length);
  return (a, b) => rank(a.id) - rank(b.id);
}
