import {type CriterionEntry, type Entry, isSubmitted, type VillageEntry} from './compile-input.js';

/** What a total rests on: how many of the expected reports are submitted, and who is not among them. */
export interface ReportBase {
  readonly expected: number;
  readonly submitted: number;
  /** Names of the villages, numbers of the criteria, in registry order. */
  readonly absent: readonly string[];
}

/** The base of totals over villages. */
export function toVillageBase(villages: readonly VillageEntry[]): ReportBase {
  return toBase(villages, ({village}) => village.name);
}

/** The base of totals over commune criteria. */
export function toCriterionBase(criteria: readonly CriterionEntry[]): ReportBase {
  return toBase(criteria, ({criterion}) => criterion.number);
}

function toBase<T extends Entry>(entries: readonly T[], nameOf: (entry: T) => string): ReportBase {
  const absent = entries.filter(entry => !isSubmitted(entry));
  return {expected: entries.length, submitted: entries.length - absent.length, absent: absent.map(nameOf)};
}
