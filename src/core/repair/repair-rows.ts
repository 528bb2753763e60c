import {isBlank} from '../layout/tab/cell-readers.js';
import {type CellMatrix} from '../layout/tab/cell-matrix.js';
import {findSectionOfRow} from '../layout/entry/entry-grid.js';
import {type EntrySection, ENTRY_SECTIONS} from '../layout/entry/entry-sections.js';
import {type EntryTabPlan} from '../layout/entry/plan-entry-tab.js';
import {type Language} from '../domain/vocabulary.js';
import {type IdentifiedRows, identifyRows, isBlankRow} from './identify-rows.js';
import {alignLines, findAscending, type ForeignLine} from './line-alignment.js';
import {done, type RepairDone, type RepairRefusal, refused} from './repair-report.js';
import {type LineStep} from './repair-step.js';
import {OUTSIDE, planWantedRows, SPACER, toPlannedIds} from './wanted-rows.js';

/** What is to be done with the rows of a tab whose columns stand as made. */
export interface RowRepair {
  readonly steps: readonly LineStep[];
  /** What every row is afterwards, from row 1 on: its key, or the name of a row that has none. */
  readonly ids: readonly string[];
  readonly done: readonly RepairDone[];
  readonly refusals: readonly RepairRefusal[];
}

/** Plans how the rows of an entry tab come to stand as made: known by key, else by what they show, else by their place. */
export function planRowRepair(values: CellMatrix, plan: EntryTabPlan, language: Language): RowRepair {
  const found = identifyRows(values, plan, language);
  if (found.unsure.length > 0) return refuse(refused('labelsSwapped', {rows: found.unsure}));
  const end = findEnd(values, found);
  const inside = found.ids.slice(0, end);
  const wanted = planWantedRows(plan, inside);
  const placeOf = new Map(wanted.map((id, index) => [id, index + 1]));
  const alignment = alignLines({
    anchors: inside.map(id => (id === undefined ? undefined : placeOf.get(id))),
    isBlank: line => isBlankRow(values, line),
    isSpent: line => found.spent.includes(line),
    places: wanted.flatMap((id, index) => (id.startsWith(SPACER) ? [] : [index + 1])),
  });
  const known = new Map([...alignment.placeOf].map(([line, place]) => [line, wanted[place - 1] ?? '']));
  const unclear = adoptLines(known, alignment.foreign, {plan, wanted});
  if (unclear.length > 0) {
    const isTwice = unclear.some(line => found.twins.includes(line));
    return refuse(refused(isTwice ? 'rowTwice' : 'rowUnclear', {rows: unclear}));
  }
  return toRepair(values, {plan, known, end, found});
}

function refuse(refusal: RepairRefusal): RowRepair {
  return {steps: [], ids: [], done: [], refusals: [refusal]};
}

/** The last row of the tables: the last known one and what stands right below it. What follows a blank row is people's. */
function findEnd(values: CellMatrix, {ids}: IdentifiedRows): number {
  let end = ids.length;
  while (end > 0 && ids[end - 1] === undefined) end--;
  while (end < values.length && (values[end] ?? []).some(cell => !isBlank(cell))) end++;
  return end;
}

interface Adoption {
  readonly plan: EntryTabPlan;
  readonly wanted: readonly string[];
}

/** Gives rows that people added to a list a number of their own; elsewhere nobody can know what they are: those are returned. */
function adoptLines(
  known: Map<number, string>,
  foreign: readonly ForeignLine[],
  {plan, wanted}: Adoption,
): readonly number[] {
  return foreign.flatMap(({line, after}) => {
    const section = findList(plan, wanted[after - 1] ?? '');
    if (section === undefined) return [line];
    const names = [...known.values(), ...wanted].filter(id => findSectionOfRow(plan.kind, id) === section);
    const highest = Math.max(0, ...names.map(id => Number(id.slice(id.indexOf(':') + 1))));
    known.set(line, `${section.rowPrefix}:${highest + 1}`);
    return [];
  });
}

function findList({kind}: EntryTabPlan, before: string): EntrySection | undefined {
  const section = findSectionOfRow(kind, before) ?? ENTRY_SECTIONS[kind].find(({key}) => before === `head:${key}`);
  return section?.hasLines === true ? section : undefined;
}

interface Situation {
  readonly plan: EntryTabPlan;
  readonly known: ReadonlyMap<number, string>;
  readonly end: number;
  readonly found: IdentifiedRows;
}

function toRepair(values: CellMatrix, {plan, known, end, found}: Situation): RowRepair {
  const lines = values.map((_, index) => index + 1);
  const wanted = planWantedRows(
    plan,
    lines.map(line => known.get(line)),
  );
  const settled = settleSpacers(values, known, {wanted, spent: found.spent, end});
  for (const line of lines.slice(end)) settled.set(line, `${OUTSIDE}${line}`);
  const removed = lines.filter(line => !settled.has(line));
  const staying = lines.flatMap(line => settled.get(line) ?? []);
  const ids = [...wanted, ...staying.filter(id => id.startsWith(OUTSIDE))];
  const missing = wanted.filter(id => !staying.includes(id));
  const order = ids.filter(id => !missing.includes(id));
  const planned = new Set(toPlannedIds(plan));
  const adopted = [...known].filter(([line, id]) => found.ids[line - 1] !== id && !planned.has(id));
  return {
    steps: [...toDeletions(removed), ...toSort(staying, order), ...toInsertions(ids, missing)],
    ids,
    done: describe(ids, {
      removed,
      isSorted: order.some((id, index) => id !== staying[index]),
      missing,
      adopted: adopted.map(([, id]) => id),
      renamed: found.renamed.map(line => known.get(line) ?? ''),
    }),
    refusals: findOutside(values, end, ids),
  };
}

/** Blank rows that are left over become the blank rows between the tables, where they stand at the right place. */
function settleSpacers(
  values: CellMatrix,
  known: ReadonlyMap<number, string>,
  {wanted, spent, end}: {readonly wanted: readonly string[]; readonly spent: readonly number[]; readonly end: number},
): Map<number, string> {
  const settled = new Map(known);
  const lineOf = new Map([...known].map(([line, id]) => [id, line]));
  wanted.forEach((id, index) => {
    if (!id.startsWith(SPACER)) return;
    const places = [(lineOf.get(wanted[index + 1] ?? '') ?? 0) - 1, (lineOf.get(wanted[index - 1] ?? '') ?? 0) + 1];
    const line = places.find(
      one => one > 1 && one <= end && !settled.has(one) && !spent.includes(one) && isBlankRow(values, one),
    );
    if (line !== undefined) settled.set(line, id);
  });
  return settled;
}

/** Below the tables people may write what they like; that it counts nowhere must be said. */
function findOutside(values: CellMatrix, end: number, ids: readonly string[]): readonly RepairRefusal[] {
  const lines = values.flatMap((_, index) => (index >= end && !isBlankRow(values, index + 1) ? [index + 1] : []));
  const rows = lines.map(line => ids.indexOf(`${OUTSIDE}${line}`) + 1);
  return rows.length > 0 ? [refused('rowOutside', {rows})] : [];
}

interface Work {
  readonly removed: readonly number[];
  readonly isSorted: boolean;
  readonly missing: readonly string[];
  readonly adopted: readonly string[];
  readonly renamed: readonly string[];
}

function describe(ids: readonly string[], work: Work): readonly RepairDone[] {
  const rowsOf = (names: readonly string[]): readonly number[] => names.map(id => ids.indexOf(id) + 1);
  const {removed, missing, adopted, renamed} = work;
  const names = missing.filter(id => !id.startsWith(SPACER));
  return [
    ...(removed.length > 0 ? [done('rowsRemoved', {rows: removed})] : []),
    ...(work.isSorted ? [done('rowsOrdered')] : []),
    ...(missing.length > 0 ? [done('rowsMade', {rows: rowsOf(missing), names})] : []),
    ...(adopted.length > 0 ? [done('linesAdopted', {rows: rowsOf(adopted), names: adopted})] : []),
    ...(renamed.length > 0 ? [done('rowsRenamed', {rows: rowsOf(renamed), names: renamed})] : []),
  ];
}

/** From the bottom up, neighbours together. */
function toDeletions(lines: readonly number[]): readonly LineStep[] {
  const runs = toRuns(lines).map(([at, count]) => ({kind: 'deleteRows', at, count}) as const);
  return runs.reverse();
}

function toInsertions(ids: readonly string[], missing: readonly string[]): readonly LineStep[] {
  const lines = ids.flatMap((id, index) => (missing.includes(id) ? [index + 1] : []));
  return toRuns(lines).map(([at, count]) => ({kind: 'insertRows', at, count}));
}

/** Sorts no more rows than those between the first and the last that is out of place. */
function toSort(staying: readonly string[], order: readonly string[]): readonly LineStep[] {
  if (findAscending(staying.map(id => order.indexOf(id))).length === staying.length) return [];
  const first = staying.findIndex((id, index) => id !== order[index]);
  const last = staying.reduce((latest, id, index) => (id === order[index] ? latest : index), first);
  const ranks = staying.slice(first, last + 1).map(id => order.indexOf(id) + 1);
  return [{kind: 'sortRows', first: first + 1, ranks}];
}

/** Neighbouring lines as first line and length. */
export function toRuns(lines: readonly number[]): readonly (readonly [first: number, count: number])[] {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[0] + run[1] === line) run[1]++;
    else runs.push([line, 1]);
  }
  return runs;
}
