import {parseAddressees, parseParts} from './letter-parts.js';
import {findHeadEnd, parseHead} from './letter-head.js';
import {splitLines, splitParagraphs} from './letter-lines.js';
import {parseMoments} from './letter-moments.js';
import {type LetterReading} from './letter-reading.js';
import {parseSigner} from './letter-signer.js';
import {foldLetter} from './letter-text.js';

/**
 * Reads an official letter (công văn) as pasted. It proposes, with the place that each proposal comes from, and never
 * guesses: what the letter does not say is not there, and between several candidates it does not choose.
 */
export function parseLetter(text: string): LetterReading {
  const letter = foldLetter(text);
  const paragraphs = splitParagraphs(letter);
  const head = parseHead(letter);
  const [written, ...others] = head.date;
  return {
    ...head,
    ...parseMoments(letter, paragraphs, others.length === 0 ? written?.value : undefined),
    ...parseSigner(letter, splitLines(letter)),
    ...parseParts(letter, paragraphs),
    addressees: parseAddressees(letter, findHeadEnd(letter)),
  };
}
