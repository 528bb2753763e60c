import {type DeskPerson, type DeskSeed} from '../../local-host/desk/index.js';
import {LocalHost} from '../../local-host/index.js';
import {accountOf} from '../play/plan-sharing.js';
import {playScenario, type PlayOptions} from '../player.js';
import {type Scenario} from '../scenario-schema.js';
import {type StartPoint} from './start-arguments.js';

const HOUR_MS = 60 * 60 * 1000;

/** The round as it stands at a point of its time, with everybody in it. */
export function seedFromScenario(scenario: Scenario, options: PlayOptions, point: StartPoint = 'half'): DeskSeed {
  const at = startInstant(scenario, point);
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

/** The Monday after the letter that the guides paste: with today's date every deadline in it would be past. */
const BLANK_STARTS_AT = '2024-06-03T08:00:00+07:00';

/** An empty spreadsheet of an owner, with a colleague who may edit and a guest who may not. All three are synthetic. */
export function blankSeed(dist: string): DeskSeed {
  const people: readonly DeskPerson[] = [
    {id: 'owner', name: 'Chủ bảng tính (giả định)', role: 'Chủ sở hữu', email: 'ntm@example.test'},
    {id: 'editor', name: 'Người được mời (giả định)', role: 'Người chỉnh sửa', email: 'chutich@example.test'},
    {id: 'guest', name: 'Người chưa được mời (giả định)', role: 'Chưa có quyền', email: 'khach@example.test'},
  ];
  const host = LocalHost.fromDist(dist, {
    ...{owner: 'ntm@example.test', editors: ['chutich@example.test'], account: 'consumer', now: BLANK_STARTS_AT},
    ...{locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', title: 'Bảng tính không có tiêu đề'},
  });
  return {host: host.save(), owner: host.workbook.owner, account: 'consumer', people, instants: []};
}

/**
 * When the desk opens: an hour after the beginning, when the forms have just been made; in the afternoon of the second day, when some have
 * reported and most have not; an hour before the deadline; an hour before the meeting, when the summary is there.
 */
export function startInstant({startAt, endAt, round}: Scenario, point: StartPoint): string {
  const begin = Date.parse(startAt);
  const at = {
    ...{start: begin + HOUR_MS, half: begin + 31.5 * HOUR_MS},
    ...{deadline: Date.parse(round.deadline) - HOUR_MS, meeting: Date.parse(round.meetingAt) - HOUR_MS},
  }[point];
  return new Date(Math.min(Math.max(at, begin), Date.parse(endAt))).toISOString();
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
