import {type Cell, type CellValue, type Reading} from '../../domain/cell.js';
import {type AssessmentRow, type VillageWorkLine} from '../../report/entry-report.js';
import {readDate} from '../../reading/dates.js';
import {readNumber} from '../../reading/numbers.js';
import {readText} from '../../reading/text.js';
import {type Verdict} from '../../domain/vocabulary.js';
import {type CellReader, type EntryRow} from './entry-rows.js';

/** A row of a village's section A. */
export function toAssessmentRow(
  {key, name, row}: EntryRow,
  cell: CellReader,
  verdict: (cell: CellValue) => Reading<Verdict>,
): AssessmentRow {
  return {
    key,
    row,
    criterion: name,
    verdict: cell('verdict', verdict),
    status: cell('status', readText),
    obstacles: cell('obstacles', readText),
    solutions: cell('solutions', readText),
    proposal: cell('proposal', readText),
    resolver: cell('resolver', readText),
  };
}

/** A line of a village's section B. */
export function toVillageWorkLine(
  {key, row}: EntryRow,
  cell: CellReader,
  criterion: (cell: CellValue) => Reading<string>,
): VillageWorkLine {
  const date = (columnKey: string, edge: 'start' | 'end'): Cell<string> =>
    cell(columnKey, value => readDate(value, edge));
  return {
    key,
    row,
    criterion: cell('criterion', criterion),
    task: cell('task', readText),
    unit: cell('unit', readText),
    planned: cell('planned', readNumber),
    done: cell('done', readNumber),
    remaining: cell('remaining', readNumber),
    doer: cell('doer', readText),
    director: cell('director', readText),
    resource: cell('resource', readText),
    budget: cell('budget', readNumber),
    start: date('start', 'start'),
    end: date('end', 'end'),
    note: cell('note', readText),
  };
}
