export const LAYOUT_PROBLEM_CODES = [
  'machineKeyMissing', // A1 does not name a tab of ours
  'notAnEntryTab',
  'otherLayout', // made by another version; name = the version
  'rowMissing', // name = the row's key
  'rowDuplicated', // name = the row's key
  'rowUnknown', // name = what the hidden column says
  'columnMissing', // name = the column's title; row = the table's title row
  'columnDuplicated', // name = the column's title
  'rowWithoutKey', // something was typed into a row that belongs to no table
] as const;
export type LayoutProblemCode = (typeof LAYOUT_PROBLEM_CODES)[number];

/** Something about the structure of a generated tab that is not as it was made. Row and column are 1-based, 0 where there is none. */
export interface LayoutProblem {
  readonly code: LayoutProblemCode;
  readonly row: number;
  readonly column: number;
  readonly name: string;
}
