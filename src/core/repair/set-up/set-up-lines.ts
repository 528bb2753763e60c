import {isBlank} from '../../layout/tab/cell-readers.js';
import {type CellMatrix} from '../../layout/tab/cell-matrix.js';
import {type LineStep} from '../repair-step.js';

/** Nobody can know what stands where. */
export const UNCLEAR = 'unclear';
/** How the rows and columns of a set-up tab come to stand as made. */
export type Straightening = readonly LineStep[] | typeof UNCLEAR;

/** Whether nothing stands in a row. */
export function isBlankLine(values: CellMatrix, row: number): boolean {
  return (values[row - 1] ?? []).every(isBlank);
}

/** Whether nothing stands in a column. */
export function isBlankColumn(values: CellMatrix, column: number): boolean {
  return values.every(row => isBlank(row[column - 1] ?? ''));
}

/**
 * Where a nameless one of several things in a row stands, found by its neighbours, whose places are `found`: both must stand as
 * far from their `planned` places as each other. Where they do not, one was deleted in between, and nobody can know which.
 */
export function placeBetween(
  planned: readonly number[],
  found: readonly (number | undefined)[],
  index: number,
): number | undefined {
  const shiftOf = (at: number): number | undefined => {
    const place = found[at];
    return place === undefined ? undefined : place - (planned[at] ?? 0);
  };
  const before = findShift(index - 1, -1, shiftOf);
  const after = findShift(index + 1, 1, shiftOf, found.length);
  const shift = before ?? 0;
  return after === undefined || after === shift ? (planned[index] ?? 0) + shift : undefined;
}

/** How far the next known one in a direction stands from its planned place; `end` bounds the search. */
function findShift(
  from: number,
  step: 1 | -1,
  shiftOf: (at: number) => number | undefined,
  end = Infinity,
): number | undefined {
  for (let at = from; at >= 0 && at < end; at += step) {
    const shift = shiftOf(at);
    if (shift !== undefined) return shift;
  }
  return undefined;
}
