import {type CellValue} from '../domain/cell.js';
import {type CellMatrix} from '../layout/tab/cell-matrix.js';

/** One change of a tab's rows or columns. Positions are 1-based, as the tab stands when the step is carried out. */
export type LineStep =
  | {readonly kind: 'deleteColumn'; readonly at: number}
  | {readonly kind: 'moveColumn'; readonly from: number; readonly to: number}
  | {readonly kind: 'insertColumn'; readonly at: number}
  | {readonly kind: 'deleteRows'; readonly at: number; readonly count: number}
  /** Puts rows into another order: `ranks` are the new places of the rows from `first` on, among themselves. */
  | {readonly kind: 'sortRows'; readonly first: number; readonly ranks: readonly number[]}
  | {readonly kind: 'insertRows'; readonly at: number; readonly count: number};

/** The values of a tab after steps were carried out; all rows must be equally long. */
export function applySteps(values: CellMatrix, steps: readonly LineStep[]): CellMatrix {
  return steps.reduce(applyStep, values);
}

function applyStep(values: CellMatrix, step: LineStep): CellMatrix {
  switch (step.kind) {
    case 'deleteColumn':
      return values.map(row => row.filter((_, index) => index !== step.at - 1));
    case 'insertColumn':
      return values.map(row => insert(row, step.at, ['']));
    case 'moveColumn':
      return values.map(row => insert(without(row, step.from), step.to, [row[step.from - 1] ?? '']));
    case 'deleteRows':
      return values.filter((_, index) => index < step.at - 1 || index >= step.at - 1 + step.count);
    case 'insertRows':
      return insert(
        values,
        step.at,
        Array.from({length: step.count}, () => blankRow(values)),
      );
    case 'sortRows':
      return sortRows(values, step.first, step.ranks);
  }
}

function sortRows(values: CellMatrix, first: number, ranks: readonly number[]): CellMatrix {
  const part = ranks.map((rank, index) => ({rank, row: values[first - 1 + index] ?? blankRow(values)}));
  const sorted = [...part].sort((one, other) => one.rank - other.rank).map(({row}) => row);
  return [...values.slice(0, first - 1), ...sorted, ...values.slice(first - 1 + ranks.length)];
}

function blankRow(values: CellMatrix): readonly CellValue[] {
  return (values[0] ?? []).map(() => '');
}

function insert<T>(items: readonly T[], at: number, added: readonly T[]): readonly T[] {
  return [...items.slice(0, at - 1), ...added, ...items.slice(at - 1)];
}

function without<T>(items: readonly T[], at: number): readonly T[] {
  return items.filter((_, index) => index !== at - 1);
}
