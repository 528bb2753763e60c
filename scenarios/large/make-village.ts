import {type VillageFill} from '../schema/timeline-schema.js';
import {type SeededRandom} from './random.js';
import {drawObstacle, TASKS} from './village-texts.js';

type Assessment = NonNullable<VillageFill['assessment']>;
type WorkLine = NonNullable<VillageFill['work']>[number];
type Verdict = 'met' | 'nearlyMet' | 'notMet';

const MET_PERCENT = 72;
const SECOND_LINE_PERCENT = 50;

/** What a village types: ten judged criteria, and one or two work lines for each that is not met. */
export function makeVillageFill(
  village: string,
  random: SeededRandom,
): Required<Pick<VillageFill, 'assessment' | 'work'>> {
  const households = random.between(70, 240);
  const verdicts = Object.keys(TASKS).map(number => [number, drawVerdict(random)] as const);
  const assessment: Assessment = Object.fromEntries(
    verdicts.map(([number, verdict]) => [number, {verdict, ...describe(verdict, households, random)}]),
  );
  const unmet = verdicts.filter(([, verdict]) => verdict !== 'met').map(([number]) => number);
  return {assessment, work: unmet.flatMap(number => makeLines(village, number, random))};
}

function drawVerdict(random: SeededRandom): Verdict {
  if (random.chance(MET_PERCENT)) return 'met';
  return random.chance(30) ? 'nearlyMet' : 'notMet';
}

function describe(verdict: Verdict, households: number, random: SeededRandom): Readonly<Record<string, string>> {
  const reached = verdict === 'met' ? households : Math.floor((households * random.between(55, 89)) / 100);
  const percent = ((reached / households) * 100).toFixed(1).replace('.', ',');
  const status = `${reached}/${households} hộ thực hiện, đạt ${percent}%.`;
  return verdict === 'met' ? {status, obstacles: 'Không'} : {status, ...drawObstacle(random)};
}

function makeLines(village: string, criterion: string, random: SeededRandom): readonly WorkLine[] {
  const tasks = TASKS[criterion] ?? [];
  const count = tasks.length > 1 && random.chance(SECOND_LINE_PERCENT) ? 2 : 1;
  return tasks.slice(0, count).map(({task, unit, cost}) => {
    const planned = unit === 'km' ? random.between(10, 40) / 10 : random.between(5, 60);
    const done = unit === 'km' ? random.between(1, planned * 10 - 1) / 10 : random.between(0, planned - 1);
    const remaining = Math.round((planned - done) * 10) / 10;
    const budget = Math.round(remaining * cost * 10) / 10;
    return {
      ...{criterion, task, unit, planned, done, remaining, budget},
      doer: `Ban Phát triển ${village} và Nhân dân`,
      director: `Bí thư Chi bộ ${village}`,
      resource: random.pick(['NS xã', 'Nhân dân đóng góp', 'Hỗ trợ xi măng của tỉnh', 'Xã hội hóa']),
      start: `2024-0${random.between(6, 7)}-${random.between(15, 28)}`,
      end: `2024-${random.pick(['08', '09', '10', '11'])}-${random.between(10, 28)}`,
    };
  });
}
