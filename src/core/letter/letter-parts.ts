import {
  CLOSING_WORDS,
  CONCERNING,
  CONTENT_WORDS,
  CRITERIA_WORD,
  GROUNDS_OPENINGS,
  HEAD_WORDS,
  REPORTER_WORDS,
  WRITTEN_WORDS,
} from '../catalogue/lists/letter-words.js';
import {type LetterReading, type Proposal, type ReporterKind} from './letter-reading.js';
import {listMarkOf, type Span, splitSentences} from './letter-lines.js';
import {foldWord, type LetterText, toValue} from './letter-text.js';
import {distinct, toProposal} from './proposals.js';
import {anyOf, wholeWords} from './word-pattern.js';

type Asked = Pick<LetterReading, 'reporters' | 'contents' | 'criteriaCounts' | 'writtenReports' | 'grounds'>;

/** A sentence, and the kind of reporter that the part of the letter around it speaks to. */
interface PartSentence extends Span {
  readonly reporter: ReporterKind | undefined;
  readonly opens: boolean;
}

const REPORTERS = Object.entries(REPORTER_WORDS).map(
  ([kind, words]) => [kind as ReporterKind, wholeWords(anyOf(words))] as const, // Object.entries forgets that the record is closed
);
const CONTENTS = Object.entries(CONTENT_WORDS).map(
  ([kind, words]) => [kind as keyof typeof CONTENT_WORDS, wholeWords(anyOf(words))] as const, // as above
);
const CONCERNS = new RegExp(`^(?:[\\d.)+ -]{0,6})${foldWord(CONCERNING)}`, 'u');
const CLOSES = new RegExp(`^[-+ ]{0,3}${anyOf(CLOSING_WORDS)}`, 'u');
const COUNT = wholeWords(`(?:(\\d{1,2})/(\\d{1,2})|(\\d{1,2})) ${foldWord(CRITERIA_WORD)}`);
const WRITTEN = wholeWords(anyOf(WRITTEN_WORDS));
const GROUNDS = new RegExp(`^[-+\\u2022 ]{0,3}${anyOf(GROUNDS_OPENINGS)}`, 'u');
const RECIPIENTS = new RegExp(`^${anyOf([HEAD_WORDS.recipients])}`, 'u');
const OPENING_LENGTH = 160;
const MOST_GROUNDS = 20;

/** What the letter asks, of whom, and on what grounds. */
export function parseParts(letter: LetterText, paragraphs: readonly Span[]): Asked {
  const sentences = toPartSentences(letter, paragraphs);
  const parts = sentences.filter(({reporter}) => reporter !== undefined);
  const asking = parts.length > 0 ? parts : sentences;
  return {
    reporters: findReporters(letter, sentences),
    contents: distinct(asking.flatMap(sentence => findContents(letter, sentence))),
    criteriaCounts: distinct(sentences.flatMap(sentence => findCounts(letter, sentence))),
    writtenReports: distinct(sentences.flatMap(sentence => findWritten(letter, sentence))),
    grounds: sentences.flatMap(sentence => findGrounds(letter, sentence)).slice(0, MOST_GROUNDS),
  };
}

function toPartSentences(letter: LetterText, paragraphs: readonly Span[]): readonly PartSentence[] {
  let reporter: ReporterKind | undefined;
  return paragraphs.flatMap(paragraph => {
    const opening = letter.folded.slice(paragraph.start, paragraph.start + OPENING_LENGTH);
    const opens = CONCERNS.test(opening);
    if (opens) reporter = REPORTERS.find(([, words]) => words.test(opening))?.[0];
    else if (CLOSES.test(opening) || /^\d/.test(listMarkOf(letter, paragraph) ?? '')) reporter = undefined;
    return splitSentences(letter, paragraph).map((sentence, index) => ({
      ...sentence,
      reporter,
      opens: opens && index === 0,
    }));
  });
}

/** A part that speaks to a kind of reporter says more than a mention of it elsewhere. */
function findReporters(letter: LetterText, sentences: readonly PartSentence[]): LetterReading['reporters'] {
  return REPORTERS.flatMap(([kind, words]): readonly Proposal<ReporterKind>[] => {
    const at = (isWanted: (sentence: PartSentence) => boolean): readonly Proposal<ReporterKind>[] => {
      for (const sentence of sentences) {
        const match = isWanted(sentence) ? words.exec(letter.folded.slice(sentence.start, sentence.end)) : null;
        if (match !== null) return [toProposal(letter, kind, toSpan(sentence, match), sentence)];
      }
      return [];
    };
    const opened = at(({opens, reporter}) => opens && reporter === kind);
    return opened.length > 0 ? opened : at(() => true);
  });
}

function findContents(letter: LetterText, sentence: PartSentence): LetterReading['contents'] {
  const text = letter.folded.slice(sentence.start, sentence.end);
  return CONTENTS.flatMap(([kind, words]) => {
    const match = words.exec(text);
    if (match === null) return [];
    return [toProposal(letter, {kind, reporter: sentence.reporter}, toSpan(sentence, match), sentence)];
  });
}

/** "10/10 tiêu chí" and "10 tiêu chí"; "7/10" is a result, not what is asked. */
function findCounts(letter: LetterText, sentence: PartSentence): LetterReading['criteriaCounts'] {
  return COUNT.matchAll(letter.folded.slice(sentence.start, sentence.end)).flatMap(match => {
    const [, met, all, alone] = match;
    if (met !== all) return [];
    const value = {count: Number(all ?? alone), reporter: sentence.reporter};
    return value.count === 0 ? [] : [toProposal(letter, value, toSpan(sentence, match), sentence)];
  });
}

function findWritten(letter: LetterText, sentence: PartSentence): LetterReading['writtenReports'] {
  return WRITTEN.matchAll(letter.folded.slice(sentence.start, sentence.end)).map(match =>
    toProposal(letter, sentence.reporter, toSpan(sentence, match), sentence),
  );
}

function findGrounds(letter: LetterText, sentence: PartSentence): LetterReading['grounds'] {
  if (!GROUNDS.test(letter.folded.slice(sentence.start, sentence.start + OPENING_LENGTH))) return [];
  const value = toValue(letter, sentence.start, sentence.end)
    .replace(/^[-+•] ?/, '')
    .replace(/[.;]$/, '');
  return [toProposal(letter, value, sentence, sentence)];
}

/** Whom the letter is addressed to, one per line or clause, up to a blank line or the full stop. */
export function parseAddressees(letter: LetterText, headEnd: number): LetterReading['addressees'] {
  const {folded} = letter;
  const opening = new RegExp(`^${anyOf([HEAD_WORDS.addressed])}[: ]{0,3}`, 'u').exec(
    folded.slice(headEnd, headEnd + 20),
  );
  if (opening === null) return [];
  const start = headEnd + opening[0].length;
  const zone = folded.slice(start, start + 3_000);
  const blank = zone.search(/\S ?\n\n/) + 1;
  const end = start + (blank > 0 ? blank : zone.length);
  const proposals: Proposal<string>[] = [];
  for (const item of splitAddressees(folded, {start, end})) {
    const value = toValue(letter, item.start, item.end).replace(/[.;,]$/, '');
    if (RECIPIENTS.test(folded.slice(item.start, item.end))) break;
    if (value !== '') proposals.push(toProposal(letter, value, item, item));
    if (folded.slice(item.start, item.end).trimEnd().endsWith('.')) break;
  }
  return proposals;
}

function splitAddressees(folded: string, {start, end}: Span): readonly Span[] {
  const items: Span[] = [];
  let from = start;
  for (const {0: mark, index} of folded.slice(start, end).matchAll(/;|\.(?=\n)|\n(?=[-+•])|^-/g)) {
    const at = start + index;
    items.push({start: from, end: mark === ';' || mark === '.' ? at + 1 : at});
    from = at + 1;
  }
  items.push({start: from, end});
  return items
    .map(item => skipMark(folded, item))
    .filter(item => folded.slice(item.start, item.end).replace(/[;. \n]/g, '') !== '');
}

/** An item without its dash. */
function skipMark(folded: string, {start, end}: Span): Span {
  const mark = /^[ \n+•-]{0,4}/.exec(folded.slice(start, end))?.[0].length ?? 0;
  return {start: start + mark, end};
}

function toSpan({start}: Span, match: RegExpExecArray): Span {
  return {start: start + match.index, end: start + match.index + match[0].length};
}
