import {readCells, toA1} from '../../../scenarios/play/sheet-reading.js';
import {locateInGrid, readEntryGrid} from '../../../src/core/index.js';
import {type RoundBench} from '../round-bench.js';

/** What an officer types into one cell while a repair runs; all of it is synthetic. */
interface Entry {
  readonly person: string;
  readonly tab: string;
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

const ENTRIES: readonly Entry[] = [
  {person: 'S01', tab: 'village:T01', row: 'assessment:3', column: 'obstacles', text: 'Nhập lúc sửa: thiếu đất'},
  {person: 'S01', tab: 'village:T01', row: 'work:2', column: 'task', text: 'Nhập lúc sửa: làm rãnh'},
  {person: 'S02', tab: 'village:T02', row: 'assessment:2', column: 'obstacles', text: 'Nhập lúc sửa: thiếu vốn'},
  {person: 'O2', tab: 'criterion:2', row: 'indicator:2.1', column: 'status', text: 'Nhập lúc sửa: đang thi công'},
];

/** Lets the officers type where the cell can be found at this moment, as they would who see the titles. */
export function enterAll(bench: RoundBench): readonly string[] {
  return ENTRIES.flatMap(entry => {
    const at = find(bench, entry);
    if (at === undefined) return [];
    const sheet = bench.sheet(entry.tab);
    const outcome = bench.enter(entry.person).type(sheet.name, at, entry.text);
    entered.set(bench, [...(entered.get(bench) ?? []), entry]);
    return outcome.kind === 'refused' ? [`${entry.person} could not type: ${outcome.reason}`] : [];
  });
}

const entered = new WeakMap<RoundBench, readonly Entry[]>();

/** What was typed and is not where it belongs. */
export function missingEntries(bench: RoundBench): readonly string[] {
  const entries = entered.get(bench) ?? [];
  if (entries.length === 0) return ['nobody could enter anything'];
  return entries.flatMap(entry => {
    const cells = readCells(bench.sheet(entry.tab));
    const reading = readEntryGrid(cells, 'vi');
    const place = reading.kind === 'grid' ? locateInGrid(reading.grid, entry.row, entry.column) : undefined;
    const found = place === undefined ? undefined : cells[place.row - 1]?.[place.column - 1];
    return found === entry.text ? [] : [`${entry.text} of ${entry.tab} is ${JSON.stringify(found)}`];
  });
}

function find(bench: RoundBench, {tab, row, column}: Entry): string | undefined {
  const reading = readEntryGrid(readCells(bench.sheet(tab)), 'vi');
  const place = reading.kind === 'grid' ? locateInGrid(reading.grid, row, column) : undefined;
  return place === undefined ? undefined : toA1(place.row, place.column);
}
