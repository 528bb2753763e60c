import {DEFAULT_LATENCY, type LatencyModel} from '../local-host/runtime/state/latency.js';
import {type ExecutionRecord, LocalHost} from '../local-host/index.js';
import {readCells, readTabKey} from './play/sheet-reading.js';

/** The same jobs as a script does them that asks for one cell at a time; what the add-on does is compared with it. */
const CODE = `
function makeTabs() {
  const {units, templates} = JOB;
  const spreadsheet = SpreadsheetApp.getActive();
  for (const {name, kind} of units) {
    const sheet = spreadsheet.insertSheet(name);
    for (const {row, column, value, rule, background} of templates[kind]) {
      const cell = sheet.getRange(row, column);
      cell.setNumberFormat('@').setBackground(background).setWrap(true).setVerticalAlignment('top');
      if (value !== '') cell.setValue(value);
      if (rule.length === 0) continue;
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(rule, true).setAllowInvalid(true).build());
    }
    sheet.protect();
  }
}

function compile() {
  const {entryTabs, outputs} = JOB;
  const spreadsheet = SpreadsheetApp.getActive();
  let filled = 0;
  for (const name of entryTabs) {
    const sheet = spreadsheet.getSheetByName(name);
    const rows = sheet.getLastRow();
    const columns = sheet.getLastColumn();
    for (let row = 1; row <= rows; row++)
      for (let column = 1; column <= columns; column++)
        if (sheet.getRange(row, column).getValue() !== '') filled++;
  }
  for (const {name, cells} of outputs) {
    const sheet = spreadsheet.getSheetByName(name);
    for (const {row, column, value} of cells) sheet.getRange(row, column).setValue(value);
  }
  return filled;
}`;

/** The limit looks at the column `low`, which is kept at nothing here: a cell at a time takes hours. */
const UNLIMITED: LatencyModel = {
  start: free(DEFAULT_LATENCY.start),
  rpc: free(DEFAULT_LATENCY.rpc),
  commit: free(DEFAULT_LATENCY.commit),
  perCellCommitted: free(DEFAULT_LATENCY.perCellCommitted),
  perCellRead: free(DEFAULT_LATENCY.perCellRead),
  byKind: freeAll(DEFAULT_LATENCY.byKind),
  byMember: freeAll(DEFAULT_LATENCY.byMember),
};

const HOUR_MS = 3_600_000;

/** What the same jobs take a cell at a time, by the add-on's entry point. */
export type NaiveRuns = Readonly<Record<'generateTabs' | 'compileSummary', ExecutionRecord>>;

/** Does both jobs again on copies of a workbook in which the add-on has done them. */
export function runNaively(done: LocalHost): NaiveRuns {
  const sheets = done.workbook.sheets.map(sheet => ({sheet, key: readTabKey(sheet) ?? ''}));
  const entryTabs = sheets.filter(({key}) => /^(village|criterion):/.test(key));
  const outputs = sheets.filter(({key}) => /^output:(summary|agenda)$/.test(key));
  const templates = Object.fromEntries(
    ['village', 'criterion'].map(kind => [kind, listCells(entryTabs.find(({key}) => key.startsWith(kind))?.sheet)]),
  );
  const units = entryTabs.map(({key}, index) => ({name: `Tab ${index + 1}`, kind: key.replace(/:.*/, '')}));
  return {
    generateTabs: run(done, 'makeTabs', {units, templates}),
    compileSummary: run(done, 'compile', {
      entryTabs: entryTabs.map(({sheet}) => sheet.name),
      outputs: outputs.map(({sheet}) => ({
        name: sheet.name,
        cells: listCells(sheet).filter(({value}) => value !== ''),
      })),
    }),
  };
}

type Sheet = LocalHost['workbook']['sheets'][number];

interface NaiveCell {
  readonly row: number;
  readonly column: number;
  /** Dates are written as they are shown. */
  readonly value: string | number | boolean;
  readonly rule: readonly string[];
  readonly background: string | null;
}

function listCells(sheet: Sheet | undefined): readonly NaiveCell[] {
  if (sheet === undefined) return [];
  return readCells(sheet).flatMap((values, r) =>
    values.map((value, c) => ({
      ...{row: r + 1, column: c + 1, rule: listRule(sheet, r + 1, c + 1)},
      background: sheet.cellAt(r + 1, c + 1).style.background ?? null,
      value: typeof value === 'object' ? sheet.displayAt(r + 1, c + 1) : value,
    })),
  );
}

/** The choices of a dropdown; other rules are left out. */
function listRule(sheet: Sheet, row: number, column: number): readonly string[] {
  const rule = sheet.cellAt(row, column).validation;
  return rule?.arguments.flatMap(one => (one.kind === 'list' ? one.items : [])) ?? [];
}

function run(done: LocalHost, functionName: string, job: object): ExecutionRecord {
  const host = LocalHost.restore(done.save(), {
    files: {code: `const JOB = ${JSON.stringify(job)};${CODE}`, html: {}, manifest: {timeZone: 'Asia/Ho_Chi_Minh'}},
    ...{owner: done.workbook.owner, account: 'workspace', now: done.clock.now().toISOString()},
    ...{latency: UNLIMITED, wallTimeoutMs: HOUR_MS, switches: {timeLimitColumn: 'low'}},
  });
  const record = host.person(done.workbook.owner).run(functionName);
  if (record.outcome.kind !== 'completed') throw new Error(`${functionName}: ${JSON.stringify(record.outcome)}`);
  return record;
}

function free<Cost extends {readonly low: number}>(cost: Cost): Cost {
  return {...cost, low: 0};
}

function freeAll<Costs extends Readonly<Record<string, {readonly low: number}>>>(costs: Costs): Costs {
  return Object.fromEntries(Object.entries(costs).map(([name, cost]) => [name, free(cost)])) as Costs; // the same names
}
