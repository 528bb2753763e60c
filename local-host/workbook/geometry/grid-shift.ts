import {type Area} from './area.js';

/** A change of a sheet's structure that moves references: `count` rows or columns inserted before, or deleted from, `start`. */
export interface GridShift {
  readonly sheetName: string;
  readonly dimension: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
  /** The first row or column inserted or deleted, from 1. */
  readonly start: number;
  readonly count: number;
}

/** The part of a shift that concerns geometry. */
export type LineShift = Pick<GridShift, 'dimension' | 'kind' | 'start' | 'count'>;

/** Where an area lies after rows or columns were inserted or deleted; undefined once all of it is gone. */
export function shiftArea(area: Area, shift: LineShift): Area | undefined {
  if (shift.dimension === 'rows') {
    const span = shiftSpan(area.row, area.rows, shift);
    return span && {...area, row: span.first, rows: span.count};
  }
  const span = shiftSpan(area.column, area.columns, shift);
  return span && {...area, column: span.first, columns: span.count};
}

/** Where one row or column lies afterwards; undefined once it is gone. */
export function shiftLine(line: number, shift: LineShift): number | undefined {
  return shiftSpan(line, 1, shift)?.first;
}

function shiftSpan(first: number, count: number, shift: LineShift): {first: number; count: number} | undefined {
  return shift.kind === 'insert' ? widened(first, count, shift) : narrowed(first, count, shift);
}

function widened(first: number, count: number, shift: LineShift): {first: number; count: number} {
  if (shift.start <= first) return {first: first + shift.count, count};
  return {first, count: shift.start < first + count ? count + shift.count : count};
}

function narrowed(first: number, count: number, shift: LineShift): {first: number; count: number} | undefined {
  const end = shift.start + shift.count;
  const lost = Math.max(0, Math.min(first + count, end) - Math.max(first, shift.start));
  if (lost === count) return undefined;
  const before = Math.max(0, Math.min(first, end) - shift.start);
  return {first: first - before, count: count - lost};
}

/** The keys moved along; the entries of deleted lines go. */
export function shiftMap<T>(map: ReadonlyMap<number, T>, shift: LineShift): Map<number, T> {
  const moved = [...map].map(([line, value]) => [shiftLine(line, shift), value] as const);
  return new Map(moved.flatMap(([line, value]) => (line === undefined ? [] : [[line, value]])));
}

/** The lines moved along; deleted ones go. */
export function shiftSet(lines: ReadonlySet<number>, shift: LineShift): Set<number> {
  return new Set([...lines].map(line => shiftLine(line, shift)).filter(line => line !== undefined));
}
