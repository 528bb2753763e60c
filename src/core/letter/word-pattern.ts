import {type BorderedPattern, notAfter} from './bordered-pattern.js';
import {foldWord} from './letter-text.js';

/** An alternation of words as the folded letter writes them, the longest first. */
export function anyOf(words: readonly string[]): string {
  const sorted = [...words].sort((one, other) => other.length - one.length);
  return `(?:${sorted.map(word => escape(foldWord(word))).join('|')})`;
}

/**
 * A pattern of whole words for the folded letter. Patterns of this folder repeat nothing without a bound, so that each
 * place of a letter costs a bounded number of steps, whatever somebody pastes.
 */
export function wholeWords(source: string): BorderedPattern {
  return notAfter('\\p{L}\\p{N}', `${source}(?![\\p{L}\\p{N}])`);
}

function escape(word: string): string {
  return word.replace(/[.*?+^$()[\]{}|\\/]/g, '\\$&');
}
