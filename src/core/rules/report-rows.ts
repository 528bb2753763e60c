import {type Cell} from '../domain/cell.js';
import {ENTRY_COLUMNS, type EntryCells, inputKeys, type SectionId} from '../domain/entry-columns.js';
import {type CriterionReport, type EntryLines, type EntryReport, type ReportHeader} from '../report/entry-report.js';
import {FIRST_SECTION_COLUMN} from '../layout/entry/entry-sections.js';

interface RowBase {
  readonly key: string;
  readonly row: number;
  /** The row's input cells by column key. */
  readonly cells: Readonly<Record<string, Cell<unknown>>>;
}

interface SectionRow<Id extends SectionId> extends RowBase {
  readonly section: Id;
  readonly line: EntryLines[Id];
}

/** A row of an entry tab as the rules see it. */
export type ReportRow =
  | {[Id in SectionId]: SectionRow<Id>}[SectionId]
  | (RowBase & {readonly section: 'header'; readonly line: ReportHeader})
  | (RowBase & {readonly section: 'emptyDossier'});

/** Lays a report out as rows with their input cells by column key. */
export function toReportRows(report: EntryReport): readonly ReportRow[] {
  return [...toHeaderRows(report.header), ...toSectionRows(report)];
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

function toSectionRows(report: EntryReport): readonly ReportRow[] {
  switch (report.kind) {
    case 'village':
      return [...toRows('assessment', report.assessment), ...toRows('villageWork', report.work)];
    case 'criterion':
      return [
        ...toRows('indicators', report.indicators),
        ...toRows('dossier', report.dossier),
        ...(report.dossier.length === 0 ? [toEmptyDossierRow(report)] : []),
        ...toRows('criterionWork', report.work),
      ];
  }
}

type AnyLine<Id extends SectionId> = EntryLines[Id] & EntryCells<Id>;

function toRows<Id extends SectionId>(section: Id, lines: readonly AnyLine<Id>[]): readonly SectionRow<Id>[] {
  return lines.map(line => ({section, key: line.key, row: line.row, line, cells: cellsOf(section, line)}));
}

function cellsOf<Id extends SectionId>(section: Id, line: EntryCells<Id>): RowBase['cells'] {
  const cells: Record<string, Cell<unknown>> = {};
  for (const key of inputKeys(section)) cells[key] = line[key];
  return cells;
}

/** The first line of a dossier in which nothing is filled in: the place where its first document would stand. */
function toEmptyDossierRow(report: CriterionReport): ReportRow {
  const key = 'dossier:1';
  const row = report.rows.get(key) ?? report.rows.get('title:dossier') ?? 1;
  const column = FIRST_SECTION_COLUMN + ENTRY_COLUMNS.dossier.findIndex(({key: name}) => name === 'title');
  return {section: 'emptyDossier', key, row, cells: {title: {row, column, raw: '', reading: {kind: 'blank'}}}};
}
