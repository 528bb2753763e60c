import {toTitleKey} from '../../layout/tab/title-key.js';
import {isBlank} from '../../layout/tab/cell-readers.js';
import {cellAt, type CellMatrix} from '../../layout/tab/cell-matrix.js';
import {parseMachineKey} from '../../domain/machine-key.js';
import {SET_UP_HEAD_ROW, type SetUpListId} from '../../layout/set-up/set-up-columns.js';
import {wordsOf} from '../../layout/set-up/set-up-place.js';
import {LANGUAGES} from '../../domain/vocabulary.js';
import {applySteps, type LineStep} from '../repair-step.js';
import {isBlankColumn, isBlankLine, type Straightening, UNCLEAR} from './set-up-lines.js';

/** So many titles make a row the row of titles. */
const TITLES_THAT_PROVE = 2;

/** Brings the hidden column and the row of titles of a set-up list back to their places; people's rows keep their order. */
export function straightenList(id: SetUpListId, values: CellMatrix): Straightening {
  const columns = straightenKeyColumn(id, values);
  if (columns === UNCLEAR) return UNCLEAR;
  const straight = applySteps(values, columns);
  const rows = straightenHead(id, straight);
  return rows === UNCLEAR ? UNCLEAR : [...columns, ...rows];
}

function straightenKeyColumn(id: SetUpListId, values: CellMatrix): Straightening {
  const head = findTitleRow(id, values);
  const at = findKeyColumn(id, values, head);
  if (at === 1) return [];
  if (at !== undefined) {
    if (isBlankColumn(values, 1) && at === 2) return [{kind: 'deleteColumn', at: 1}];
    return isKeyColumn(id, values, at) ? [{kind: 'moveColumn', from: at, to: 1}] : UNCLEAR;
  }
  const isDeleted = head !== undefined && isTitle(id, cellAt(values, head, 1));
  return isDeleted ? [{kind: 'insertColumn', at: 1}] : [];
}

/** The column with the key of the titles' row, else with the key of the tab. */
function findKeyColumn(id: SetUpListId, values: CellMatrix, head: number | undefined): number | undefined {
  const inHead = (values[(head ?? SET_UP_HEAD_ROW) - 1] ?? []).findIndex(cell => cell === `head:${id}`);
  const inFirst = (values[0] ?? []).findIndex(cell => parseMachineKey(cell)?.tab === `setup:${id}`);
  const at = inHead >= 0 ? inHead : inFirst;
  return at < 0 ? undefined : at + 1;
}

/** Whether nothing but keys stands in a column. */
function isKeyColumn(id: SetUpListId, values: CellMatrix, column: number): boolean {
  return values.every((_, index) => {
    const cell = cellAt(values, index + 1, column);
    const isKey = typeof cell === 'string' && (cell === `head:${id}` || cell.startsWith(`${id}:`));
    return isBlank(cell) || isKey || parseMachineKey(cell) !== undefined;
  });
}

function straightenHead(id: SetUpListId, values: CellMatrix): Straightening {
  const head = findTitleRow(id, values);
  const machine = values.findIndex(row => parseMachineKey(row[0] ?? '')?.tab === `setup:${id}`) + 1;
  if (head === undefined) return addHead(values, machine);
  if (head === 1) return [{kind: 'insertRows', at: 1, count: 1}];
  const own = machine > 0 && machine < head ? machine : 1;
  const surplus = Array.from({length: head - 1}, (_, index) => index + 1).filter(row => row !== own);
  if (surplus.some(row => !isBlankLine(values, row))) return UNCLEAR;
  return surplus.reverse().map((at): LineStep => ({kind: 'deleteRows', at, count: 1}));
}

/** Where the titles are gone, what stands in their place may be people's. */
function addHead(values: CellMatrix, machine: number): Straightening {
  if (machine > 1) return UNCLEAR;
  const isFirstLost = machine === 0 && (values[0] ?? []).slice(1).some(cell => !isBlank(cell));
  if (isFirstLost) return [{kind: 'insertRows', at: 1, count: SET_UP_HEAD_ROW}];
  return isBlankLine(values, SET_UP_HEAD_ROW) ? [] : [{kind: 'insertRows', at: SET_UP_HEAD_ROW, count: 1}];
}

function findTitleRow(id: SetUpListId, values: CellMatrix): number | undefined {
  const index = values.findIndex(
    row => row.includes(`head:${id}`) || row.filter(cell => isTitle(id, cell)).length >= TITLES_THAT_PROVE,
  );
  return index < 0 ? undefined : index + 1;
}

function isTitle(id: SetUpListId, cell: unknown): boolean {
  if (typeof cell !== 'string') return false;
  const titles = LANGUAGES.flatMap(language => Object.values(wordsOf(id, language)).map(words => words?.label ?? ''));
  return titles.some(title => toTitleKey(title) === toTitleKey(cell));
}
