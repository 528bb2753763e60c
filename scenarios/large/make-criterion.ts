import {type findCommunePack} from '../../src/core/index.js';
import {type CriterionFill} from '../schema/timeline-schema.js';
import {type SeededRandom} from './random.js';

type Pack = NonNullable<ReturnType<typeof findCommunePack>>;
type Indicators = NonNullable<CriterionFill['indicators']>;
type WorkLine = NonNullable<CriterionFill['work']>[number];
type DossierLine = NonNullable<CriterionFill['dossier']>[number];

const MET_PERCENT = 75;
const PRESENT_PERCENT = 70;

/** What an officer types: every indicator, every document of the template, one work line per unmet indicator. */
export function makeCriterionFill(
  pack: Pack,
  criterion: string,
  random: SeededRandom,
): Required<Pick<CriterionFill, 'indicators' | 'dossier' | 'work'>> {
  const codes = pack.indicators.filter(indicator => indicator.criterion === criterion).map(({code}) => code);
  const verdicts = codes.map(code => [code, random.chance(MET_PERCENT) ? 'met' : 'notMet'] as const);
  const indicators: Indicators = Object.fromEntries(
    verdicts.map(([code, verdict]) => [code, {verdict, status: `Đạt ${random.between(60, 100)}% yêu cầu.`}]),
  );
  const unmet = verdicts.filter(([, verdict]) => verdict !== 'met').map(([code]) => code);
  const template = pack.dossierTemplate.filter(line => line.criterion === criterion);
  const lines =
    template.length > 0 ? template : [{kind: 'report', title: 'Báo cáo kết quả thực hiện tiêu chí'} as const];
  return {
    indicators,
    dossier: lines.map(({kind, title}) => makeDossierLine(kind, title, random)),
    work: unmet.map(code => makeWorkLine(code, random)),
  };
}

function makeDossierLine(kind: DossierLine['kind'], title: string, random: SeededRandom): DossierLine {
  if (random.chance(PRESENT_PERCENT)) return {kind, title, state: 'present'};
  return {
    ...{kind, title},
    state: random.pick(['missing', 'incomplete']),
    solution: 'Hoàn thiện, trình UBND xã ký ban hành.',
    person: 'Công chức phụ trách tiêu chí',
    due: `2024-0${random.between(7, 9)}-${random.between(10, 28)}`,
  };
}

function makeWorkLine(indicator: string, random: SeededRandom): WorkLine {
  const sectors = random.pick(['UBMTTQ xã', 'Hội Nông dân xã, Hội LHPN xã', 'Phòng chuyên môn cấp huyện', 'Không']);
  return {
    ...{indicator, sectors},
    task: `Hoàn thành phần còn thiếu của chỉ tiêu ${indicator}`,
    unit: random.pick(['km', 'hộ', 'm', 'công trình']),
    quantity: random.between(1, 80),
    lead: 'UBND xã',
    ...(sectors !== 'Không' && {request: 'Phối hợp vận động, kiểm tra, nghiệm thu.'}),
    budget: `NS xã: ${random.between(5, 200)}`,
    due: `2024-${random.pick(['08', '09', '10', '11'])}-${random.between(10, 28)}`,
  };
}
