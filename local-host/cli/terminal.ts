/** What the command line needs of the process it runs in. */
export interface Terminal {
  /** The present, ISO. */
  readonly now: () => string;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
}
