import {type CellValue, type Reading} from '../../domain/cell.js';
import {type CriterionWorkLine, type DossierLine, type IndicatorRow} from '../../report/entry-report.js';
import {readDate} from '../../reading/dates.js';
import {readNumber} from '../../reading/numbers.js';
import {readText} from '../../reading/text.js';
import {type DocumentKind, type DocumentState, type Verdict} from '../../domain/vocabulary.js';
import {type CellReader, type EntryRow} from './entry-rows.js';

/** How the listed values of a dossier line are read. */
export interface DossierReaders {
  readonly indicator: (cell: CellValue) => Reading<string>;
  readonly documentKind: (cell: CellValue) => Reading<DocumentKind>;
  readonly documentState: (cell: CellValue) => Reading<DocumentState>;
}

const readDue = (value: CellValue): Reading<string> => readDate(value, 'end');

/** A row of a criterion's section A. */
export function toIndicatorRow(
  {key, name, row}: EntryRow,
  cell: CellReader,
  verdict: (cell: CellValue) => Reading<Verdict>,
): IndicatorRow {
  return {
    key,
    row,
    indicator: name,
    status: cell('status', readText),
    verdict: cell('verdict', verdict),
    note: cell('note', readText),
  };
}

/** A line of a criterion's dossier. */
export function toDossierLine({key, row}: EntryRow, cell: CellReader, readers: DossierReaders): DossierLine {
  return {
    key,
    row,
    indicator: cell('indicator', readers.indicator),
    documentKind: cell('kind', readers.documentKind),
    title: cell('title', readText),
    number: cell('number', readText),
    state: cell('state', readers.documentState),
    solution: cell('solution', readText),
    person: cell('person', readText),
    due: cell('due', readDue),
  };
}

/** A line of a criterion's work to be done. */
export function toCriterionWorkLine(
  {key, row}: EntryRow,
  cell: CellReader,
  indicator: (cell: CellValue) => Reading<string>,
): CriterionWorkLine {
  return {
    key,
    row,
    indicator: cell('indicator', indicator),
    task: cell('task', readText),
    unit: cell('unit', readText),
    quantity: cell('quantity', readNumber),
    lead: cell('lead', readText),
    sectors: cell('sectors', readText),
    request: cell('request', readText),
    budget: cell('budget', readText),
    due: cell('due', readDue),
  };
}
