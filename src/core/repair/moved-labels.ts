import {type CellValue} from '../domain/cell.js';
import {isBlank} from '../layout/tab/cell-readers.js';
import {toPlainCell} from '../layout/tab/cell-text.js';
import {type CellMatrix} from '../layout/tab/cell-matrix.js';
import {findSectionOfRow} from '../layout/entry/entry-grid.js';
import {FIRST_SECTION_COLUMN} from '../layout/entry/entry-sections.js';
import {type EntryTabPlan} from '../layout/entry/plan-entry-tab.js';

/** Rows whose hidden key and whose visible number no longer agree, as after sorting what is visible. */
export interface MovedLabels {
  /** Rows that moved as a whole: what each of them is now, by row. */
  readonly idOf: ReadonlyMap<number, string>;
  /** Rows of which nobody can know whether their entries moved along. */
  readonly unsure: readonly number[];
}

interface LabelledRow {
  readonly line: number;
  readonly id: string;
  /** What the row would be by the number it shows. */
  readonly shownId: string;
  /** Whether the mark in column B names the same number. */
  readonly isMarkedSo: boolean;
  readonly hasEntries: boolean;
}

/**
 * Looks for fixed rows that exchanged their numbers. Where the marks in B moved too, the whole visible row did, and its key
 * must follow. Where they did not, only the labels may have moved. Numbers that are merely overwritten tell nothing: the key
 * stands.
 */
export function findMovedLabels(
  values: CellMatrix,
  ids: readonly (string | undefined)[],
  plan: EntryTabPlan,
): MovedLabels {
  const rows = values.flatMap((row, index) => readLabel(row, index + 1, ids[index], plan) ?? []);
  const isExchange = rows.every(({shownId}) => rows.filter(row => row.id === shownId).length === 1);
  const isWhole = new Set(rows.map(({shownId}) => shownId)).size === rows.length;
  if (rows.length === 0 || !isExchange || !isWhole || !rows.some(({hasEntries}) => hasEntries)) return NOTHING_MOVED;
  if (rows.every(({isMarkedSo}) => isMarkedSo)) {
    return {idOf: new Map(rows.map(({line, shownId}) => [line, shownId])), unsure: []};
  }
  return {idOf: new Map(), unsure: rows.map(({line}) => line)};
}

const NOTHING_MOVED: MovedLabels = {idOf: new Map(), unsure: []};

/** A fixed row that shows the number of another one of its section. */
function readLabel(
  row: readonly CellValue[],
  line: number,
  id: string | undefined,
  {kind, values}: EntryTabPlan,
): LabelledRow | undefined {
  const section = id === undefined ? undefined : findSectionOfRow(kind, id);
  if (id === undefined || section === undefined || section.hasLines) return undefined;
  const name = toPlainCell(row[FIRST_SECTION_COLUMN - 1] ?? '').trim();
  const shownId = `${section.rowPrefix}:${name}`;
  if (shownId === id || !values.some(planned => planned[0] === shownId)) return undefined;
  const mark = toPlainCell(row[1] ?? '').split(' ', 1)[0];
  const firstInput = section.columns.findIndex(column => column.isInput);
  const inputs = row.slice(FIRST_SECTION_COLUMN - 1 + firstInput);
  return {
    line,
    id,
    shownId,
    isMarkedSo: mark === name,
    hasEntries: inputs.some(cell => cell !== false && !isBlank(cell)),
  };
}
