import {type CellValue, type Reading} from '../../domain/cell.js';
import {
  type CriterionReport,
  type EntryReport,
  type ReportHeader,
  type VillageReport,
} from '../../report/entry-report.js';
import {readOnlyRespondent} from '../../report/submitter.js';
import {readText} from '../../reading/text.js';
import {type Language} from '../../domain/vocabulary.js';
import {isBlank, readTick} from '../tab/cell-readers.js';
import {cellAt, type CellMatrix} from '../tab/cell-matrix.js';
import {type EntryGrid, readEntryGrid} from './entry-grid.js';
import {createLineReader} from './entry-lines.js';
import {readEntryRows, readHeadInputs, type RowsBySection} from './entry-rows.js';
import {type EntrySection, ENTRY_SECTIONS, FIRST_SECTION_COLUMN} from './entry-sections.js';
import {fingerprintOf} from '../tab/fingerprint.js';
import {type LayoutProblem} from '../../domain/layout-problem.js';

/** An entry tab as read: its report with what should be known about the tab, or why no report can be read from it. */
export type EntryTabReading =
  | {readonly kind: 'report'; readonly report: EntryReport; readonly notices: readonly LayoutProblem[]}
  | {readonly kind: 'broken'; readonly problems: readonly LayoutProblem[]};

/** Reads an entry tab from all its values (A1 first). Rows may stand in any order, columns anywhere from C on; a day of `years` is no quantity. Never throws. */
export function parseEntryTab(values: CellMatrix, language: Language, years: readonly number[] = []): EntryTabReading {
  const reading = readEntryGrid(values, language);
  if (reading.kind === 'broken') return reading;
  const {grid} = reading;
  if (grid.problems.length > 0) return {kind: 'broken', problems: grid.problems};
  const report = grid.kind === 'village' ? toVillageReport(grid, years) : toCriterionReport(grid, years);
  return {kind: 'report', report, notices: findRowsWithoutKey(grid)};
}

/** The fingerprint of everything people typed into a tab. */
export function fingerprintOfGrid(grid: EntryGrid, rows: RowsBySection = readEntryRows(grid)): string {
  const filled = Object.values(rows).flatMap(section => section.filter(row => row.inputs.length > 0));
  return fingerprintOf(readHeadInputs(grid).concat(...filled.map(row => row.inputs)));
}

function toVillageReport(grid: EntryGrid, years: readonly number[]): VillageReport {
  const rows = readEntryRows(grid);
  const read = createLineReader(grid, rows, years);
  return {
    kind: 'village',
    ...toBase(grid, rows),
    assessment: read('assessment').map(({name, line}) => ({...line, criterion: name})),
    work: read('villageWork').map(({line}) => line),
  };
}

function toCriterionReport(grid: EntryGrid, years: readonly number[]): CriterionReport {
  const rows = readEntryRows(grid);
  const read = createLineReader(grid, rows, years);
  return {
    kind: 'criterion',
    ...toBase(grid, rows),
    indicators: read('indicators').map(({name, line}) => ({...line, indicator: name})),
    dossier: read('dossier').map(({line}) => line),
    work: read('criterionWork').map(({line}) => line),
  };
}

type ReportBase = Omit<VillageReport, 'kind' | 'assessment' | 'work'>;

function toBase(grid: EntryGrid, rows: RowsBySection): ReportBase {
  const fingerprint = fingerprintOfGrid(grid, rows);
  const made = grid.machineKey.madeFingerprint ?? fingerprintOf([]);
  return {
    unit: grid.unit,
    id: grid.unit.slice(grid.unit.indexOf(':') + 1),
    header: toHeader(grid),
    rows: grid.rows,
    use: Object.fromEntries(
      Object.entries(rows).map(([section, all]) => [
        section,
        {capacity: all.length, used: all.filter(row => row.inputs.length > 0).length},
      ]),
    ),
    fingerprint,
    hasInput: fingerprint !== made,
  };
}

function toHeader(grid: EntryGrid): ReportHeader {
  const cell = <T>(key: string, read: (value: CellValue) => Reading<T>) => {
    const row = grid.rows.get(`header:${key}`) ?? 0;
    const raw = cellAt(grid.values, row, FIRST_SECTION_COLUMN);
    return {row, column: FIRST_SECTION_COLUMN, raw, reading: read(raw)};
  };
  const respondents = cell('respondents', readText).reading;
  return {
    submitter: cell('submitter', readText),
    onlyRespondent: respondents.kind === 'value' ? readOnlyRespondent(respondents.value) : '',
    submit: cell('submit', readTick),
    reason: cell('reason', readText),
  };
}

/** Rows below the head that hold something although they belong to no table: what was typed there would be lost in silence. */
function findRowsWithoutKey(grid: EntryGrid): readonly LayoutProblem[] {
  const first = Math.min(...ENTRY_SECTIONS[grid.kind].map(section => firstRowOf(grid, section)));
  const problems: LayoutProblem[] = [];
  for (let row = first; row <= grid.values.length; row++) {
    const cells = grid.values[row - 1] ?? [];
    if (!isBlank(cells[0] ?? '')) continue;
    const index = cells.findIndex((cell, at) => at >= FIRST_SECTION_COLUMN - 1 && !isBlank(cell));
    if (index >= 0) problems.push({code: 'rowWithoutKey', row, column: index + 1, name: ''});
  }
  return problems;
}

function firstRowOf(grid: EntryGrid, section: EntrySection): number {
  return grid.rows.get(`head:${section.key}`) ?? 1;
}
