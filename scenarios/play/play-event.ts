/** How something that a person or the clock did ended. */
export type PlayOutcome = 'done' | 'unchanged' | 'cancelled' | 'refused' | 'failed';

/** One thing that happened while a scenario was acted out. */
export interface PlayEvent {
  /** ISO, +07:00. */
  readonly at: string;
  /** A person's code, or `clock` for what a trigger did. */
  readonly actor: string;
  /** The command, for what was chosen from the menu or done by the clock. */
  readonly command?: string;
  /** The kind of edit, for what was typed or ticked. */
  readonly edit?: 'fill' | 'type' | 'submit' | 'unsubmit' | 'setUp';
  readonly tab?: string;
  /** Where in the tab, if the event speaks of one row: `work:3`. */
  readonly row?: string;
  readonly outcome: PlayOutcome;
  /** What the script or the spreadsheet said against it. */
  readonly error?: string;
  /** Dialogs and toasts that were read, in order. */
  readonly shown?: readonly string[];
}
