import {type AgendaRow, isOwnRow} from './agenda-decisions.js';
import {toMembers} from './agenda-keys.js';

/** Where the chair's decisions go: beside a line of this compile, among the chair's own rows, or to the end. */
export interface CarriedDecisions {
  readonly byKey: ReadonlyMap<string, AgendaRow>;
  readonly own: readonly AgendaRow[];
  /** Decisions whose line is gone, or whose line has another decision already. */
  readonly left: readonly AgendaRow[];
}

/** Carries decisions to the lines of this compile: by the same key first, then to the obstacle line that shares a village. No decision is lost. */
export function carryDecisions(keys: readonly string[], previous: readonly AgendaRow[]): CarriedDecisions {
  const lines = new Set(keys);
  const lineOf = new Map(keys.flatMap(key => toMembers(key).map(member => [member, key] as const)));
  const byKey = new Map<string, AgendaRow>();
  const own = previous.filter(isOwnRow);
  const decided = previous.filter(row => !isOwnRow(row));
  const displaced = decided.filter(row => !claim(byKey, row, lines.has(row.key) ? [row.key] : []));
  const left = displaced.filter(row => !claim(byKey, row, findHeirs(row, lineOf)));
  return {byKey, own, left};
}

/** Gives a row the first of some lines that has no decision yet. */
function claim(byKey: Map<string, AgendaRow>, row: AgendaRow, keys: readonly string[]): boolean {
  const free = keys.find(key => !byKey.has(key));
  if (free !== undefined) byKey.set(free, row);
  return free !== undefined;
}

/** The lines that now hold the villages of an obstacle, its speaker's line first. */
function findHeirs({key}: AgendaRow, lineOf: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set(toMembers(key).flatMap(member => lineOf.get(member) ?? []))];
}
