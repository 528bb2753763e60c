/** One choice of a menu or list; without an action it is a line between choices. */
export interface Choice {
  readonly text: string;
  readonly isCurrent?: boolean;
  readonly isDisabled?: boolean;
  readonly act: () => void;
}
