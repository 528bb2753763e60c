import {type Messages} from '../../i18n/index.js';
import {type RepairMessages} from '../../i18n/repair-messages.js';
import {type LogFacts} from '../tabs/log.js';
import {type TabNote} from './repair-work.js';

/** So many tabs are named in the answer; the log names all. */
const NAMED = 15;

/** What a repair did and what it left, tab by tab. */
export function describeRepair(notes: readonly TabNote[], repair: RepairMessages): string {
  const done = toLines(notes, note => note.done.map(repair.done), repair.line);
  const refused = toLines(notes, note => note.refusals.map(repair.refused), repair.line);
  if (done.length + refused.length === 0) return repair.nothing;
  const head = done.length > 0 ? repair.summary(done.length) : repair.nothingMore;
  const tail = refused.length > 0 && done.length > 0 ? [repair.needsYou] : [];
  return [head, ...limit(done, repair.more), ...tail, ...limit(refused, repair.more)].join('\n');
}

/** The same for the log, a line for each tab. */
export function toLogLines(notes: readonly TabNote[], repair: RepairMessages, {log}: Messages): readonly LogFacts[] {
  return notes
    .filter(note => note.done.length > 0)
    .map(note => ({kind: log.kinds.repaired, units: note.tab, subject: note.done.map(repair.done).join('; ')}));
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
