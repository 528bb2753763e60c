import {CELL_WORDS} from '../catalogue/cell-words.js';
import {toComparisonKey} from '../reading/text.js';
import {type Language, type UnitKind} from '../vocabulary.js';

const MAX_LENGTH = 31;
// Not allowed in titles; an apostrophe is, but makes formulas and exports harder to read.
const UNUSABLE = /[[\]:*?/\\'\u0000-\u001F]+/g;

/** The code with which a unit's tab begins: `T01`, or for a criterion `TC02`. */
export function formatUnitCode(kind: UnitKind, id: string, language: Language): string {
  if (kind === 'village') return id;
  return CELL_WORDS[language].criterionPrefix + (/^\d$/.test(id) ? `0${id}` : id);
}

/** A title for a new tab: code and name, at most 31 characters, without signs that titles must not have, unlike the existing ones. */
export function planTabTitle(code: string, name: string, existing: readonly string[]): string {
  const taken = new Set(existing.map(toComparisonKey));
  const whole = cut(`${clean(code)} ${clean(name)}`.trim() || 'Tab', MAX_LENGTH);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const title = cut(whole, MAX_LENGTH - suffix.length) + suffix;
    if (!taken.has(toComparisonKey(title))) return title;
  }
}

function clean(text: string): string {
  return text.normalize('NFC').replace(UNUSABLE, ' ').replace(/\s+/g, ' ').trim();
}

function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}
