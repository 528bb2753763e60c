import {type CellValue} from '../../../src/core/domain/cell.js';
import {fromCellText} from '../../../src/core/layout/tab/cell-text.js';
import {compileDetails, type DetailsInput} from '../../../src/core/summary/compile/compile-details.js';
import {type AgendaRow} from '../../../src/core/summary/agenda-tab/agenda-decisions.js';
import {planAgendaTab} from '../../../src/core/summary/agenda-tab/plan-agenda-tab.js';
import {planSummaryTab} from '../../../src/core/summary/summary-tab/plan-summary-tab.js';
import {type TabContext} from '../../../src/core/summary/rows/row-texts.js';
import {type TabBody} from '../../../src/core/summary/rows/tab-body.js';
import {type UnitKey} from '../../../src/core/domain/vocabulary.js';
import {summary as words} from '../../../src/i18n/vi/summary/summary.js';

/** Vietnamese words; every unit's tab has the sheet id 100 + its place. */
export function aTabContext(units: readonly UnitKey[] = [], over: Partial<TabContext> = {}): TabContext {
  return {
    words,
    sheetIds: new Map(units.map((unit, index) => [unit, 100 + index])),
    describeIssue: issue => `Dòng ${issue.row}.`,
    rowsBefore: 0,
    ...over,
  };
}

export function planSummary(input: DetailsInput, over: Partial<TabContext> = {}): TabBody {
  const context = aTabContext(
    input.units.map(({unit}) => unit),
    over,
  );
  return planSummaryTab(compileDetails(input), context);
}

export function planAgenda(input: DetailsInput, previous: readonly AgendaRow[] = []): TabBody {
  const context = aTabContext(input.units.map(({unit}) => unit));
  return planAgendaTab(compileDetails(input), previous, context);
}

/** The cells of a row from column B on, without the blank ones at its end; undefined where there is no such row. */
export function rowAt(body: TabBody, key: string): readonly (string | number | boolean)[] | undefined {
  const row = body.values.find(([found]) => found === key)?.slice(1);
  if (row === undefined) return undefined;
  const last = row.reduce<number>((found, value, index) => (value === '' ? found : index), -1);
  return row.slice(0, last + 1);
}

/** The row's number as the user sees it. */
export function rowNumber(body: TabBody, key: string): number {
  return body.firstRow + body.values.findIndex(([found]) => found === key);
}

export function keysOf(body: TabBody): readonly string[] {
  return body.values.map(([key]) => String(key)).filter(key => key !== '');
}

/** What the tab reads back after a plan was written: apostrophes that keep texts texts are gone. */
export function readBack(body: TabBody): CellValue[][] {
  const rows = body.values.map(row => row.map(value => (typeof value === 'string' ? fromCellText(value) : value)));
  return [['NTM|1|output:agenda|r|-'], ...rows];
}
