import {type TabNote} from './repair-notes.js';
import {type RepairDone, type RepairRefusal} from './repair-report.js';

/** The sentences that the answer of a repair is made of. */
export interface RepairWords {
  readonly done: (one: RepairDone) => string;
  readonly refused: (one: RepairRefusal) => string;
  readonly line: (tab: string, parts: readonly string[]) => string;
  readonly nothing: string;
  readonly nothingMore: string;
  readonly needsYou: string;
  readonly summary: (tabs: number) => string;
  readonly more: (tabs: number) => string;
}

/** So many tabs are named in the answer; the log names all. */
const NAMED = 15;

/** What a repair did and what it left, tab by tab. */
export function describeRepair(notes: readonly TabNote[], words: RepairWords): string {
  const done = toLines(notes, note => note.done.map(words.done), words.line);
  const refused = toLines(notes, note => note.refusals.map(words.refused), words.line);
  if (done.length + refused.length === 0) return words.nothing;
  const head = done.length > 0 ? words.summary(done.length) : words.nothingMore;
  const tail = refused.length > 0 && done.length > 0 ? [words.needsYou] : [];
  return [head, ...limit(done, words.more), ...tail, ...limit(refused, words.more)].join('\n');
}

function toLines(
  notes: readonly TabNote[],
  partsOf: (note: TabNote) => readonly string[],
  line: (tab: string, parts: readonly string[]) => string,
): readonly string[] {
  return notes.flatMap(note => {
    const parts = partsOf(note);
    return parts.length === 0 ? [] : [line(note.tab, parts)];
  });
}

function limit(lines: readonly string[], more: (count: number) => string): readonly string[] {
  return lines.length <= NAMED ? lines : [...lines.slice(0, NAMED), more(lines.length - NAMED)];
}
