import {type LabelKind, labelOf, type LabelValue, labelValues, readLabel} from '../../catalogue/words/cell-words.js';
import {type CellValue, type Reading} from '../../domain/cell.js';
import {CODE_PREFIX_WORDS} from '../../catalogue/words/layout-words.js';
import {LANGUAGES} from '../../domain/vocabulary.js';
import {readText, toComparisonKey, trimText} from '../../reading/text.js';

const BLANK = {kind: 'blank'} as const;
const NOT_IN_LIST = {kind: 'unreadable', reason: 'notInList'} as const;

/** Reads the value behind a label; remembers what it has read, since one tab repeats few labels. */
export function createLabelReader<Kind extends LabelKind>(kind: Kind): (cell: CellValue) => Reading<LabelValue<Kind>> {
  const known = new Map<CellValue, Reading<LabelValue<Kind>>>();
  for (const value of labelValues(kind)) {
    for (const language of LANGUAGES) known.set(labelOf(language, kind, value), {kind: 'value', value});
  }
  return cell => {
    const remembered = known.get(cell);
    if (remembered !== undefined) return remembered;
    const text = readText(cell);
    const reading = text.kind === 'value' ? toListReading(readLabel(kind, text.value)) : text;
    known.set(cell, reading);
    return reading;
  };
}

/** Reads one of the tab's criterion numbers or indicator codes, however it is typed: "4", 4, "TC4", "Tiêu chí 4", "4. Giao thông". */
export function createCodeReader(codes: readonly string[]): (cell: CellValue) => Reading<string> {
  const known = new Map(codes.map(code => [toCodeKey(code), code]));
  return cell => {
    const text = typeof cell === 'number' ? ({kind: 'value', value: String(cell)} as const) : readText(cell);
    if (text.kind !== 'value') return text;
    if (typeof cell === 'object') return NOT_IN_LIST; // "2.1" that became a day is never guessed back
    const key = toCodeKey(text.value);
    return toListReading(known.get(key) ?? known.get(NUMBERED.exec(key)?.[1] ?? ''));
  };
}

// A known word before the number ("tc 4") and words without digits after it ("4. giao thong").
const NUMBERED = new RegExp(
  `^(?:(?:${CODE_PREFIX_WORDS.map(toComparisonKey).join('|')})[ .:]*)?0*(\\d+(?:\\.\\d+)*)[.:]?(?: [^\\d]*)?$`,
);

function toCodeKey(text: string): string {
  return toComparisonKey(text).replace(/,/g, '.').replace(/\.$/, '');
}

function toListReading<T extends string>(value: T | undefined): Reading<T> {
  return value === undefined ? NOT_IN_LIST : {kind: 'value', value};
}

/** Whether a cell holds nothing that anybody would call an answer. */
export function isBlank(cell: CellValue): boolean {
  if (typeof cell !== 'string') return false;
  // Nearly every cell is empty or begins with a letter or digit: only the others need a closer look.
  return cell === '' || (!/^[\w\u00C0-\u024F\u1E00-\u1EFF]/.test(cell) && trimText(cell) === '');
}

/** A box is ticked or it is not: what is neither true nor false is not ticked. */
export function readTick(cell: CellValue): Reading<boolean> {
  return {kind: 'value', value: cell === true || (typeof cell === 'string' && toComparisonKey(cell) === 'true')};
}

/** The reading of an empty cell. */
export const BLANK_READING: Reading<never> = BLANK;
