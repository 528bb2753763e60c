import {type Cell} from './cell.js';

const CHARACTERS = 50_000;

/** What Sheets says of an entry that no cell can hold. */
export const TOO_LONG = `Your input contains more than the maximum of ${CHARACTERS} characters in a single cell.`;

/** Whether the cell holds more than Sheets lets a cell hold. */
export function isTooLong({value, formula}: Cell): boolean {
  return formula.length > CHARACTERS || (typeof value === 'string' && value.length > CHARACTERS);
}
