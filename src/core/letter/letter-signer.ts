import {SIGNING_MARKS, TITLE_WORDS} from '../catalogue/lists/letter-words.js';
import {notAfter} from './bordered-pattern.js';
import {type LetterReading} from './letter-reading.js';
import {type Span} from './letter-lines.js';
import {foldWord, type LetterText} from './letter-text.js';
import {distinct, toProposal} from './proposals.js';
import {anyOf} from './word-pattern.js';

type Signer = Pick<LetterReading, 'signer' | 'signerTitles'>;

/** The lines at the end among which a signature stands. */
const TAIL_LINES = 20;
const LONGEST_LINE = 200;
const CAPITALS = notAfter(
  '\\p{L}.',
  '(?:\\p{Lu}{1,3}\\. ?)?\\p{Lu}{2,12}(?:[ ,-]{1,3}\\p{Lu}{2,12}){0,11}(?![\\p{L}.])',
);
const TITLE = new RegExp(anyOf(TITLE_WORDS), 'u');
const MARK = new RegExp(`^${anyOf(SIGNING_MARKS)} ?`, 'u');
const NAME = notAfter('\\p{L}', '(\\p{Lu}\\p{Ll}{0,7}(?: \\p{Lu}\\p{Ll}{0,7}){1,4})$');
const NAME_IN_CAPITALS = /^\p{Lu}{1,8}(?: \p{Lu}{1,8}){1,4}$/u;

/** Titles in capitals among the last lines, and the name below the last of them. */
export function parseSigner(letter: LetterText, lines: readonly Span[]): Signer {
  const tail = lines.slice(-TAIL_LINES).filter(({start, end}) => end - start <= LONGEST_LINE);
  const titles = tail.flatMap((line, index) => findTitles(letter, line).map(title => ({title, line, index})));
  const last = titles[titles.length - 1];
  const named = last === undefined ? undefined : findName(letter, tail.slice(last.index + 1));
  return {
    signer: named === undefined ? [] : [toProposal(letter, toName(letter, named.name), named.name, named.line)],
    signerTitles: distinct(
      titles.map(({title, line}) => toProposal(letter, letter.plain.slice(title.start, title.end), title, line)),
    ),
  };
}

function findTitles({plain, folded}: LetterText, line: Span): readonly Span[] {
  return CAPITALS.matchAll(plain.slice(line.start, line.end)).flatMap(match => {
    const start = line.start + match.index;
    const end = start + match[0].length;
    const text = folded.slice(start, end);
    if (!TITLE.test(text)) return [];
    return [{start: start + (MARK.exec(text)?.[0].length ?? 0), end}];
  });
}

function findName({plain}: LetterText, lines: readonly Span[]): {name: Span; line: Span} | undefined {
  for (const line of lines) {
    const text = plain.slice(line.start, line.end).trimEnd();
    const name = NAME_IN_CAPITALS.test(text) ? text : NAME.exec(text)?.[1];
    if (name === undefined) continue;
    const end = line.start + text.length;
    return {name: {start: end - name.length, end}, line};
  }
  return undefined;
}

/** A name in capitals as names are written. */
function toName({plain}: LetterText, {start, end}: Span): string {
  const written = plain.slice(start, end);
  if (written !== written.toUpperCase()) return written;
  const words = written.split(' ').map(word => word.charAt(0) + foldWord(word.slice(1)));
  return words.join(' ').normalize('NFC');
}
