import {type WireEntry} from './wire.js';

/** Larger than any number of columns. */
const COLUMN_LIMIT = 2 ** 15;

/** The address as one number, in the order of reading. */
export function cellKey(row: number, column: number): number {
  return row * COLUMN_LIMIT + column;
}

/** The address of a key with what stands there. */
export function atKey<T>(key: number, what: T): WireEntry<T> {
  return [Math.floor(key / COLUMN_LIMIT), key % COLUMN_LIMIT, what];
}
