import type * as commands from './index.js';
import type * as longCommands from './parts/long-commands.js';
import type * as meeting from './parts/meeting.js';
import type * as reminders from './parts/reminders.js';
import type * as setUp from './parts/set-up.js';
import {missingPart} from '../i18n/missing-part.js';

/** A file of the add-on is not there, or was made by another build than Code.js. */
export class MissingPartError extends Error {
  override readonly name = 'MissingPartError';

  constructor(file: string) {
    super(missingPart(file));
  }
}

/** What each part exports, by the name of its file. */
interface Parts {
  /** Everything behind the menu and the pages but what the other parts hold; what several of them share stands here too. */
  readonly commands: typeof commands;
  readonly 'long-commands': typeof longCommands;
  readonly meeting: typeof meeting;
  readonly reminders: typeof reminders;
  readonly 'set-up': typeof setUp;
}

/**
 * The parts of the server that Code.js does not hold, each evaluated at its first use in a run. Apps Script evaluates
 * Code.js at every edit, so what only commands need stands in HTML files, the one kind of file that it reads on demand.
 */
export const parts = {
  commands: (): Parts['commands'] => load('commands'),
  longCommands: (): Parts['long-commands'] => load('long-commands'),
  meeting: (): Parts['meeting'] => load('meeting'),
  reminders: (): Parts['reminders'] => load('reminders'),
  setUp: (): Parts['set-up'] => load('set-up'),
} as const;

const loaded: {[Name in keyof Parts]?: Parts[Name]} = {};

function load<Name extends keyof Parts>(name: Name): Parts[Name] {
  if (name !== 'commands') load('commands');
  const part = loaded[name] ?? (evaluate(readPart(`part-${name}`)) as Parts[Name]); // made by the build from that very module
  loaded[name] = part;
  return part;
}

function evaluate(code: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- our own code, from our own file
  return (new Function('BUNDLE', code) as (bundle: typeof BUNDLE) => unknown)(BUNDLE);
}

/** The code in a part's file: the text of its one element. */
function readPart(file: string): string {
  const text = readFile(file);
  const start = `<script type="text/plain" data-build="${BUNDLE.build}">`;
  if (text?.startsWith(start) !== true) throw new MissingPartError(`${file}.html`);
  return text.slice(start.length, text.lastIndexOf('</script>'));
}

/** Undefined where Google has no such file, which it tells by an exception. */
function readFile(file: string): string | undefined {
  try {
    return HtmlService.createHtmlOutputFromFile(file).getContent();
  } catch {
    return undefined;
  }
}
