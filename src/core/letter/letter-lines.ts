import {ABBREVIATIONS} from '../catalogue/lists/letter-words.js';
import {foldWord, type LetterText} from './letter-text.js';

/** A piece of the cleaned letter by its places there. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LIST_MARK = /^(?:[-+•]|\d{1,2}[.)]|[a-zđ]\)|[ivx]{1,4}\.) ?/u;
const CONTINUES = /^(?:\p{Ll}|\d)/u;
const CLOSED = /[.;:!?]$/;
const ABBREVIATION_ENDS = new Set(ABBREVIATIONS.map(foldWord));
const LONGEST_ABBREVIATION = 4;

/** The lines of a letter that hold anything. */
export function splitLines({folded}: LetterText): readonly Span[] {
  return cut(folded, {start: 0, end: folded.length}, index => folded.charAt(index) === '\n').filter(
    ({start, end}) => folded.slice(start, end).trim() !== '',
  );
}

/** Paragraphs: lines that were only wrapped are one ("chậm nhất 10h⏎ngày 10/6/2024"). */
export function splitParagraphs(letter: LetterText): readonly Span[] {
  const paragraphs: Span[] = [];
  for (const line of splitLines(letter)) {
    const last = paragraphs[paragraphs.length - 1];
    if (last !== undefined && continues(letter, last, line))
      paragraphs[paragraphs.length - 1] = {...last, end: line.end};
    else paragraphs.push(line);
  }
  return paragraphs;
}

/** Sentences of one paragraph, without what follows them; clauses between semicolons count as sentences. */
export function splitSentences({folded}: LetterText, paragraph: Span): readonly Span[] {
  const marks = LIST_MARK.exec(folded.slice(paragraph.start, paragraph.start + 8))?.[0].length ?? 0;
  return cut(folded, paragraph, index => {
    if (index < paragraph.start + marks || !'.;!?'.includes(folded.charAt(index))) return false;
    const next = folded.charAt(index + 1);
    const isOpen = folded.slice(index - 2, index + 1) === '...' || isAbbreviation(folded, index);
    return (next === '' || next === ' ' || next === '\n') && !isOpen;
  }).filter(({start, end}) => folded.slice(start, end).trim() !== '');
}

/** Whether a paragraph begins with a number, a letter or a dash, and with which. */
export function listMarkOf({folded}: LetterText, {start}: Span): string | undefined {
  return LIST_MARK.exec(folded.slice(start, start + 8))?.[0].trim();
}

function continues({plain, folded}: LetterText, before: Span, line: Span): boolean {
  const isBlankBetween = line.start - before.end > 1;
  if (isBlankBetween || LIST_MARK.test(folded.slice(line.start, line.start + 8))) return false;
  const ending = plain.slice(Math.max(before.start, before.end - 3), before.end).trim();
  return ending.endsWith(',') || (CONTINUES.test(plain.slice(line.start, line.start + 2)) && !CLOSED.test(ending));
}

/** Cuts after each place that is an end; the end belongs to the piece before it, a line break to none. */
function cut(text: string, {start, end}: Span, isEnd: (index: number) => boolean): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (let index = start; index < end; index++) {
    if (!isEnd(index)) continue;
    const isBreak = text.charAt(index) === '\n';
    pieces.push({start: from, end: isBreak ? index : index + 1});
    from = index + 1;
  }
  pieces.push({start: from, end});
  return pieces.filter(piece => piece.end > piece.start);
}

function isAbbreviation(folded: string, stop: number): boolean {
  let from = stop;
  while (from > 0 && stop - from <= LONGEST_ABBREVIATION && /\p{L}/u.test(folded.charAt(from - 1))) from--;
  return ABBREVIATION_ENDS.has(folded.slice(from, stop));
}
