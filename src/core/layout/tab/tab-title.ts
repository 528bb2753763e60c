import {CELL_WORDS} from '../../catalogue/words/cell-words.js';
import {ELLIPSIS} from '../../catalogue/words/layout-words.js';
import {toComparisonKey} from '../../reading/text.js';
import {type Language, type UnitKind} from '../../domain/vocabulary.js';

const MAX_LENGTH = 31;
// Not allowed in titles; an apostrophe is, but makes formulas and exports harder to read.
const UNUSABLE = /[[\]:*?/\\'\p{Cc}\u2028\u2029]+/gu;
// Signs that show nothing or turn the direction of writing, and halves of letters: a title would look like another one.
const UNSEEN = /[\p{Cf}\p{Cs}]+/gu;

/** The code with which a unit's tab begins: `T01`, or for a criterion `TC02`. */
export function formatUnitCode(kind: UnitKind, id: string, language: Language): string {
  if (kind === 'village') return id;
  return CELL_WORDS[language].criterionPrefix + (/^\d$/.test(id) ? `0${id}` : id);
}

/** A title for a new tab: code and name, at most 31 characters (cut after a word), without signs that titles must not have, unlike the existing ones. */
export function planTabTitle(code: string, name: string, existing: readonly string[]): string {
  const taken = new Set(existing.map(toComparisonKey));
  const whole = `${clean(code)} ${clean(name)}`.trim() || 'Tab';
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const title = cut(whole, MAX_LENGTH - suffix.length) + suffix;
    if (!taken.has(toComparisonKey(title))) return title;
  }
}

function clean(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').replace(UNUSABLE, ' ').replace(/\s+/g, ' ').trim();
}

/** Cuts after a whole word, with an ellipsis; within one only where the word takes up most of the title. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = text[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ');
  const words = space > length / 2 ? kept.slice(0, space) : kept;
  return `${words.replace(/[\s\p{Pd},;.]+$/u, '')}${ELLIPSIS}`;
}
