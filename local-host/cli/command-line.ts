import {parseArguments, USAGE, UsageError} from './arguments.js';
import {runFile} from './run-file.js';
import {type Terminal} from './terminal.js';

/** Runs a command line and returns its exit code: 0 completed, 1 failed, 2 wrong usage. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const request = parseArguments(argv);
    if (request === 'help') {
      terminal.print(USAGE);
      return 0;
    }
    return await runFile(request, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      terminal.printError(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
      return 1;
    }
    terminal.printError(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}
