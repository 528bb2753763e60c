import {ARRAY_FUNCTIONS} from './array-functions.js';
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
import {runQuery} from './query.js';
import {TEXT_FUNCTIONS} from './text-functions.js';

const QUERY: NativeFunction = {
  kind: 'whole',
  least: 2,
  call: ([data = '', query = '', headers], [firstColumn]) =>
    runQuery(textOfScalar(scalarOf(query)), {
      rows: rowsOf(data),
      firstColumn,
      headers: headers === undefined ? undefined : numberOfScalar(scalarOf(headers)),
    }),
};

const NATIVE_FUNCTIONS: Readonly<Record<string, NativeFunction>> = {...TEXT_FUNCTIONS, ...ARRAY_FUNCTIONS, QUERY};

/** The function of the name (in capitals), if the host computes it itself. */
export function nativeFunction(name: string): NativeFunction | undefined {
  return Object.hasOwn(NATIVE_FUNCTIONS, name) ? NATIVE_FUNCTIONS[name] : undefined;
}

/** What a native function is called with. */
export interface NativeCall {
  readonly args: readonly FormulaArgument[];
  /** Of arguments that are ranges, the number of their first column. */
  readonly firstColumns: readonly (number | undefined)[];
  /** Whether arrays are gone through; else the first value of each stands for it. */
  readonly isArray: boolean;
}

/** What the function yields; trouble with its arguments is an error value. */
export function callNative(native: NativeFunction, {args, firstColumns, isArray}: NativeCall): FormulaRows {
  if (args.length < native.least) return [[{error: '#N/A'}]];
  if (native.kind === 'whole') return orError(() => native.call(args, firstColumns));
  const shapes = args.map(rowsOf);
  const rows = isArray ? Math.max(...shapes.map(shape => shape.length)) : 1;
  const columns = isArray ? Math.max(...shapes.map(shape => shape[0]?.length ?? 0)) : 1;
  const at = (row: number, column: number): FormulaScalar[] => shapes.map(shape => pick(shape, row, column));
  if (native.kind === 'toRows') return stacked(Array.from({length: rows}, (_, row) => firstRow(native, at(row, 0))));
  return Array.from({length: rows}, (_, row) =>
    Array.from({length: columns}, (_, column) => {
      const scalars = at(row, column);
      return scalars.find(isFormulaError) ?? orError(() => [[native.call(scalars)]])[0]?.[0] ?? '';
    }),
  );
}

function firstRow(
  native: NativeFunction & {kind: 'toRows'},
  scalars: readonly FormulaScalar[],
): readonly FormulaScalar[] {
  const error = scalars.find(isFormulaError);
  return error === undefined ? (orError(() => native.call(scalars))[0] ?? []) : [error];
}

/** Rows of different lengths below each other, filled up with blanks. */
function stacked(rows: readonly (readonly FormulaScalar[])[]): FormulaRows {
  const width = Math.max(...rows.map(row => row.length));
  return rows.map(row => [...row, ...Array.from({length: width - row.length}, () => '')]);
}

/** One value or one line of values stands for as many as the others have. */
function pick(shape: FormulaRows, row: number, column: number): FormulaScalar {
  const line = shape.length === 1 ? shape[0] : shape[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value ?? {error: '#N/A'};
}

function orError(compute: () => FormulaRows): FormulaRows {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormulaTrouble) return [[{error: error.error}]];
    throw error;
  }
}
