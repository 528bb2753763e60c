const LONGEST_STACK = 60;

/** Something the local host itself cannot or will not do: scripts cannot catch it, it leaves through the facade. */
export class HostError extends Error {
  override readonly name: string = 'HostError';

  /** Keeps enough of the stack to tell the line of the script: the host's own calls stand above it. */
  constructor(message: string) {
    const {stackTraceLimit} = Error;
    Error.stackTraceLimit = LONGEST_STACK;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A member that Apps Script has and the local host lacks, named as `SpreadsheetApp.Range.getBandings`. */
export class HostNotImplemented extends HostError {
  override readonly name = 'HostNotImplemented';

  constructor(member: string) {
    super(`${member} is not implemented by the local host.`);
  }
}

/** A refusal in Apps Script's own words: services and the model throw it, the script sees its realm's `Exception`. */
export class ScriptException extends Error {
  override readonly name = 'ScriptException';
}

/** The end of an execution that the script can neither catch nor survive: the time limit, or a kill. */
export class ExecutionEnd extends Error {
  override readonly name = 'ExecutionEnd';

  constructor(
    readonly kind: 'timedOut' | 'killed',
    message: string,
  ) {
    super(message);
  }
}
