import {type CellValue} from '../domain/cell.js';
import {isBlank} from '../layout/tab/cell-readers.js';
import {type CellMatrix} from '../layout/tab/cell-matrix.js';
import {findSectionOfRow, isEntryRowKey} from '../layout/entry/entry-grid.js';
import {ENTRY_SECTIONS, FIRST_SECTION_COLUMN} from '../layout/entry/entry-sections.js';
import {parseMachineKey} from '../domain/machine-key.js';
import {type EntryTabPlan} from '../layout/entry/plan-entry-tab.js';
import {type Language} from '../domain/vocabulary.js';
import {findMovedLabels} from './moved-labels.js';
import {countTitles, findTitleRow, TITLES_THAT_PROVE} from './repair-columns.js';

/** What each row of a tab says that it is: by its key, or by what it shows. No name twice. */
export interface IdentifiedRows {
  readonly ids: readonly (string | undefined)[];
  /** Rows that hold the same as another row of their key. */
  readonly spent: readonly number[];
  /** Rows whose key another row has too, with other contents. */
  readonly twins: readonly number[];
  /** Rows whose entries now count where their labels say, not where their keys said. */
  readonly renamed: readonly number[];
  /** Rows whose labels were moved, perhaps without their entries. */
  readonly unsure: readonly number[];
}

/** Finds out what the rows of an entry tab are, whose columns stand as made. */
export function identifyRows(values: CellMatrix, plan: EntryTabPlan, language: Language): IdentifiedRows {
  const keyed = values.map((row, index) => readId(row, index, plan));
  const labels = findMovedLabels(values, keyed, plan);
  const displaced = findDisplaced(values, keyed, {plan, language});
  const ids: (string | undefined)[] = keyed.map((id, index) => labels.idOf.get(index + 1) ?? id);
  const {spent, twins} = partTwins(values, ids, plan);
  findByLooks(values, ids, {plan, language, twins});
  return {ids, spent, twins, renamed: [...labels.idOf.keys()], unsure: [...labels.unsure, ...displaced]};
}

/** Whether nothing stands in a row from C on; a tick box that was copied along is as good as blank. */
export function isBlankRow(values: CellMatrix, line: number): boolean {
  return countInputs(values, line) === 0;
}

function readId(row: readonly CellValue[], index: number, {kind}: EntryTabPlan): string | undefined {
  const key = typeof row[0] === 'string' ? row[0].trim() : '';
  if (parseMachineKey(key) !== undefined) return index === 0 ? 'machine' : undefined;
  return isEntryRowKey(kind, key) ? key : undefined;
}

/** Of rows with one key the fullest keeps it. */
function partTwins(
  values: CellMatrix,
  ids: (string | undefined)[],
  {kind}: EntryTabPlan,
): Pick<IdentifiedRows, 'spent' | 'twins'> {
  const spent: number[] = [];
  const twins: number[] = [];
  for (const id of new Set(ids)) {
    if (id === undefined) continue;
    const lines = ids.flatMap((one, index) => (one === id ? [index + 1] : []));
    const [kept = 0, ...others] = [...lines].sort(
      (one, other) => countInputs(values, other) - countInputs(values, one),
    );
    const hasLines = findSectionOfRow(kind, id)?.hasLines === true;
    for (const line of others) {
      ids[line - 1] = undefined;
      if (isBlankRow(values, line) ? !hasLines : isSameRow(values, line, kept)) spent.push(line);
      else if (!isBlankRow(values, line)) twins.push(line);
    }
  }
  return {spent, twins};
}

/**
 * Rows that show the labels or titles of another row than their key names: what is visible was moved without the keys, and
 * entries may stand where labels belong.
 */
function findDisplaced(
  values: CellMatrix,
  ids: readonly (string | undefined)[],
  {plan, language}: Omit<Looks, 'twins'>,
): readonly number[] {
  const looks = [...toLooks(plan)].filter(([id]) => findSectionOfRow(plan.kind, id) === undefined);
  const idOfLook = new Map(looks.map(([id, look]) => [look, id]));
  return values.flatMap((row, index) => {
    const id = ids[index];
    if (id === undefined) return [];
    const titled = ENTRY_SECTIONS[plan.kind].find(section => countTitles(row, section, language) >= TITLES_THAT_PROVE);
    const shown = titled === undefined ? idOfLook.get(lookOf(row)) : `head:${titled.key}`;
    return shown === undefined || shown === id ? [] : [index + 1];
  });
}

interface Looks {
  readonly plan: EntryTabPlan;
  readonly language: Language;
  readonly twins: readonly number[];
}

/** Names rows that lost their key and show what only one row of the plan shows. */
function findByLooks(values: CellMatrix, ids: (string | undefined)[], {plan, language, twins}: Looks): void {
  const claim = (line: number, id: string): void => {
    const isOpen = !ids.includes(id) && line > 0 && ids[line - 1] === undefined;
    if (isOpen && !twins.includes(line)) ids[line - 1] = id;
  };
  for (const section of ENTRY_SECTIONS[plan.kind]) {
    claim(findTitleRow(values, section, language), `head:${section.key}`);
  }
  const shown = values.map(lookOf);
  for (const [id, look] of toLooks(plan)) {
    const lines = shown.flatMap((text, index) => (text === look && ids[index] === undefined ? [index + 1] : []));
    if (lines.length === 1) claim(lines[0] ?? 0, id);
  }
}

/** What rows of the head, titles of tables and fixed rows show; lines show nothing of their own. */
function toLooks({values, kind}: EntryTabPlan): ReadonlyMap<string, string> {
  const looks = values.flatMap(row => {
    const id = String(row[0]);
    const isLine = findSectionOfRow(kind, id)?.hasLines === true;
    if (id === '' || isLine || id.startsWith('head:') || parseMachineKey(id) !== undefined) return [];
    const look = lookOf(row.map(cell => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)));
    return look === '' ? [] : [[id, look] as const];
  });
  return new Map(looks.filter(([, look]) => looks.filter(([, one]) => one === look).length === 1));
}

function lookOf(row: readonly CellValue[]): string {
  const [, label = '', third = '', fourth = ''] = row;
  if (typeof label === 'string' && /^\p{L}/u.test(label)) return label;
  return [third, fourth]
    .filter(cell => typeof cell === 'string')
    .join('\n')
    .trim();
}

function countInputs(values: CellMatrix, line: number): number {
  const cells = (values[line - 1] ?? []).slice(FIRST_SECTION_COLUMN - 1);
  return cells.filter(cell => cell !== false && !isBlank(cell)).length;
}

function isSameRow(values: CellMatrix, one: number, other: number): boolean {
  const shown = (line: number): string => JSON.stringify((values[line - 1] ?? []).slice(FIRST_SECTION_COLUMN - 1));
  return shown(one) === shown(other);
}
