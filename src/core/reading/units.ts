import {toComparisonKey, trimText} from './text.js';

/** A unit of measure as it is compared: as any text, with ² and ³ like 2 and 3. */
export function normalizeUnit(text: string): string {
  return toComparisonKey(text.replace(/\u00B2/g, '2').replace(/\u00B3/g, '3'));
}

/** A unit in the spelling of a list, else as it was typed. */
export function canonicalUnit(text: string, list: readonly string[]): string {
  const key = normalizeUnit(text);
  return list.find(unit => normalizeUnit(unit) === key) ?? trimText(text).replace(/\s+/g, ' ');
}
