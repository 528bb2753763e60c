import {parseArgs} from 'node:util';
import {type AlertAnswer, type ButtonName, type PromptAnswer} from '../runtime/state/person-state.js';

/** What the command line asks for. */
export interface RunRequest {
  readonly file: string;
  readonly functionName: string;
  readonly user: string;
  readonly workbook: string | undefined;
  readonly out: string | undefined;
  readonly now: string | undefined;
  readonly locale: string;
  /** What the questions of the script are answered with, in their order. */
  readonly answers: readonly (AlertAnswer | PromptAnswer)[];
}

/** A command line that cannot be understood; the message says what is wrong with it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** How to call the host. */
export const USAGE = `Usage: npm run host -- run FILE.gs|FOLDER --call NAME [options]

Runs a function of an Apps Script file, or of all script files (.gs, .js) of a folder in the order of their names, on a blank
spreadsheet or on a given one. Pages (.html) and the manifest (appsscript.json) are taken from the same folder.

Options:
  --call NAME         the function to run; it must be declared at top level
  --as USER@X         whose account runs it (default: owner@example.test, who owns the spreadsheet)
  --workbook IN.xlsx  the spreadsheet to start from (default: a blank one)
  --out DIR           where to write workbook.xlsx, calls.json, outbox.json and the mails (outbox/*.eml)
  --answer BUTTON     answers a question of the script: OK, CANCEL, YES, NO or CLOSE; OK:TEXT answers a prompt.
                      Once for each question, in their order; an alert with nothing but OK needs none
  --now ISO           the virtual time (default: the present)
  --locale LOCALE     the spreadsheet's locale (default: en_US)
  --help              this text

Exit codes: 0 the function completed, 1 it failed, 2 the command line is wrong.
`;

/** The account that runs a script when none is named. */
export const DEFAULT_USER = 'owner@example.test';

/** Reads the arguments after the program's name; 'help' when they ask for it. */
export function parseArguments(argv: readonly string[]): RunRequest | 'help' {
  const {values, positionals} = parse(argv);
  if (values.help === true) return 'help';
  const file = readFile(positionals);
  const {call: functionName, as: user = DEFAULT_USER, workbook, out, now, locale = 'en_US'} = values;
  if (functionName === undefined) throw new UsageError('Say which function to run with --call.');
  if (now !== undefined && Number.isNaN(Date.parse(now))) {
    throw new UsageError(`--now "${now}" is not an ISO date and time.`);
  }
  const answers = (values.answer ?? []).map(readAnswer);
  return {file, functionName, user, workbook, out, now, locale, answers};
}

const BUTTONS: readonly ButtonName[] = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'];

/** 'YES', or 'OK:some text'. */
function readAnswer(given: string): AlertAnswer | PromptAnswer {
  const [name = '', ...rest] = given.split(':');
  const button = BUTTONS.find(one => one === name.toUpperCase());
  if (button === undefined) {
    throw new UsageError(`--answer "${given}" does not begin with ${BUTTONS.join(', ')}.`);
  }
  return rest.length === 0 ? {button} : {button, text: rest.join(':')};
}

function readFile([command, file, ...rest]: readonly string[]): string {
  if (command === undefined) throw new UsageError('There is no command.');
  if (command !== 'run') throw new UsageError(`There is no command "${command}".`);
  if (file === undefined) throw new UsageError('There is no script file.');
  if (rest.length > 0) throw new UsageError(`"${rest.join(' ')}" is one file too many.`);
  return file;
}

function parse(argv: readonly string[]): ReturnType<typeof parseStrictly> {
  try {
    return parseStrictly(argv);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function parseStrictly(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      call: {type: 'string'},
      as: {type: 'string'},
      workbook: {type: 'string'},
      out: {type: 'string'},
      now: {type: 'string'},
      locale: {type: 'string'},
      answer: {type: 'string', multiple: true},
      help: {type: 'boolean'},
    },
  });
}
