import {type Passage} from './letter-reading.js';

/** A letter as it is searched; the cleaned forms are of one length, and each of their places leads back to the source. */
export interface LetterText {
  readonly source: string;
  /** Composed, without invisible characters and emphasis marks, spaces collapsed; line breaks stay, two at most. */
  readonly plain: string;
  /** `plain` in lower case, with one tone-mark placement and one dash. */
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

// A letter with its combining marks; more marks than any script uses would only make normalizing slow.
const CLUSTER = /[\s\S]\p{M}{0,6}/gu;
const DROPPED = /^[*\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]$/;
const LINE_BREAK = /^[\n\r\v\f\u0085\u2028\u2029]$/;
const SPACE = /^\s$/;
const DASH = /[\u2010-\u2015\u2212]/g;
// Grave, acute, tilde, hook above, dot below.
const TONES = [0x300, 0x301, 0x303, 0x309, 0x323].map(code => String.fromCharCode(code));
const TONE_PLACES: readonly (readonly [string, string])[] = 'aey'
  .split('')
  .flatMap(vowel => TONES.map(tone => [vowel, tone] as const))
  .map(([vowel, tone]) => {
    const first = vowel === 'y' ? 'u' : 'o';
    return [(first + vowel + tone).normalize('NFC'), (first + tone + vowel).normalize('NFC')] as const;
  });
const OLD_TONE_PLACE = new Map(TONE_PLACES);
const TONE_PAIR = new RegExp(TONE_PLACES.map(([found]) => found).join('|'), 'g');

/** Writes a word of a list as the folded letter has it. */
export function foldWord(word: string): string {
  return foldPlain(word.normalize('NFC'));
}

/** Cleans a letter for searching, in time proportional to its length. */
export function foldLetter(source: string): LetterText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (text: string, start: number, end: number): void => {
    parts.push(text);
    starts.push(...Array.from({length: text.length}, () => start));
    ends.push(...Array.from({length: text.length}, () => end));
  };
  const gap = new Gap(put);
  for (const {0: cluster, index} of source.matchAll(CLUSTER)) {
    const end = index + cluster.length;
    if (DROPPED.test(cluster)) continue;
    if (SPACE.test(cluster) || LINE_BREAK.test(cluster)) {
      gap.add(cluster, source.charCodeAt(index - 1) === 13 && cluster === '\n', index, end);
      continue;
    }
    gap.close();
    put(cluster.normalize('NFC'), index, end);
  }
  const plain = parts.join('');
  return {source, plain, folded: foldPlain(plain), starts, ends};
}

/** The piece of the source behind a piece of the cleaned text; spaces at its ends are left out. */
export function toPassage({source, plain, starts, ends}: LetterText, start: number, end: number): Passage {
  let [first, last] = [start, end];
  while (first < last && isGap(plain.charAt(first))) first++;
  while (last > first && isGap(plain.charAt(last - 1))) last--;
  const from = starts[first] ?? source.length;
  const to = last > first ? (ends[last - 1] ?? source.length) : from;
  return {start: from, end: to, text: source.slice(from, to)};
}

/** A piece of the cleaned text on one line, as a value for people. */
export function toValue({plain}: LetterText, start: number, end: number): string {
  return plain.slice(start, end).replace(/\n/g, ' ').trim();
}

/** A run of spaces: one space, or the line breaks in it. */
class Gap {
  #breaks = 0;
  #start = -1;
  #end = -1;

  constructor(private readonly put: (text: string, start: number, end: number) => void) {}

  add(character: string, isSecondOfPair: boolean, start: number, end: number): void {
    if (this.#start < 0) this.#start = start;
    this.#end = end;
    if (LINE_BREAK.test(character) && !isSecondOfPair) this.#breaks++;
  }

  close(): void {
    if (this.#start < 0) return;
    this.put(this.#breaks === 0 ? ' ' : '\n'.repeat(Math.min(2, this.#breaks)), this.#start, this.#end);
    this.#breaks = 0;
    this.#start = -1;
  }
}

function foldPlain(plain: string): string {
  const lower = plain.toLowerCase();
  // A few letters of other scripts grow in lower case; offsets matter more than they do.
  const same = lower.length === plain.length ? lower : Array.from(plain, toLowerOfSameLength).join('');
  return same.replace(DASH, '-').replace(TONE_PAIR, found => OLD_TONE_PLACE.get(found) ?? found);
}

function toLowerOfSameLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

function isGap(character: string): boolean {
  return character === ' ' || character === '\n';
}
