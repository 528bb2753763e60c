import {type Instant} from '../domain/calendar.js';
import {type RepairDone, type RepairRefusal} from './repair-report.js';

/** What came of looking at one tab. */
export interface TabNote {
  readonly tab: string;
  readonly done: readonly RepairDone[];
  readonly refusals: readonly RepairRefusal[];
  /** The key of the unit whose tab it is. */
  readonly unit?: string | undefined;
}

/** What came of a tab, and when the run began that looked at it. */
export type JournalNote = TabNote & {readonly at: Instant};

/** Notes with the time of the run that made them. */
export function stamp<Note extends object>(
  notes: readonly Note[],
  at: Instant,
): readonly (Note & {readonly at: Instant})[] {
  return notes.map(note => ({...note, at}));
}

/**
 * Joins what earlier runs did, or were about to do, with what this one found: what is found again was not yet done, and is told
 * once; what is found no more was done. Only of tabs that nobody looks at again (`seen`) does it still hold what was left.
 */
export function joinNotes(
  earlier: readonly JournalNote[],
  found: readonly JournalNote[],
  seen: readonly string[],
): readonly JournalNote[] {
  const before = earlier.map(note => (seen.some(unit => unit === note.unit) ? note : {...note, refusals: []}));
  const rest = found.map(note => {
    const known = before.filter(one => one.tab === note.tab || (one.unit !== undefined && one.unit === note.unit));
    return {...note, done: note.done.filter(item => !known.some(one => one.done.some(part => isWithin(item, part))))};
  });
  return [...before, ...rest].filter(note => note.done.length + note.refusals.length > 0);
}

/** A tab that was about to be made again may stand there half made; whatever is done to it belongs to that. */
function isWithin(item: RepairDone, other: RepairDone): boolean {
  if (other.code === 'tabRemade') return true;
  const isPart =
    item.rows.every(row => other.rows.includes(row)) && item.names.every(name => other.names.includes(name));
  return item.code === other.code && isPart;
}
