import {type Cell} from '../domain/cell.js';
import {
  type AssessmentRow,
  type CriterionReport,
  type CriterionWorkLine,
  type DossierLine,
  type EntryReport,
  type IndicatorRow,
  type ReportHeader,
  type VillageReport,
  type VillageWorkLine,
} from '../report/entry-report.js';
import {ENTRY_SECTIONS, FIRST_SECTION_COLUMN} from '../layout/entry/entry-sections.js';

interface RowBase {
  readonly key: string;
  readonly row: number;
  /** The row's input cells by column key. */
  readonly cells: Readonly<Record<string, Cell<unknown>>>;
}

/** A row of an entry tab as the rules see it. */
export type ReportRow = RowBase &
  (
    | {readonly section: 'header'; readonly line: ReportHeader}
    | {readonly section: 'assessment'; readonly line: AssessmentRow}
    | {readonly section: 'villageWork'; readonly line: VillageWorkLine}
    | {readonly section: 'indicators'; readonly line: IndicatorRow}
    | {readonly section: 'dossier'; readonly line: DossierLine}
    | {readonly section: 'criterionWork'; readonly line: CriterionWorkLine}
    | {readonly section: 'emptyDossier'}
  );

const ASSESSMENT = ['verdict', 'status', 'obstacles', 'solutions', 'proposal', 'resolver'] as const;
const VILLAGE_WORK = [
  ...(['criterion', 'task', 'unit', 'planned', 'done', 'remaining', 'doer', 'director'] as const),
  ...(['resource', 'budget', 'start', 'end', 'note'] as const),
] as const;
const INDICATOR = ['status', 'verdict', 'note'] as const;
const DOSSIER = ['indicator', 'title', 'number', 'state', 'solution', 'person', 'due'] as const;
const CRITERION_WORK = [
  ...(['indicator', 'task', 'unit', 'quantity', 'lead', 'sectors', 'request', 'budget', 'due'] as const),
] as const;

/** Lays a report out as rows with their input cells by column key. */
export function toReportRows(report: EntryReport): readonly ReportRow[] {
  return [
    ...toHeaderRows(report.header),
    ...(report.kind === 'village' ? toVillageRows(report) : toCriterionRows(report)),
  ];
}

function toHeaderRows(header: ReportHeader): ReportRow[] {
  return (['submitter', 'reason'] as const).map(key => ({
    section: 'header',
    key: `header:${key}`,
    row: header[key].row,
    line: header,
    cells: {[key]: header[key]},
  }));
}

function toVillageRows(report: VillageReport): ReportRow[] {
  return [
    ...report.assessment.map(line => ({section: 'assessment', ...rowOf(line, ASSESSMENT)}) as const),
    ...report.work.map(line => ({section: 'villageWork', ...rowOf(line, VILLAGE_WORK)}) as const),
  ];
}

function toCriterionRows(report: CriterionReport): ReportRow[] {
  return [
    ...report.indicators.map(line => ({section: 'indicators', ...rowOf(line, INDICATOR)}) as const),
    ...report.dossier.map(toDossierRow),
    ...(report.dossier.length === 0 ? [toEmptyDossierRow(report)] : []),
    ...report.work.map(line => ({section: 'criterionWork', ...rowOf(line, CRITERION_WORK)}) as const),
  ];
}

function toDossierRow(line: DossierLine): ReportRow {
  const row = rowOf(line, DOSSIER);
  return {section: 'dossier', ...row, cells: {...row.cells, kind: line.documentKind}};
}

/** The first line of a dossier in which nothing is filled in: the place where its first document would stand. */
function toEmptyDossierRow(report: CriterionReport): ReportRow {
  const key = 'dossier:1';
  const row = report.rows.get(key) ?? report.rows.get('title:dossier') ?? 1;
  const columns = ENTRY_SECTIONS.criterion.find(section => section.id === 'dossier')?.columns ?? [];
  const column = FIRST_SECTION_COLUMN + columns.findIndex(({key: name}) => name === 'title');
  return {section: 'emptyDossier', key, row, cells: {title: {row, column, raw: '', reading: {kind: 'blank'}}}};
}

function rowOf<
  Key extends string,
  Line extends Record<Key, Cell<unknown>> & {readonly key: string; readonly row: number},
>(line: Line, columns: readonly Key[]): RowBase & {readonly line: Line} {
  const cells: Record<string, Cell<unknown>> = {};
  for (const column of columns) cells[column] = line[column];
  return {key: line.key, row: line.row, line, cells};
}
