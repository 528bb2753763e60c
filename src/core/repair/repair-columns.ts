import {type CellValue} from '../domain/cell.js';
import {isBlank} from '../layout/tab/cell-readers.js';
import {findColumnKey} from '../layout/entry/column-titles.js';
import {cellAt, type CellMatrix} from '../layout/tab/cell-matrix.js';
import {isEntryRowKey} from '../layout/entry/entry-grid.js';
import {
  entryColumnCount,
  type EntrySection,
  ENTRY_SECTIONS,
  FIRST_SECTION_COLUMN,
} from '../layout/entry/entry-sections.js';
import {parseMachineKey} from '../domain/machine-key.js';
import {type EntryTabPlan} from '../layout/entry/plan-entry-tab.js';
import {type Language} from '../domain/vocabulary.js';
import {alignLines, findAscending, type LineAlignment} from './line-alignment.js';
import {done, type RepairDone, type RepairRefusal, refused} from './repair-report.js';
import {type LineStep} from './repair-step.js';

/** Stands in row 1 of a column that a repair adds for sorting rows and takes away again. */
export const SORT_MARKER = 'NTM|sort';

const KEY_COLUMN = 1;
const CHECK_COLUMN = 2;
/** How many titles of a table make its title row known where the row's key is lost. */
export const TITLES_THAT_PROVE = 3;

/** What is to be done with the columns of a tab. */
export interface ColumnRepair {
  readonly steps: readonly LineStep[];
  readonly done: readonly RepairDone[];
  readonly refusals: readonly RepairRefusal[];
}

/** Plans how the columns of an entry tab come to stand as made: by what their cells and titles prove, else by their place. */
export function planColumnRepair(values: CellMatrix, plan: EntryTabPlan, language: Language): ColumnRepair {
  const votes = countVotes(values, plan, language);
  const anchors = toAnchors(votes);
  const twins = findTwins(values, anchors, votes);
  const alignment = alignLines({
    anchors: anchors.map((place, index) => (twins.all.includes(index + 1) ? undefined : place)),
    isBlank: line => isSurplus(values, line),
    isSpent: line => twins.copies.includes(line),
    places: Array.from({length: entryColumnCount(plan.kind)}, (_, index) => index + 1),
  });
  const last = Math.max(0, ...alignment.placeOf.keys());
  const inside = alignment.foreign.filter(({line}) => line < last || twins.all.includes(line)).map(({line}) => line);
  if (inside.length > 0) {
    const isTwice = inside.some(line => twins.all.includes(line));
    return refuseAll([refused(isTwice ? 'columnTwice' : 'columnUnclear', {names: inside.map(toLetters)})]);
  }
  const surplus = alignment.surplus.filter(
    line => line < last || isMarked(values, line) || twins.copies.includes(line),
  );
  return toRepair(alignment, surplus, plan);
}

function refuseAll(refusals: readonly RepairRefusal[]): ColumnRepair {
  return {steps: [], done: [], refusals};
}

function toRepair(alignment: LineAlignment, surplus: readonly number[], plan: EntryTabPlan): ColumnRepair {
  const removed = [...surplus].sort((one, other) => other - one);
  const places = [...alignment.placeOf]
    .filter(([line]) => !surplus.includes(line))
    .sort(([one], [other]) => one - other)
    .map(([, place]) => place);
  const moves = planMoves(places);
  const {missing} = alignment;
  const titles = (columns: readonly number[]): readonly string[] => columns.map(column => titleOf(column, plan));
  const steps: readonly LineStep[] = [
    ...removed.map(at => ({kind: 'deleteColumn', at}) as const),
    ...moves.steps,
    ...missing.map(at => ({kind: 'insertColumn', at}) as const),
  ];
  return {
    steps,
    done: [
      ...(removed.length > 0 ? [done('columnsRemoved', {names: removed.map(toLetters).reverse()})] : []),
      ...(moves.moved.length > 0 ? [done('columnsMoved', {names: titles(moves.moved)})] : []),
      ...(missing.length > 0 ? [done('columnsMade', {names: titles(missing)})] : []),
    ],
    refusals: [],
  };
}

/** Takes every column that is out of order to where it belongs, one after the other. */
function planMoves(places: readonly number[]): {
  readonly steps: readonly LineStep[];
  readonly moved: readonly number[];
} {
  const inOrder = findAscending(places).map(index => places[index] ?? 0);
  const moved = places.filter(place => !inOrder.includes(place));
  let now = places;
  const steps: LineStep[] = [];
  for (const place of moved) {
    const from = now.indexOf(place) + 1;
    const rest = now.filter(one => one !== place);
    const target = findTarget(rest, place, moved.slice(steps.length + 1));
    steps.push({kind: 'moveColumn', from, to: target});
    now = [...rest.slice(0, target - 1), place, ...rest.slice(target - 1)];
  }
  return {steps, moved};
}

/** Before the first column that comes after it, or behind the last one; columns that are still to be moved do not count. */
function findTarget(rest: readonly number[], place: number, toBeMoved: readonly number[]): number {
  const settled = rest.filter(one => !toBeMoved.includes(one));
  const next = settled.find(one => one > place);
  if (next !== undefined) return rest.indexOf(next) + 1;
  return rest.indexOf(settled[settled.length - 1] ?? 0) + 2;
}

type Votes = readonly ReadonlyMap<number, number>[];

/** How often each column's cells say that it is a column of the plan. */
function countVotes(values: CellMatrix, plan: EntryTabPlan, language: Language): Votes {
  const width = Math.max(0, ...values.map(row => row.length));
  const votes = Array.from({length: width}, () => new Map<number, number>());
  const vote = (column: number, place: number): void => {
    const counts = votes[column - 1];
    counts?.set(place, (counts.get(place) ?? 0) + 1);
  };
  voteByContent(values, plan, vote);
  for (const section of ENTRY_SECTIONS[plan.kind]) {
    const row = findTitleRow(values, section, language);
    for (const {column, index} of readTitles(values, row, {section, language})) {
      vote(column, FIRST_SECTION_COLUMN + index);
    }
  }
  return votes;
}

type Vote = (column: number, place: number) => void;

/** Keys prove column A, the words that stand in B as made prove B; a few of them would be chance. */
function voteByContent(values: CellMatrix, {kind, values: planned}: EntryTabPlan, vote: Vote): void {
  const labels = new Set(
    planned.map(row => row[CHECK_COLUMN - 1]).filter(cell => typeof cell === 'string' && /\p{L}/u.test(cell)),
  );
  values.forEach((row, index) => {
    row.forEach((cell, at) => {
      if (typeof cell !== 'string' || cell === '') return;
      if (index === 0 ? parseMachineKey(cell) !== undefined : isEntryRowKey(kind, cell.trim()))
        vote(at + 1, KEY_COLUMN);
      else if (labels.has(cell)) vote(at + 1, CHECK_COLUMN);
    });
  });
}

interface TitleSearch {
  readonly section: EntrySection;
  readonly language: Language;
}

/** The row of a table's titles: the one with its key, else the one with most of its titles; 0 where there is none. */
export function findTitleRow(values: CellMatrix, section: EntrySection, language: Language): number {
  const keyed = values.findIndex(row => row.includes(`head:${section.key}`)) + 1;
  if (keyed > 0) return keyed;
  const counts = values.map((_, index) => readTitles(values, index + 1, {section, language}).length);
  const most = Math.max(0, ...counts);
  return most < TITLES_THAT_PROVE ? 0 : counts.indexOf(most) + 1;
}

/** How many titles of a table stand in a row. */
export function countTitles(row: readonly CellValue[], section: EntrySection, language: Language): number {
  return readTitles([row], 1, {section, language}).length;
}

function readTitles(
  values: CellMatrix,
  row: number,
  {section, language}: TitleSearch,
): readonly {readonly column: number; readonly index: number}[] {
  return (values[row - 1] ?? []).flatMap((cell, at) => {
    const key = typeof cell === 'string' && cell !== '' ? findColumnKey(section.id, cell, language) : undefined;
    const index = section.columns.findIndex(column => column.key === key);
    return index < 0 ? [] : [{column: at + 1, index}];
  });
}

/** What each column is by most of its votes; undefined where two are equally likely. */
function toAnchors(votes: Votes): readonly (number | undefined)[] {
  return votes.map(counts => {
    const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
    return first === undefined || first[1] === second?.[1] ? undefined : first[0];
  });
}

interface Twins {
  /** Columns of one title, beside the one that stays. */
  readonly all: readonly number[];
  /** Those among them that hold entries, and hold the same as the one that stays. */
  readonly copies: readonly number[];
}

/** Several columns with one title: the fullest stays; what the others are is told by their place, or they are copies of it. */
function findTwins(values: CellMatrix, anchors: readonly (number | undefined)[], votes: Votes): Twins {
  const all: number[] = [];
  const copies: number[] = [];
  for (const place of new Set(anchors)) {
    if (place === undefined) continue;
    const lines = anchors.flatMap((one, index) => (one === place ? [index + 1] : []));
    const rank = (line: number): number => countFilled(values, line) * 100 + (votes[line - 1]?.get(place) ?? 0);
    const [kept = 0, ...others] = [...lines].sort((one, other) => rank(other) - rank(one));
    all.push(...others);
    const hasEntries = (line: number): boolean => countFilled(values, line) > (votes[line - 1]?.get(place) ?? 0);
    copies.push(...others.filter(line => hasEntries(line) && isContained(values, line, kept)));
  }
  return {all, copies};
}

function countFilled(values: CellMatrix, column: number): number {
  return values.filter((_, index) => !isEmpty(cellAt(values, index + 1, column))).length;
}

/** Whether a column holds nothing that another does not hold in the same row. */
function isContained(values: CellMatrix, column: number, other: number): boolean {
  return values.every((_, index) => {
    const cell = cellAt(values, index + 1, column);
    return isEmpty(cell) || JSON.stringify(cell) === JSON.stringify(cellAt(values, index + 1, other));
  });
}

function isSurplus(values: CellMatrix, column: number): boolean {
  return isMarked(values, column) || countFilled(values, column) === 0;
}

function isMarked(values: CellMatrix, column: number): boolean {
  return cellAt(values, 1, column) === SORT_MARKER;
}

/** A tick box that was copied along is as good as blank. */
function isEmpty(cell: CellValue): boolean {
  return cell === false || isBlank(cell);
}

function titleOf(column: number, {kind, values}: EntryTabPlan): string {
  if (column < FIRST_SECTION_COLUMN) return toLetters(column);
  const titles = ENTRY_SECTIONS[kind].map(
    section => values.find(row => row[0] === `head:${section.key}`)?.[column - 1] ?? '',
  );
  return [...new Set(titles.map(title => String(title).replace(/ \*$/, '')))].filter(title => title !== '').join(' / ');
}

/** `C` for column 3; tabs have fewer than 27 columns. */
export function toLetters(column: number): string {
  return column <= 26 ? String.fromCharCode(64 + column) : `A${String.fromCharCode(38 + column)}`;
}
