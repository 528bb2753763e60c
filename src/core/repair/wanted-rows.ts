import {findSectionOfRow} from '../layout/entry/entry-grid.js';
import {ENTRY_SECTIONS} from '../layout/entry/entry-sections.js';
import {parseMachineKey} from '../domain/machine-key.js';
import {type EntryTabPlan} from '../layout/entry/plan-entry-tab.js';

/** Begins the names of the blank rows between the tables. */
export const SPACER = 'blank:';
/** Begins the names of rows below the tables, which are people's own. */
export const OUTSIDE = 'outside:';

/** Names of the rows of a tab as made: their keys, `machine` for row 1, `blank:<n>` for rows without a key. */
export function toPlannedIds({values}: EntryTabPlan): readonly string[] {
  return values.map((row, index) => {
    const key = String(row[0]);
    if (parseMachineKey(key) !== undefined) return 'machine';
    return key === '' ? `${SPACER}${index + 1}` : key;
  });
}

/**
 * The rows that a tab must have, given those that were found (in their order): fixed rows as planned and after them those
 * that the registry no longer knows; lines as they stand, since their order is people's, with missing ones in between.
 */
export function planWantedRows(plan: EntryTabPlan, found: readonly (string | undefined)[]): readonly string[] {
  // The blank row at the end is no part of what is read.
  const planned = toPlannedIds(plan).slice(0, -1);
  const {kind} = plan;
  const sections = new Map(ENTRY_SECTIONS[kind].map(section => [`head:${section.key}`, section]));
  return planned.flatMap(id => {
    const section = sections.get(id);
    if (section === undefined) return findSectionOfRow(kind, id) === undefined ? [id] : [];
    const isOf = (one: string | undefined): one is string =>
      one !== undefined && findSectionOfRow(kind, one) === section;
    const made = planned.filter(isOf);
    const here = found.filter(isOf);
    return [id, ...(section.hasLines ? mergeLines(made, here) : [...made, ...here.filter(one => !made.includes(one))])];
  });
}

/** Lines as they stand, each missing one after the line before it. */
function mergeLines(made: readonly string[], here: readonly string[]): readonly string[] {
  const lines = [...here];
  made.forEach((id, index) => {
    if (lines.includes(id)) return;
    const before = index === 0 ? -1 : lines.indexOf(made[index - 1] ?? '');
    lines.splice(before + 1, 0, id);
  });
  return lines;
}

/** The key that column A says for a row; rows without one have a name that is no key. */
export function toKey(id: string): string {
  return id === 'machine' || id.startsWith(SPACER) || id.startsWith(OUTSIDE) ? '' : id;
}
