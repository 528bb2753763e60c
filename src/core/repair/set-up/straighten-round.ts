import {SET_UP_WORDS} from '../../catalogue/words/set-up-words.js';
import {toTitleKey} from '../../layout/tab/title-key.js';
import {toPlainCell} from '../../layout/tab/cell-text.js';
import {cellAt, type CellMatrix} from '../../layout/tab/cell-matrix.js';
import {ROUND_FIELDS, type RoundFieldKey} from '../../layout/set-up/set-up-columns.js';
import {LANGUAGES} from '../../domain/vocabulary.js';
import {applySteps, type LineStep} from '../repair-step.js';
import {isBlankColumn, type Straightening, UNCLEAR} from './set-up-lines.js';

const ENOUGH = 5;
const [KEYS, LABELS, VALUES, HELP] = [1, 2, 3, 4] as const;

/** Brings the columns of `Đợt báo cáo` (keys, labels, values, help) back to their places; rows are known by their keys. */
export function straightenRound(values: CellMatrix): Straightening {
  const columns = straightenColumns(values);
  if (columns === UNCLEAR) return UNCLEAR;
  const straight = applySteps(values, columns);
  if (findSwapped(straight).length > 0) return UNCLEAR;
  const first = toPlainCell(cellAt(straight, 1, 1));
  return /^(head|round):/.test(first) ? [...columns, {kind: 'insertRows', at: 1, count: 1}] : columns;
}

/** Rows that show the label of another field than their key names: the values may have moved with the labels. */
function findSwapped(values: CellMatrix): readonly number[] {
  return values.flatMap((row, index) => {
    const label = readLabel(row[LABELS - 1]);
    const key = readKey(row[KEYS - 1]);
    return key !== undefined && label !== undefined && label !== key ? [index + 1] : [];
  });
}

function straightenColumns(values: CellMatrix): Straightening {
  const keys = findColumn(values, readKey);
  const labels = findColumn(values, readLabel);
  const help = findColumn(values, readHelp);
  if (keys === undefined && (labels === undefined || !isBlankBefore(values, labels))) return UNCLEAR;
  // Without labels only a single column between keys and help is sure to be the values.
  if (labels === undefined && help !== (keys ?? 0) + 2) return UNCLEAR;
  return arrange(values, [
    ...toFound(keys, KEYS),
    ...(labels === undefined ? toFound((help ?? 0) - 1, VALUES) : toFound(labels, LABELS)),
    ...toFound(help, HELP),
  ]);
}

function toFound(at: number | undefined, place: number): readonly FoundColumn[] {
  return at === undefined ? [] : [{at, place}];
}

/** Whether nothing stands before a column where the keys might be written. */
function isBlankBefore(values: CellMatrix, column: number): boolean {
  return Array.from({length: column - 1}, (_, index) => index + 1).every(at => isBlankColumn(values, at));
}

interface FoundColumn {
  readonly at: number;
  readonly place: number;
}

/** From left to right: blank columns too many go, and where columns are missing before a known one, blank ones come. */
function arrange(values: CellMatrix, found: readonly FoundColumn[]): Straightening {
  const steps: LineStep[] = [];
  let shift = 0;
  let before: FoundColumn = {at: 0, place: 0};
  for (const column of found) {
    const between = column.at - before.at - 1;
    const wanted = column.place - before.place - 1;
    if (between < 0) return UNCLEAR;
    const columns = Array.from({length: between}, (_, index) => before.at + 1 + index);
    const blank = columns.filter(at => isBlankColumn(values, at));
    // Of several columns that are missing nobody can know which one is there.
    if (between < wanted && between > 0) return UNCLEAR;
    const surplus = between - wanted;
    if (surplus > blank.length) return UNCLEAR;
    for (const at of blank.slice(Math.max(0, blank.length - surplus))) {
      if (surplus <= 0) break;
      steps.push({kind: 'deleteColumn', at: at + shift});
      shift--;
    }
    for (let missing = surplus; missing < 0; missing++) {
      steps.push({kind: 'insertColumn', at: column.at + shift});
      shift++;
    }
    before = column;
  }
  return steps;
}

function findColumn(values: CellMatrix, read: (cell: unknown) => RoundFieldKey | undefined): number | undefined {
  const width = Math.max(0, ...values.map(row => row.length));
  const counts = Array.from({length: width}, (_, index) => new Set(values.flatMap(row => read(row[index]) ?? [])).size);
  const most = Math.max(0, ...counts);
  return most < ENOUGH ? undefined : counts.indexOf(most) + 1;
}

function readKey(cell: unknown): RoundFieldKey | undefined {
  return ROUND_FIELDS.find(({key}) => cell === `round:${key}`)?.key;
}

/** The field whose label a cell shows. */
export function readLabel(cell: unknown): RoundFieldKey | undefined {
  return findByWords(cell, 'label');
}

function readHelp(cell: unknown): RoundFieldKey | undefined {
  return findByWords(cell, 'help');
}

function findByWords(cell: unknown, part: 'label' | 'help'): RoundFieldKey | undefined {
  if (typeof cell !== 'string' || cell === '') return undefined;
  const shown = toTitleKey(cell);
  return ROUND_FIELDS.find(({key}) =>
    LANGUAGES.some(language => toTitleKey(SET_UP_WORDS[language].roundFields[key][part]) === shown),
  )?.key;
}
