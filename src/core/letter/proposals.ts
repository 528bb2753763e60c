import {type Candidates, type Passage, type Proposal} from './letter-reading.js';
import {type Span} from './letter-lines.js';
import {type LetterText, toPassage} from './letter-text.js';

/** More candidates than anybody would choose from are not offered. */
const MOST_CANDIDATES = 20;
/** A sentence without end is quoted around what was found. */
const LONGEST_QUOTE = 800;
const QUOTE_AROUND = 300;

/** A value with the places it was found in. */
export function toProposal<Value>(letter: LetterText, value: Value, found: Span, sentence: Span): Proposal<Value> {
  return {value, found: toPassage(letter, found.start, found.end), sentence: toQuote(letter, found, sentence)};
}

/** The sentence around a finding, cut where it is too long to show. */
export function toQuote(letter: LetterText, found: Span, sentence: Span): Passage {
  const [start, end] = [Math.min(sentence.start, found.start), Math.max(sentence.end, found.end)];
  if (end - start <= LONGEST_QUOTE) return toPassage(letter, start, end);
  return toPassage(letter, Math.max(start, found.start - QUOTE_AROUND), Math.min(end, found.end + QUOTE_AROUND));
}

/** Each value once, where it stands first. */
export function distinct<Value>(proposals: Candidates<Value>): Candidates<Value> {
  const first = new Map<string, Proposal<Value>>();
  for (const proposal of proposals) {
    const key = JSON.stringify([proposal.value]);
    if (!first.has(key)) first.set(key, proposal);
    if (first.size === MOST_CANDIDATES) break;
  }
  return [...first.values()];
}
