import {
  type FormulaArgument,
  type FormulaRows,
  type FormulaScalar,
  isFormulaError,
  numberOfScalar,
  rowsOf,
  scalarOf,
  textOfScalar,
} from '../language/formula-values.js';
import {FormulaTrouble, type NativeFunction} from './native-function.js';
import {compareScalars} from './scalar-order.js';

type Row = readonly FormulaScalar[];

/** The functions of ranges and arrays that the engine lacks. */
export const ARRAY_FUNCTIONS: Readonly<Record<string, NativeFunction>> = {
  SORTN: {kind: 'whole', least: 1, call: sortn},
  JOIN: {kind: 'whole', least: 2, call: ([between = '', ...parts]) => [[texts(parts).join(textOf(between))]]},
  TEXTJOIN: {
    kind: 'whole',
    least: 3,
    call: ([between = '', skipsBlanks = true, ...parts]) => {
      const isSkipping = numberOfScalar(scalarOf(skipsBlanks)) !== 0;
      return [[texts(parts, isSkipping).join(textOf(between))]];
    },
  },
  CONCATENATE: {kind: 'whole', least: 1, call: parts => [[texts(parts).join('')]]},
};

/** The texts of all values, in reading order; an error among them is what comes of it. */
function texts(parts: readonly FormulaArgument[], skipsBlanks = false): string[] {
  const values = parts.flatMap(part => rowsOf(part).flat());
  const error = values.find(isFormulaError);
  if (error) throw new FormulaTrouble(error.error);
  return values.map(textOfScalar).filter(text => !skipsBlanks || text !== '');
}

function textOf(argument: FormulaArgument): string {
  return textOfScalar(scalarOf(argument));
}

/** SORTN(range, n, mode of ties, column, ascending, …). */
function sortn([range = '', n = 1, mode = 0, ...sorting]: readonly FormulaArgument[]): FormulaRows {
  const rows = rowsOf(range);
  const keys = keysOf(rows, sorting);
  const order = rows
    .map((_, index) => index)
    .sort((a, b) => {
      for (const {values, isAscending} of keys) {
        const compared = compareScalars(values[a] ?? '', values[b] ?? '');
        if (compared !== 0) return isAscending ? compared : -compared;
      }
      return a - b;
    });
  const isTie = (a: number, b: number): boolean =>
    keys.every(({values}) => compareScalars(values[a] ?? '', values[b] ?? '') === 0);
  const chosen = chosenBy(numberOfScalar(scalarOf(mode)) ?? 0, order, isTie)(countOf(n));
  return chosen.map(index => rows[index] ?? []);
}

/** Which of the sorted rows are shown, by the mode of ties. */
function chosenBy(
  mode: number,
  order: readonly number[],
  isTie: (a: number, b: number) => boolean,
): (count: number) => readonly number[] {
  const firsts = order.filter((index, at) => at === 0 || !isTie(index, order[at - 1] ?? index));
  switch (mode) {
    case 0:
      return count => order.slice(0, count);
    case 1:
      return count => order.filter((index, at) => at < count || isTie(index, order[count - 1] ?? index));
    case 2:
      return count => firsts.slice(0, count);
    case 3:
      return count => order.filter(index => firsts.slice(0, count).some(first => isTie(first, index)));
    default:
      throw new FormulaTrouble('#NUM!');
  }
}

interface SortKey {
  readonly values: Row;
  readonly isAscending: boolean;
}

/** Columns to sort by come as numbers, or as ranges of their own, each followed by its direction. */
function keysOf(rows: FormulaRows, sorting: readonly FormulaArgument[]): SortKey[] {
  if (sorting.length === 0)
    return (rows[0] ?? []).map((_, column) => ({values: columnOf(rows, column), isAscending: true}));
  return sorting.flatMap((by, index) => {
    if (index % 2 === 1) return [];
    const isAscending = numberOfScalar(scalarOf(sorting[index + 1] ?? true)) !== 0;
    const given = rowsOf(by);
    return [{values: given.length > 1 ? columnOf(given, 0) : columnOf(rows, countOf(by) - 1), isAscending}];
  });
}

function columnOf(rows: FormulaRows, column: number): FormulaScalar[] {
  return rows.map(row => {
    const value = row[column];
    if (value === undefined) throw new FormulaTrouble('#VALUE!');
    return value;
  });
}

function countOf(argument: FormulaArgument): number {
  const count = numberOfScalar(scalarOf(argument));
  if (count === undefined || count < 1) throw new FormulaTrouble('#VALUE!');
  return Math.floor(count);
}
