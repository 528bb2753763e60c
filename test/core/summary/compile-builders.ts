import {type CriterionReport, type VillageReport} from '../../../src/core/report/entry-report.js';
import {type Issue} from '../../../src/core/rules/issue.js';
import {
  type CommuneCriterion,
  type Indicator,
  type Person,
  type Registry,
  type Village,
  type VillageCriterion,
} from '../../../src/core/domain/registry.js';
import {type ReportingRound} from '../../../src/core/domain/round.js';
import {type CompileUnit} from '../../../src/core/summary/ground/compile-input.js';
import {type DetailsInput} from '../../../src/core/summary/compile/compile-details.js';
import {type ReportState, type UnitKey} from '../../../src/core/domain/vocabulary.js';
import {
  aCriterionReport,
  aVillageReport,
  type SaidAssessment,
  type SaidCriterionWork,
  type SaidDocument,
  type SaidIndicator,
  type SaidVillageWork,
} from '../../support/report-builders.js';

export const COMPILED_AT = '2024-06-10T10:30:00+07:00';

export function aRound(over: Partial<ReportingRound> = {}): ReportingRound {
  return {
    id: 'r2406-k3f9',
    name: 'Rà soát tháng 6 năm 2024',
    letter: '09/CV-NTM',
    letterDate: '2024-06-03',
    grounds: '',
    commune: 'Cẩm Lĩnh',
    place: 'Cẩm Lĩnh',
    deadline: '2024-06-10T10:00:00+07:00',
    meetingAt: '2024-06-10T14:00:00+07:00',
    dataAsOf: undefined,
    coordinator: 'P01',
    chair: 'P02',
    chairTitle: 'Trưởng ban',
    villagePack: 'ha-tinh-2014',
    communePack: 'qd318-2022-ha-tinh',
    reminders: {waves: [], from: '07:00', to: '20:00', onWeekends: false, holidays: []},
    lockMode: 'frame',
    language: 'vi',
    ...over,
  };
}

export function aPerson(id: string, over: Partial<Person> = {}): Person {
  return {id, name: `Nguyễn Văn ${id}`, position: '', email: '', phone: '', channel: 'zalo', note: '', ...over};
}

export function aVillage(id: string, over: Partial<Village> = {}): Village {
  return {
    id,
    name: `Thôn ${Number(id.slice(1))}`,
    cluster: '',
    secretary: '',
    boardHead: '',
    supervisor: '',
    households: '',
    people: '',
    partyMembers: '',
    isActive: true,
    ...over,
  };
}

export function aVillageCriterion(number: string, over: Partial<VillageCriterion> = {}): VillageCriterion {
  return {
    number,
    name: `Tiêu chí thôn ${number}`,
    requiredLevel: '',
    allowsNotApplicable: false,
    linkedIndicators: [],
    help: '',
    goodExample: '',
    badExample: '',
    ...over,
  };
}

export function aCommuneCriterion(number: string, over: Partial<CommuneCriterion> = {}): CommuneCriterion {
  return {number, name: `Tiêu chí xã ${number}`, group: '', leader: '', officer: '', isActive: true, ...over};
}

export function anIndicator(code: string, over: Partial<Indicator> = {}): Indicator {
  const [criterion = ''] = code.split('.');
  return {code, criterion, text: `Chỉ tiêu ${code}`, requirement: '', allowsNotApplicable: false, ...over};
}

/** Three villages with ten criteria, of which 4 is linked to 2.2; two commune criteria with two indicators each. */
export function aRegistry(over: Partial<Registry> = {}): Registry {
  const numbers = Array.from({length: 10}, (_, index) => `${index + 1}`);
  return {
    people: [],
    villages: ['T01', 'T02', 'T03'].map(id => aVillage(id)),
    villageCriteria: numbers.map(number =>
      aVillageCriterion(number, number === '4' ? {linkedIndicators: ['2.2']} : {}),
    ),
    communeCriteria: ['2', '17'].map(number => aCommuneCriterion(number)),
    indicators: ['2.1', '2.2', '17.1', '17.2'].map(code => anIndicator(code)),
    dossierTemplate: [],
    ...over,
  };
}

interface SaidUnit {
  readonly state?: ReportState;
  readonly isEdited?: boolean;
  readonly issues?: readonly Issue[];
  readonly record?: CompileUnit['record'];
}

export interface SaidVillageUnit extends SaidUnit {
  readonly assessment?: Readonly<Record<string, SaidAssessment>>;
  readonly work?: readonly SaidVillageWork[];
}

export interface SaidCriterionUnit extends SaidUnit {
  readonly indicators?: Readonly<Record<string, SaidIndicator>>;
  readonly dossier?: readonly SaidDocument[];
  readonly work?: readonly SaidCriterionWork[];
}

/** A village that submitted on time and meets everything, with what the test says laid over it. */
export function aVillageUnit(id: string, said: SaidVillageUnit = {}): CompileUnit {
  const {assessment, work = []} = said;
  const report: VillageReport = aVillageReport({id, work, ...(assessment && {assessment})});
  return {...toUnit(`village:${id}`, said), report};
}

/** A criterion that submitted on time, whose two indicators are met and whose dossier is complete. */
export function aCriterionUnit(number: string, said: SaidCriterionUnit = {}): CompileUnit {
  const met = {verdict: 'met', status: 'Đã hoàn thành'} as const;
  const {indicators = {[`${number}.1`]: met, [`${number}.2`]: met}, dossier, work = []} = said;
  const report: CriterionReport = aCriterionReport({id: number, indicators, work, ...(dossier && {dossier})});
  return {...toUnit(`criterion:${number}`, said), report};
}

function toUnit(unit: UnitKey, {state = 'onTime', isEdited = false, issues = [], record}: SaidUnit): CompileUnit {
  return {unit, state, isEditedAfterSubmission: isEdited, issues, record};
}

export function anIssue(unit: UnitKey, over: Partial<Issue> = {}): Issue {
  return {
    code: 'statusMissing',
    severity: 'error',
    unit,
    row: 17,
    column: 7,
    rowKey: 'assessment:4',
    columnKey: 'status',
    facts: {},
    ...over,
  } as Issue; // tests name a code together with its facts, or neither
}

/** The reports of the standard registry: everything submitted on time and met. */
export function aCompileInput(over: Partial<DetailsInput> = {}): DetailsInput {
  return {
    round: aRound(),
    registry: aRegistry(),
    compiledAt: COMPILED_AT,
    readFrom: '2024-06-10T10:29:40+07:00',
    readTo: '2024-06-10T10:29:58+07:00',
    units: [...['T01', 'T02', 'T03'].map(id => aVillageUnit(id)), ...['2', '17'].map(number => aCriterionUnit(number))],
    ...over,
  };
}
