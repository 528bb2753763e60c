/** What a repair did to a tab; each code is a sentence in i18n. Rows and columns are named as they stand afterwards. */
export const REPAIR_CODES = [
  'columnsRemoved', // names = letters
  'columnsMoved', // names = titles
  'columnsMade', // names = titles; what stood in them was deleted with them
  'rowsRemoved', // blank rows; rows = where they stood
  'rowsOrdered',
  'rowsMade', // names = what they are for; what stood in them was deleted with them
  'linesAdopted', // rows that people added to a list and that now count
  'rowsRenamed', // rows whose hidden key follows what they show: where entries count changed
  'textsRestored', // rows
  'keyRestored',
  'formulaRestored',
  'rulesRestored',
  'lookRestored',
  'lockRestored',
  'tabRemade', // of a unit, empty
  'paperKept', // beside it; names = when it came in
  'reportLost', // beside it; names = when it was handed in
  'outputRemade',
  'setupRemade',
  'setupStraightened', // rows and columns of its structure stand as made again
  'boardRestored',
  'copyAdopted', // the original was deleted
  'copySetAside',
  'tickRestored', // as the record says
] as const;
export type RepairCode = (typeof REPAIR_CODES)[number];

/** Why a tab, or a part of it, was left as it is; each code is a sentence in i18n that says what to do. */
export const REFUSAL_CODES = [
  'rowUnclear', // something stands in a row of which nobody can know what it is
  'rowTwice', // two rows say that they are the same and hold different things; names = what
  'columnUnclear',
  'columnTwice', // names = the title
  'labelsSwapped', // the labels of rows were moved, perhaps without what belongs to them
  'otherTab', // the tab says that it is another one; names = that one's key
  'otherLayout',
  'setupMixed', // a set-up tab of which nobody can know which value belongs where
  'rowOutside', // something stands in a row that belongs to no table
] as const;
export type RepairRefusalCode = (typeof REFUSAL_CODES)[number];

/** One thing that was done. */
export interface RepairDone {
  readonly code: RepairCode;
  readonly rows: readonly number[];
  readonly names: readonly string[];
}

/** One thing that was not. */
export interface RepairRefusal {
  readonly code: RepairRefusalCode;
  readonly rows: readonly number[];
  readonly names: readonly string[];
}

/** A thing that was done, without places where none are given. */
export function done(
  code: RepairCode,
  {rows = [], names = []}: Partial<Pick<RepairDone, 'rows' | 'names'>> = {},
): RepairDone {
  return {code, rows, names};
}

/** A thing that was left. */
export function refused(
  code: RepairRefusalCode,
  {rows = [], names = []}: Partial<Pick<RepairRefusal, 'rows' | 'names'>> = {},
): RepairRefusal {
  return {code, rows, names};
}
