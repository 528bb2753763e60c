/** Gaps of one kind in one column, with the rows in which they are. */
export interface GapGroup {
  /** `work`: the lines of remaining work that an unmet row needs are not there. */
  readonly subject: 'column' | 'work';
  /** The column's title, or the label of a cell of the head. */
  readonly title: string;
  /** Whether something is not filled in, or filled in wrongly. */
  readonly isBlank: boolean;
  /** What the rows are called by: numbers of criteria, codes of indicators, row numbers; a cell of the head by its label alone. */
  readonly rows: 'criterion' | 'indicator' | 'line' | 'head';
  readonly names: readonly string[];
}

/** What is known of a unit's tab: `unread` where the run did not look, `unreadable` where it is gone or damaged. */
export type UnitContent =
  | {readonly kind: 'unread'}
  | {readonly kind: 'unreadable'}
  | {readonly kind: 'blank'}
  /** Something was entered; `errors` are all gaps, in `gaps` they are put together. */
  | {readonly kind: 'begun'; readonly errors: number; readonly gaps: readonly GapGroup[]};
