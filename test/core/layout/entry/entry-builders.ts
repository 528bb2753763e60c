import {type CellValue} from '../../../../src/core/domain/cell.js';
import {type EntryReport} from '../../../../src/core/report/entry-report.js';
import {locateCell} from '../../../../src/core/layout/entry/locate.js';
import {type EntryTabReading, parseEntryTab} from '../../../../src/core/layout/entry/parse-entry-tab.js';
import {type EntryTabPlan, planEntryTab, type SetUp} from '../../../../src/core/layout/entry/plan-entry-tab.js';
import {type UnitKey} from '../../../../src/core/domain/vocabulary.js';
import {aSetUp, asRead} from '../set-up/set-up-builders.js';

export function aPlan(unit: UnitKey = 'village:T01', setUp: SetUp = aSetUp()): EntryTabPlan {
  return planEntryTab(unit, setUp, {title: 'T01 Thôn 1', stateLine: 'Chưa nhập'});
}

export type Typed = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** The values of a freshly made tab after people typed into it: `{'work:1': {task: '…'}}`. */
export function aTab(typed: Typed = {}, unit: UnitKey = 'village:T01', setUp?: SetUp): CellValue[][] {
  const values = asRead(aPlan(unit, setUp).values);
  for (const [rowKey, cells] of Object.entries(typed)) {
    for (const [columnKey, value] of Object.entries(cells)) put(values, rowKey, columnKey, value);
  }
  return values;
}

function put(values: CellValue[][], rowKey: string, columnKey: string, value: CellValue): void {
  const place = locateCell(values, rowKey, columnKey);
  if (place === undefined) throw new Error(`The tab has no cell ${rowKey}/${columnKey}.`);
  values[place.row - 1]![place.column - 1] = value;
}

export function reportOf(reading: EntryTabReading): EntryReport {
  if (reading.kind === 'broken') throw new Error(JSON.stringify(reading.problems));
  return reading.report;
}

export function parsed(values: CellValue[][]): EntryReport {
  return reportOf(parseEntryTab(values, 'vi'));
}
