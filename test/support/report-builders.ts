import {type Cell, type CellValue, type UnreadableReason} from '../../src/core/domain/cell.js';
import {
  type AssessmentRow,
  type CriterionReport,
  type CriterionWorkLine,
  type DossierLine,
  type IndicatorRow,
  type ReportHeader,
  type VillageReport,
  type VillageWorkLine,
} from '../../src/core/report/entry-report.js';
import {
  type ColumnContents,
  type ContentOf,
  ENTRY_COLUMNS,
  type EntryCells,
  type InputKey,
  inputKeys,
  type SectionId,
} from '../../src/core/domain/entry-columns.js';

/** What a test says of a cell: a value, a cell that cannot be read, a month read generously; absent or '' is blank. */
export type Said<T> = T | '' | Unreadable | MonthOnly;

interface Unreadable {
  readonly said: 'unreadable';
  readonly reason: UnreadableReason;
  readonly raw: CellValue;
}

interface MonthOnly {
  readonly said: 'monthOnly';
  readonly value: string;
  readonly raw: string;
}

type Says<Id extends SectionId> = Readonly<Partial<{[Key in InputKey<Id>]: Said<ColumnContents[ContentOf<Id, Key>]>}>>;

export type SaidAssessment = Says<'assessment'>;
export type SaidVillageWork = Says<'villageWork'>;
export type SaidIndicator = Says<'indicators'>;
export type SaidDocument = Says<'dossier'>;
export type SaidCriterionWork = Says<'criterionWork'>;

interface SaidHeader {
  readonly onlyRespondent?: string;
  readonly submitter?: Said<string>;
  readonly submit?: boolean;
  readonly reason?: Said<string>;
}

interface SaidReport {
  readonly id?: string;
  readonly header?: SaidHeader;
  readonly fingerprint?: string;
  readonly hasInput?: boolean;
}

interface SaidVillage extends SaidReport {
  /** By criterion number; what is not named keeps the row of a village that meets everything. `{}` is a blank row. */
  readonly assessment?: Readonly<Record<string, SaidAssessment>>;
  readonly work?: readonly SaidVillageWork[];
}

interface SaidCriterion extends SaidReport {
  /** By indicator code; the default is the two met indicators 2.1 and 2.2. `{}` is a blank row. */
  readonly indicators?: Readonly<Record<string, SaidIndicator>>;
  readonly dossier?: readonly SaidDocument[];
  readonly work?: readonly SaidCriterionWork[];
}

const FIRST_COLUMN = 3;
const FIRST_BODY_ROW = 14;
const ROWS_BETWEEN_SECTIONS = 3;
const VILLAGE_WORK_CAPACITY = 40;
const CRITERION_WORK_CAPACITY = 25;
const DOSSIER_CAPACITY = 15;

/** A value the reader could not make sense of, as typed. */
export function unreadable(reason: UnreadableReason, raw: CellValue): Unreadable {
  return {said: 'unreadable', reason, raw};
}

/** A date typed as a month only and read as its first or last day. */
export function monthOnly(value: string, raw: string): MonthOnly {
  return {said: 'monthOnly', value, raw};
}

/** One cell as CORE reads it. */
export function aCell<T extends string | number | boolean>(said: Said<T> | undefined, row = 1, column = 1): Cell<T> {
  if (said === undefined || said === '') return {row, column, raw: '', reading: {kind: 'blank'}};
  if (typeof said !== 'object') return {row, column, raw: said, reading: {kind: 'value', value: said}};
  if (said.said === 'unreadable')
    return {row, column, raw: said.raw, reading: {kind: 'unreadable', reason: said.reason}};
  // A month is only ever said of a date cell, whose T is string.
  return {row, column, raw: said.raw, reading: {kind: 'value', value: said.value as T, note: 'monthOnly'}};
}

/** Ten met rows and no work: a report in which nothing is wrong, with what the test says laid over it. */
export function aVillageReport(said: SaidVillage = {}): VillageReport {
  const numbers = Array.from({length: 10}, (_, index) => `${index + 1}`);
  const rows = new Map(headerRows());
  const assessmentAt = placeRows(rows, 'assessment', numbers);
  const workAt = placeRows(rows, 'work', ordinals(VILLAGE_WORK_CAPACITY));
  const work = said.work ?? [];
  return {
    kind: 'village',
    unit: `village:${said.id ?? 'T01'}`,
    ...reportFacts(said, said.id ?? 'T01', rows),
    use: {assessment: {capacity: 10, used: 10}, work: {capacity: VILLAGE_WORK_CAPACITY, used: work.length}},
    assessment: numbers.map((number, index) =>
      anAssessmentRow(number, assessmentAt + index, said.assessment?.[number]),
    ),
    work: work.map((line, index) => aVillageWorkLine(line, index + 1, workAt + index)),
  };
}

/** Two met indicators and one present document: a report in which nothing is wrong, with what the test says laid over it. */
export function aCriterionReport(said: SaidCriterion = {}): CriterionReport {
  const indicators: Readonly<Record<string, SaidIndicator>> = said.indicators ?? {'2.1': MET, '2.2': MET};
  const dossier = said.dossier ?? [PRESENT_DOCUMENT];
  const work = said.work ?? [];
  const rows = new Map(headerRows());
  const codes = Object.keys(indicators);
  const indicatorsAt = placeRows(rows, 'indicator', codes);
  const capacity = dossier.length + DOSSIER_CAPACITY;
  const dossierAt = placeRows(rows, 'dossier', ordinals(capacity));
  const workAt = placeRows(rows, 'work', ordinals(CRITERION_WORK_CAPACITY));
  return {
    kind: 'criterion',
    unit: `criterion:${said.id ?? '2'}`,
    ...reportFacts(said, said.id ?? '2', rows),
    use: {
      indicators: {capacity: codes.length, used: codes.length},
      dossier: {capacity, used: dossier.length},
      work: {capacity: CRITERION_WORK_CAPACITY, used: work.length},
    },
    indicators: codes.map((code, index) => anIndicatorRow(code, indicatorsAt + index, indicators[code] ?? MET)),
    dossier: dossier.map((line, index) => aDossierLine(line, index + 1, dossierAt + index)),
    work: work.map((line, index) => aCriterionWorkLine(line, index + 1, workAt + index)),
  };
}

const MET = {verdict: 'met', status: 'Đã hoàn thành'} as const;
const PRESENT_DOCUMENT = {kind: 'plan', title: 'Kế hoạch năm 2024', state: 'present'} as const;

/** An unmet assessment row in which nothing is wrong. */
export const NOT_MET_ASSESSMENT = {
  verdict: 'notMet',
  status: 'Còn 1,2 km đường ngõ chưa cứng hóa',
  obstacles: 'Thiếu xi măng',
  solutions: 'Đề nghị ứng trước xi măng, huy động ngày công',
} as const satisfies SaidAssessment;

/** A village work line in which nothing is wrong, under criterion 4. */
export const VILLAGE_WORK = {
  criterion: '4',
  task: 'Đổ bê tông đường ngõ',
  unit: 'km',
  planned: 2.5,
  done: 1.3,
  remaining: 1.2,
  doer: 'Tổ liên gia số 2',
  director: 'Nguyễn Văn An',
  resource: 'NS xã: 100; Nhân dân đóng góp: 200',
  budget: 300,
  start: '2024-06-15',
  end: '2024-08-30',
} as const satisfies SaidVillageWork;

/** A criterion work line in which nothing is wrong, under indicator 2.2. */
export const CRITERION_WORK = {
  indicator: '2.2',
  task: 'Cứng hóa đường trục thôn',
  unit: 'km',
  quantity: 0.8,
  lead: 'UBND xã',
  sectors: 'Không',
  due: '2024-09-30',
} as const satisfies SaidCriterionWork;

/** A missing document in whose line nothing is wrong. */
export const MISSING_DOCUMENT = {
  indicator: '2.1',
  kind: 'decision',
  title: 'Quyết định phê duyệt danh mục đường',
  state: 'missing',
  solution: 'Trình UBND xã ban hành',
  person: 'Trần Thị Bình',
  due: '2024-06-20',
} as const satisfies SaidDocument;

function headerRows(): [string, number][] {
  const keys = ['state', 'unit', 'respondents', 'supervisor', 'deadline', 'submitter', 'submit', 'reason', 'help'];
  return keys.map((key, index) => [`header:${key}`, index + 3]);
}

/** Adds a section's keys below what is there (title row, header row, body) and returns its first body row. */
function placeRows(rows: Map<string, number>, prefix: string, names: readonly string[]): number {
  const last = Math.max(...rows.values());
  const first = last < FIRST_BODY_ROW - 2 ? FIRST_BODY_ROW : last + ROWS_BETWEEN_SECTIONS + 1;
  names.forEach((name, index) => rows.set(`${prefix}:${name}`, first + index));
  return first;
}

function ordinals(count: number): string[] {
  return Array.from({length: count}, (_, index) => `${index + 1}`);
}

function reportFacts(said: SaidVillage | SaidCriterion, id: string, rows: ReadonlyMap<string, number>) {
  const header: ReportHeader = {
    submitter: aCell(said.header?.submitter, 8, FIRST_COLUMN),
    onlyRespondent: said.header?.onlyRespondent ?? '',
    submit: aCell<boolean>(said.header?.submit ?? false, 9, FIRST_COLUMN),
    reason: aCell(said.header?.reason, 10, FIRST_COLUMN),
  };
  const inputs = {...said, id: '', header: ''};
  return {id, header, rows, fingerprint: said.fingerprint ?? JSON.stringify(inputs), hasInput: said.hasInput ?? true};
}

function anAssessmentRow(criterion: string, row: number, said: SaidAssessment = MET): AssessmentRow {
  return {key: `assessment:${criterion}`, row, criterion, ...someCells('assessment', row, said)};
}

function aVillageWorkLine(said: SaidVillageWork, ordinal: number, row: number): VillageWorkLine {
  return {key: `work:${ordinal}`, row, ...someCells('villageWork', row, said)};
}

function anIndicatorRow(indicator: string, row: number, said: SaidIndicator): IndicatorRow {
  return {key: `indicator:${indicator}`, row, indicator, ...someCells('indicators', row, said)};
}

function aDossierLine(said: SaidDocument, ordinal: number, row: number): DossierLine {
  return {key: `dossier:${ordinal}`, row, ...someCells('dossier', row, said)};
}

function aCriterionWorkLine(said: SaidCriterionWork, ordinal: number, row: number): CriterionWorkLine {
  return {key: `work:${ordinal}`, row, ...someCells('criterionWork', row, said)};
}

/** The input cells of a row, each in the column in which it is made. */
function someCells<Id extends SectionId>(id: Id, row: number, said: Says<Id>): EntryCells<Id> {
  const keys = ENTRY_COLUMNS[id].map(({key}): string => key);
  const cells = inputKeys(id).map(key => [
    key,
    aCell<string | number>(said[key], row, FIRST_COLUMN + keys.indexOf(key)),
  ]);
  return Object.fromEntries(cells) as EntryCells<Id>; // what is said of a column is of its content
}
