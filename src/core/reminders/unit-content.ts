/** What is known of a unit's tab: `unread` where the run did not look, `unreadable` where it is gone or damaged. */
export type UnitContent =
  | {readonly kind: 'unread'}
  | {readonly kind: 'unreadable'}
  | {readonly kind: 'blank'}
  /** Something was entered; one sentence per error, in the order of the tab. */
  | {readonly kind: 'begun'; readonly gaps: readonly string[]};
