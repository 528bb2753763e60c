import {findCommunePack, toInstant, toMilliseconds} from '../../src/core/index.js';
import {type Scenario} from '../scenario-schema.js';
import {type ScenarioPerson, type ScenarioVillage} from '../schema/round-schema.js';
import {type TimelineEntry} from '../schema/timeline-schema.js';
import {makeCriterionFill} from './make-criterion.js';
import {makeVillageFill} from './make-village.js';
import {SeededRandom} from './random.js';

/** How large a round to make. */
export interface RoundSize {
  readonly name: string;
  readonly villages: number;
  readonly communePack: string;
  readonly seed: number;
}

const START = '2024-06-03T08:00:00+07:00';
const DEADLINE = '2024-06-10T10:00:00+07:00';
const FIRST_FILL = '2024-06-04T08:00:00+07:00';
const CLUSTERS = ['Xã cũ A', 'Xã cũ B', 'Xã cũ C'];
const VILLAGES_PER_SUPERVISOR = 4;
const NO_EMAIL_PERCENT = 25;
const MISSING_PERCENT = 8;

/** Makes a synthetic round of any size; the same size and seed make the same round. */
export function makeRound(size: RoundSize): Scenario {
  const random = new SeededRandom(size.seed);
  const pack = findCommunePack(size.communePack);
  if (pack === undefined) throw new RangeError(`No commune pack is called "${size.communePack}".`);
  const numbers = pack.criteria.map(({number}) => number);
  const villages = Array.from({length: size.villages}, (_, index) => makeVillage(index, size.villages));
  const units = [
    ...villages.map(village => ({as: village.secretary, ...planVillage(village, random)})),
    ...numbers.map(number => ({
      as: `O${number}`,
      tab: `criterion:${number}`,
      ...makeCriterionFill(pack, number, random),
    })),
  ];
  return {
    $comment: 'Made by scenarios/generate-large.ts. Every person, village and figure is synthetic.',
    name: size.name,
    ...{locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', account: 'workspace', startAt: START},
    endAt: '2024-06-10T12:00:00+07:00',
    round: makeRoundHead(size),
    people: makePeople(villages, numbers, random),
    villages,
    criteria: numbers.map(number => ({number, leader: 'P02', officer: `O${number}`})),
    timeline: [...makeOpening(), ...makeReports(units, random), ...makeClosing()],
  };
}

function makeRoundHead(size: RoundSize): Scenario['round'] {
  return {
    name: `Rà soát tiêu chí nông thôn mới, ${size.villages} thôn`,
    ...{letter: '09/CV-NTM', commune: 'Giả Định', place: 'Giả Định'},
    ...{deadline: DEADLINE, meetingAt: '2024-06-10T14:00:00+07:00', coordinator: 'P01', chair: 'P02'},
    ...{villagePack: 'ha-tinh-2014', communePack: size.communePack, lockMode: 'frame'},
  };
}

function makeVillage(index: number, count: number): ScenarioVillage {
  const number = String(index + 1).padStart(2, '0');
  return {
    ...{id: `T${number}`, name: `Thôn ${index + 1}`, secretary: `S${number}`, boardHead: `B${number}`},
    cluster: CLUSTERS[Math.floor((index * CLUSTERS.length) / count)] ?? '',
    supervisor: `U${String(Math.floor(index / VILLAGES_PER_SUPERVISOR) + 1).padStart(2, '0')}`,
  };
}

function makePeople(
  villages: readonly ScenarioVillage[],
  numbers: readonly string[],
  random: SeededRandom,
): ScenarioPerson[] {
  const supervisors = [...new Set(villages.map(village => village.supervisor))];
  return [
    makePerson('P01', 'Đồng chí chuyên trách NTM (giả định)', true),
    makePerson('P02', 'Chủ tịch UBND xã (giả định)', true),
    ...villages.flatMap(({name, secretary, boardHead}) => [
      makePerson(secretary, `Bí thư Chi bộ ${name} (giả định)`, true),
      makePerson(boardHead, `Trưởng Ban Phát triển ${name} (giả định)`, !random.chance(NO_EMAIL_PERCENT)),
    ]),
    ...supervisors.map(id => makePerson(id, `Ủy viên phụ trách thôn ${id} (giả định)`, true)),
    ...numbers.map(number => makePerson(`O${number}`, `Công chức phụ trách tiêu chí ${number} (giả định)`, true)),
  ];
}

function makePerson(id: string, name: string, hasEmail: boolean): ScenarioPerson {
  const contact = hasEmail ? {email: `${id.toLowerCase()}@example.test`} : {};
  return {id, name, position: name.replace(' (giả định)', ''), ...contact, channel: hasEmail ? 'email' : 'zalo'};
}

type Report = {readonly as: string; readonly tab: string} & Readonly<Record<string, unknown>>;

function planVillage(
  {id, name}: ScenarioVillage,
  random: SeededRandom,
): Readonly<Record<string, unknown>> & {tab: string} {
  return {tab: `village:${id}`, ...makeVillageFill(name, random)};
}

/** Everybody fills in one after the other between the first morning and a little after the deadline; a few never submit. */
function makeReports(reports: readonly Report[], random: SeededRandom): readonly TimelineEntry[] {
  const span = toMilliseconds(DEADLINE) - toMilliseconds(FIRST_FILL);
  return reports.flatMap((report, index) => {
    const at = toInstant(toMilliseconds(FIRST_FILL) + (span * (index + 1)) / (reports.length + 0.5));
    const fill = {at, do: 'fill', ...report} as unknown as TimelineEntry; // the schema checks what is made here
    if (random.chance(MISSING_PERCENT)) return [fill];
    return [fill, {at, as: report.as, do: 'submit', tab: report.tab} as const];
  });
}

function makeOpening(): readonly TimelineEntry[] {
  return [
    {at: '2024-06-03T08:05:00+07:00', as: 'P01', do: 'command', command: 'setUpRound'},
    {at: '2024-06-03T08:20:00+07:00', as: 'P01', do: 'command', command: 'generateTabs'},
  ];
}

function makeClosing(): readonly TimelineEntry[] {
  return [
    {at: '2024-06-10T11:00:00+07:00', as: 'P01', do: 'command', command: 'validateAll'},
    {at: '2024-06-10T11:30:00+07:00', as: 'P02', do: 'command', command: 'compileSummary'},
  ];
}
