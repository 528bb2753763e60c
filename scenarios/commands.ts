import {type MenuNode, type Person} from '../local-host/index.js';
import {toDayAndTime} from './play/round-texts.js';
import {LookingAnswers} from './play/looking-answers.js';
import {type PlayEvent, type PlayOutcome} from './play/play-event.js';
import {type Stage} from './play/stage.js';
import {type CommandEntry} from './schema/timeline-schema.js';

/** How a run from the menu ended, with what the person read. */
export type CommandEnding = Pick<PlayEvent, 'outcome' | 'error' | 'shown'>;

/** Functions that open the page of a command, by the command's own. */
const PAGES: ReadonlyMap<string, string> = new Map([
  ['sendReminders', 'showReminders'],
  ['returnReport', 'showReturnReport'],
  ['recordPaperReport', 'showPaperReport'],
  ['extendDeadline', 'showExtension'],
  ['setUpRound', 'showSetUp'],
  ['inviteRespondents', 'showInvitation'],
]);

const OUTCOMES: readonly PlayOutcome[] = ['done', 'cancelled', 'refused', 'failed'];

/** Chooses a command from the menu, answers what it asks, and writes down how it ended. */
export function playCommand(stage: Stage, entry: CommandEntry): CommandEnding {
  const ending = runCommand(stage.enter(entry.as), entry.command, listAnswers(entry));
  const tab = 'tab' in entry && entry.tab !== undefined ? {tab: entry.tab} : {};
  stage.record({actor: entry.as, command: entry.command, ...tab, ...ending});
  return ending;
}

/**
 * Chooses the menu item that calls a function; prompts get the answers in order, yes/no questions a yes. Where the menu opens
 * a page for the command, its function is run by name, which asks the same by prompts.
 */
export function runCommand(person: Person, functionName: string, answers: readonly string[]): CommandEnding {
  const path = findMenuPath(person.menu(), functionName);
  const page = PAGES.get(functionName);
  const isOnPage = page !== undefined && findMenuPath(person.menu(), page) !== undefined;
  if (path === undefined && !isOnPage) return {outcome: 'refused', error: 'menu item not there'};
  person.answers = new LookingAnswers(() => person.dialogs.at(-1), answers);
  const dialogs = person.dialogs.length;
  const toasts = person.toasts.length;
  const {outcome} = path === undefined ? person.run(functionName, 'menu') : person.choose(...path);
  person.answers = [];
  const shown = [...person.dialogs.slice(dialogs), ...person.toasts.slice(toasts)].map(({text}) => text);
  if (outcome.kind !== 'completed') return {outcome: 'failed', error: outcome.message, shown};
  const word = OUTCOMES.find(known => known === outcome.value) ?? 'done';
  return word === 'done' ? {outcome: word, shown} : {outcome: word, error: shown.at(-1) ?? '', shown};
}

/** What the prompts of a command are answered with, in the order in which they come. */
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
