/** How a command tells its result: in passing, or as something to read and confirm. */
export interface Answer {
  readonly manner: 'toast' | 'alert';
  readonly text: string;
  /** Set by commands that may need more than one run. */
  readonly progress?: Progress;
  /** Set by *Kiểm tra số liệu*. */
  readonly problems?: readonly Problem[];
}

/** One place to mend, with the cell to jump to. */
export interface Problem {
  readonly tab: string;
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly isError: boolean;
  readonly sentence: string;
}

/** How far a command is: where there is `more`, the page calls it again, and if no page is open the dispatcher does. */
export interface Progress {
  readonly state: 'done' | 'more';
  /** Steps done so far, over all slices. */
  readonly done: number;
  readonly of: number;
}

/** Nothing to do in steps. */
export const WHOLE: Progress = {state: 'done', done: 0, of: 0};

/** How a run from the menu ended; the execution log shows it. */
export type MenuOutcome = 'done' | 'cancelled' | 'refused' | 'failed';

/** What comes back from every call of a page: exceptions do not cross `google.script.run` in words that people can use. */
export type RpcAnswer<T> =
  {readonly kind: 'done'; readonly value: T} | {readonly kind: 'refused'; readonly text: string};
