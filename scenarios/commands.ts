import {type MenuNode, type Person} from '../local-host/index.js';
import {toDayAndTime} from './play/round-texts.js';
import {LookingAnswers} from './play/looking-answers.js';
import {PAGE_COMMANDS} from './play/page-commands.js';
import {type PlayEvent, type PlayOutcome} from './play/play-event.js';
import {type Stage} from './play/stage.js';
import {type CommandEntry} from './schema/timeline-schema.js';

/** How a run from the menu ended, with what the person read. */
export type CommandEnding = Pick<PlayEvent, 'outcome' | 'error' | 'shown'>;

const OUTCOMES: readonly PlayOutcome[] = ['done', 'cancelled', 'refused', 'failed'];

/** Chooses a command from the menu, answers what it asks, and writes down how it ended. */
export function playCommand(stage: Stage, entry: CommandEntry): CommandEnding {
  const ending = runCommand(stage.enter(entry.as), entry.command, listAnswers(entry));
  const tab = 'tab' in entry && entry.tab !== undefined ? {tab: entry.tab} : {};
  stage.record({actor: entry.as, command: entry.command, ...tab, ...ending});
  return ending;
}

/**
 * Chooses a command from the menu. Prompts get the answers in order, yes/no questions a yes; where the menu opens a page, what
 * the page asks is answered, and its button pressed.
 */
export function runCommand(person: Person, command: string, answers: readonly string[]): CommandEnding {
  const page = PAGE_COMMANDS.get(command);
  const path = findMenuPath(person.menu(), page?.opener ?? command);
  if (path === undefined) return {outcome: 'refused', error: 'menu item not there'};
  const screen = new Screen(person);
  const chosen = choose(person, path, answers);
  if (chosen.outcome !== 'done' || page === undefined) return toEnding(chosen, screen.read());
  const answer = page.carryOut(person, answers);
  if (answer.kind === 'done') return toEnding(chosen, [...screen.read(), ...answer.value]);
  return toEnding({outcome: answer.kind, error: answer.text}, screen.read());
}

type Outcome = Pick<CommandEnding, 'outcome' | 'error'>;

/** Chooses a menu item; a command tells by what it returns how it ended. */
function choose(person: Person, path: readonly string[], answers: readonly string[]): Outcome {
  person.answers = new LookingAnswers(() => person.dialogs.at(-1), answers);
  const {outcome} = person.choose(...path);
  person.answers = [];
  if (outcome.kind !== 'completed') return {outcome: 'failed', error: outcome.message};
  return {outcome: OUTCOMES.find(known => known === outcome.value) ?? 'done'};
}

/** Where a command says nothing else against what was asked, its last sentence does. */
function toEnding({outcome, error}: Outcome, shown: readonly string[]): CommandEnding {
  return outcome === 'done' ? {outcome, shown} : {outcome, error: error ?? shown.at(-1) ?? '', shown};
}

/** What a person reads from now on: sentences, questions and notes. */
class Screen {
  readonly #dialogs: number;
  readonly #toasts: number;

  constructor(private readonly person: Person) {
    this.#dialogs = person.dialogs.length;
    this.#toasts = person.toasts.length;
  }

  read(): readonly string[] {
    const dialogs = this.person.dialogs.slice(this.#dialogs).filter(({html}) => html === '');
    return [...dialogs, ...this.person.toasts.slice(this.#toasts)].map(({text}) => text);
  }
}

/** What a command is answered, in the order in which it asks. */
function listAnswers(entry: CommandEntry): readonly string[] {
  if (entry.command === 'returnReport') return [entry.tab, entry.reason, toTyped(entry.until)];
  if (entry.command === 'recordPaperReport') return [entry.tab, toTyped(entry.receivedAt)];
  if (entry.command === 'extendDeadline') return [entry.tab ?? '', toTyped(entry.until), entry.reason ?? ''];
  return entry.command === 'addRows' ? [entry.tab ?? ''] : [];
}

/** Blank where there is none. */
function toTyped(instant: string | undefined): string {
  return instant === undefined ? '' : toDayAndTime(instant);
}

function findMenuPath(nodes: readonly MenuNode[], functionName: string): readonly string[] | undefined {
  for (const node of nodes) {
    if (node.kind === 'item' && node.functionName === functionName) return [node.label];
    const below = node.kind === 'menu' ? findMenuPath(node.items, functionName) : undefined;
    if (node.kind === 'menu' && below) return [node.label, ...below];
  }
  return undefined;
}
