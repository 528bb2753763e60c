import fc from 'fast-check';

import {readProject} from '../../../local-host/host.js';
import {LocalHost, type Person, type Sheet} from '../../../local-host/index.js';
import {runCommand} from '../../../scenarios/commands.js';
import {readCells} from '../../../scenarios/play/sheet-reading.js';
import {
  type CellMatrix,
  ENTRY_SECTIONS,
  findSectionOfRow,
  locateInGrid,
  OUTPUT_TAB_IDS,
  readEntryGrid,
  type SetUpTabId,
  toPlainCell,
} from '../../../src/core/index.js';
import {RoundBench} from '../round-bench.js';
import {aDamage, type Damage, inflict} from './damage.js';
import {type Marks, markSetUp, readMarks, setupSheets} from './setup-marks.js';

/** A round with typed entries to damage again and again, and what its tabs are as made. */
export interface RepairStage {
  readonly restore: () => LocalHost;
  readonly owner: string;
  /** Sheet ids of the entry tabs, and their keys. */
  readonly tabs: ReadonlyMap<number, string>;
  /** Sheet ids of what is damaged too, but holds no entries: the output tabs. */
  readonly outputs: readonly number[];
  readonly pristine: ReadonlyMap<string, TabShape>;
  /** Sheet ids of the set-up tabs. */
  readonly setUp: ReadonlyMap<number, SetUpTabId>;
  /** What people typed into the set-up tabs, as they typed it. */
  readonly marks: Marks;
}

/** What of an entry tab must be the same after a repair. */
export interface TabShape {
  readonly keys: readonly string[];
  readonly texts: readonly string[];
  readonly rules: readonly string[];
  readonly look: readonly unknown[];
  readonly locks: readonly string[];
}

const ENTRY = /^nhập \d+$/;

/** Sets a round up, types an entry into every third input and remembers all of it. */
export function makeRepairStage(): RepairStage {
  const bench = new RoundBench({villages: 2, criteria: 1});
  markSetUp(bench);
  bench.choose('generateTabs');
  let number = 0;
  for (const unit of bench.units) {
    bench
      .inputs(unit)
      .filter((_, index) => index % 3 === 0 && index < 200)
      .forEach(({rowKey, columnKey}) => {
        bench.put(unit, [rowKey, columnKey], `nhập ${++number}`);
      });
  }
  bench.choose('validateAll');
  const saved = bench.host.save();
  const files = readProject('dist');
  const {owner} = bench.host.workbook;
  const switches = {timeLimitColumn: 'low', clockMovesWithModelledTime: false} as const;
  const tabs = new Map(bench.units.map(unit => [bench.sheet(unit).id, unit]));
  const setUp = setupSheets(bench);
  return {
    owner,
    tabs,
    setUp,
    marks: readMarks(bench.host, setUp),
    outputs: OUTPUT_TAB_IDS.map(id => bench.sheet(`output:${id}`).id),
    restore: () =>
      LocalHost.restore(saved, {files, owner, account: 'workspace', now: '2024-06-03T08:30:00+07:00', switches}),
    pristine: new Map(bench.units.map(unit => [unit, shapeOf(bench.host, bench.sheet(unit), unit)])),
  };
}

/** Which tabs are damaged: forms and outputs, or set-up tabs with the log and a form. */
export type DamagedTabs = 'forms' | 'setup';

/** Damages the round, repairs it twice, and throws where anything was lost, moved in silence, or not restored. */
export function damageAndRepair(stage: RepairStage, damages: readonly Damage[], tabs: DamagedTabs = 'forms'): void {
  const host = stage.restore();
  const owner = host.person(stage.owner);
  owner.open();
  for (const damage of damages) inflict(host, owner, targetsOf(stage, tabs), damage);
  const before = readEntries(host, stage);
  const marks = readMarks(host, stage.setUp);
  const first = repair(host, owner, tabs);
  const after = readEntries(host, stage);
  requireKept(before, after, first);
  requireMarks(stage, marks, readMarks(host, stage.setUp), first);
  const second = repair(host, owner, tabs);
  require(second.writes === 0, `The second repair wrote ${second.writes} times: ${first.text} THEN ${second.text}`);
  // What the set-up now says may ask for other rows.
  if (tabs === 'setup') return;
  for (const [id, unit] of stage.tabs) {
    const sheet = host.workbook.sheetById(id);
    if (sheet !== undefined && !isRefused(first, sheet)) requireShape(stage, host, sheet, unit);
  }
}

/** Runs so many random damages, a few at a time; gives back how many there were. */
export function sweepRepairs(count: number, seed = 1, tabs: DamagedTabs = 'forms'): {readonly damages: number} {
  const stage = makeRepairStage();
  let damages = 0;
  fc.assert(
    fc.property(fc.array(aDamage, {minLength: 1, maxLength: 6}), list => {
      damages += list.length;
      damageAndRepair(stage, list, tabs);
    }),
    {seed, numRuns: Math.ceil(count / 3.5)},
  );
  return {damages};
}

function targetsOf({tabs, outputs, setUp}: RepairStage, which: DamagedTabs): readonly number[] {
  const forms = [...tabs.keys()];
  return which === 'forms' ? [...forms, ...outputs] : [...setUp.keys(), ...outputs.slice(-1), ...forms.slice(0, 1)];
}

interface Said {
  readonly text: string;
  readonly writes: number;
}

/** Only a set-up that was damaged may be refused, in words. */
function repair(host: LocalHost, owner: Person, tabs: DamagedTabs): Said {
  const {outcome, shown = [], error = ''} = runCommand(owner, 'repairTabs', []);
  const isNamed = tabs === 'setup' && outcome === 'refused' && /"[^"]+"/.test(error);
  const [run] = host.executions.slice(-1);
  const log = JSON.stringify(run?.log);
  require(outcome === 'done' || isNamed, `The repair ended as ${outcome}: ${error} ${log}`);
  return {text: [...shown, error].join('\n'), writes: run?.writes ?? 0};
}

function isRefused({text}: Said, sheet: Sheet): boolean {
  const [, left = text.includes('Không có gì sửa thêm được') ? text : ''] = text.split('Cần đồng chí xem:');
  return left.split('\n').some(line => line.startsWith(`• ${sheet.name}:`) && line.includes('giữ nguyên'));
}

/** Where each entry stands: its tab, and its row and column by key where they can be read. */
type Entries = ReadonlyMap<string, {readonly sheet: string; readonly place: string | undefined}>;

function readEntries(host: LocalHost, {tabs}: RepairStage): Entries {
  const entries = new Map<string, {sheet: string; place: string | undefined}>();
  for (const id of tabs.keys()) {
    const sheet = host.workbook.sheetById(id);
    if (sheet === undefined) continue;
    const cells = readCells(sheet);
    const places = readPlaces(cells);
    cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (typeof cell === 'string' && ENTRY.test(cell) && c >= 2) {
          entries.set(cell, {sheet: sheet.name, place: places.get(`${r + 1} ${c + 1}`)});
        }
      });
    });
  }
  return entries;
}

/** The row and column keys of input cells by place; empty where the tab cannot be read. */
function readPlaces(cells: CellMatrix): ReadonlyMap<string, string> {
  const reading = readEntryGrid(cells, 'vi');
  if (reading.kind === 'broken' || reading.grid.problems.length > 0) return new Map();
  const {grid} = reading;
  return new Map(
    [...grid.rows.keys()].flatMap(rowKey =>
      (findSectionOfRow(grid.kind, rowKey)?.columns ?? []).flatMap(({key}) => {
        const place = locateInGrid(grid, rowKey, key);
        return place === undefined ? [] : [[`${place.row} ${place.column}`, `${rowKey} ${key}`] as const];
      }),
    ),
  );
}

function requireKept(before: Entries, after: Entries, {text}: Said): void {
  for (const [entry, {place, sheet}] of before) {
    const now = after.get(entry);
    require(now !== undefined, `${entry} of ${sheet} is lost: ${text}`);
    const isTold = text.split('\n').some(line => line.startsWith(`• ${sheet}:`) && /đổi chỗ|được tính/.test(line));
    const isSame = place === undefined || place === now?.place || isTold;
    require(isSame, `${entry} of ${sheet} moved from ${place ?? '?'} to ${now?.place ?? '?'} in silence: ${text}`);
  }
}

/** What people typed into the set-up stays, and is read as it was before or as they typed it, or as nothing. */
function requireMarks({marks}: RepairStage, before: Marks, after: Marks, {text}: Said): void {
  for (const [mark, {tab, place}] of before) {
    const now = after.get(mark);
    require(now?.tab === tab, `${mark} of ${tab} is lost: ${text}`);
    const isSame = now?.place === undefined || now.place === place || now.place === marks.get(mark)?.place;
    require(isSame, `${mark} of ${tab} moved from ${place ?? '?'} to ${now?.place ?? '?'}: ${text}`);
  }
}

function requireShape(stage: RepairStage, host: LocalHost, sheet: Sheet, unit: string): void {
  const made = stage.pristine.get(unit);
  const now = shapeOf(host, sheet, unit);
  for (const part of ['keys', 'texts', 'rules', 'look', 'locks'] as const) {
    const [was, is] = [JSON.stringify(made?.[part]), JSON.stringify(now[part])];
    require(was === is, `${part} of ${sheet.name} are not as made: ${is} instead of ${was}`);
  }
}

/** Structure by row key, so that lines that people added do not count. */
function shapeOf(host: LocalHost, sheet: Sheet, unit: string): TabShape {
  const kind = unit.startsWith('village') ? 'village' : 'criterion';
  const cells = readCells(sheet);
  const isLine = (key: string): boolean => findSectionOfRow(kind, key)?.hasLines === true;
  const keyOf = (index: number): string => toPlainCell(cells[index]?.[0] ?? '');
  const rows = cells.map((_, index) => index).filter(index => keyOf(index) !== '');
  const widthOf = (key: string): number =>
    ENTRY_SECTIONS[kind].find(section => key === `head:${section.key}`)?.columns.length ?? 1;
  const shown = rows.map(index =>
    (cells[index] ?? [])
      .slice(2, 2 + widthOf(keyOf(index)))
      .map(String)
      .join('|'),
  );
  const made = new Set(ENTRY_SECTIONS[kind].flatMap(({rowPrefix, hasLines}) => (hasLines ? [rowPrefix] : [])));
  return {
    keys: [
      ...rows.map(keyOf).filter(key => !isLine(key)),
      ...[...made].map(prefix =>
        String(
          rows.filter(index => keyOf(index).startsWith(`${prefix}:`) && Number(keyOf(index).split(':')[1]) <= 15)
            .length,
        ),
      ),
    ],
    texts: rows.flatMap((index, at) => (isLine(keyOf(index)) || INPUT_ROWS.has(keyOf(index)) ? [] : [shown[at] ?? ''])),
    rules: rows
      .filter(index => !isLine(keyOf(index)) || Number(keyOf(index).split(':')[1]) <= 15)
      .map(index => [3, 4, 5, 6, 7].map(column => sheet.cellAt(index + 1, column).validation?.criterion ?? '').join())
      .sort(),
    look: [sheet.frozenRows, sheet.frozenColumns, sheet.hiddenRows.has(1), sheet.hiddenColumns.has(1)],
    locks: host.workbook.protections
      .filter(({sheetId}) => sheetId === sheet.id)
      .map(({editors, area}) => JSON.stringify([editors, area])),
  };
}

const INPUT_ROWS = new Set(['header:submitter', 'header:submit', 'header:reason', 'header:state']);

function require(isTrue: boolean, message: string): void {
  if (!isTrue) throw new Error(message);
}
