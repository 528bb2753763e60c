import {type RoundFieldKey} from '../../../core/index.js';

/** Rows that a letter can say something of. */
export const FACT_KEYS: readonly RoundFieldKey[] = [
  'name',
  'letter',
  'letterDate',
  'grounds',
  'commune',
  'place',
  'deadline',
  'meetingAt',
  'dataAsOf',
  'chairTitle',
];

/** Rows without which no forms can be made; a new round may still wait for them, except for these. */
export const NEEDED_KEYS: readonly RoundFieldKey[] = ['name', 'commune', 'deadline'];

/** The id of the control of a row. */
export function roundFieldId(key: RoundFieldKey): string {
  return `round-${key}`;
}
