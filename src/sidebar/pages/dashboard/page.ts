import {pageMessagesFor, type PageMessages} from '../../../i18n/page-messages.js';
import {type Dashboard, type Problem, type SidebarCommand} from '../../../shell/rpc-types.js';
import {byId, element} from '../../dom.js';
import {server} from '../../server.js';

/** The buttons, the one that matters most first. */
const COMMANDS: readonly SidebarCommand[] = ['compileSummary', 'validateAll', 'sendReminders', 'generateTabs'];
const MAIN_COMMAND: SidebarCommand = 'compileSummary';

let messages: PageMessages = pageMessagesFor('vi');

/** Reads the state of the round and shows it. */
async function refresh(): Promise<void> {
  const answer = await server.readDashboard();
  if (answer.kind === 'refused') {
    say(answer.text);
    return;
  }
  messages = pageMessagesFor(answer.value.language);
  document.documentElement.lang = answer.value.language;
  showRound(answer.value);
  showUnits(answer.value);
  const {unfinished} = answer.value;
  if (unfinished !== null && !isBusy()) await run(unfinished.command);
}

function showRound({title, deadline, millisecondsLeft, counts}: Dashboard): void {
  const words = messages.sidebar;
  byId('title').textContent = title;
  byId('deadline').textContent = words.deadline(deadline, millisecondsLeft);
  const parts = ['onTime', 'late', 'returned', 'missing'] as const;
  byId('bar').setAttribute('aria-label', words.bar(counts));
  byId('bar').replaceChildren(
    ...parts.map(part => {
      const piece = element('span', {className: part});
      piece.style.width = `${counts.expected === 0 ? 0 : (100 * counts[part]) / counts.expected}%`;
      return piece;
    }),
  );
  byId('counts').replaceChildren(
    ...parts.flatMap(part => [
      element('dt', {textContent: words.counts[part]}),
      element('dd', {textContent: `${counts[part]}/${counts.expected}`}),
    ]),
  );
}

function showUnits({units}: Dashboard): void {
  byId('units-title').textContent = messages.sidebar.units;
  byId('units').replaceChildren(
    ...units.map(unit => aPlace(unit.name, unit.line, () => server.showCell(unit.sheetId, 3, 3))),
  );
}

function showProblems(problems: readonly Problem[]): void {
  byId('problems-title').textContent = messages.sidebar.problems(problems.length);
  byId('problems').replaceChildren(
    ...problems.map(problem =>
      aPlace(`${messages.sidebar.severity(problem.isError)}: ${problem.tab}`, problem.sentence, () =>
        server.showCell(problem.sheetId, problem.row, problem.column),
      ),
    ),
  );
  const section = byId('problems').parentElement;
  if (section !== null) section.hidden = problems.length === 0;
}

/** A line of a list with a button that jumps to a cell. */
function aPlace(label: string, text: string, jump: () => Promise<unknown>): HTMLElement {
  const button = element('button', {type: 'button', textContent: label});
  button.addEventListener('click', () => void jump());
  const item = element('li', {});
  item.append(button, element('p', {textContent: text}));
  return item;
}

function showButtons(): void {
  byId('buttons').replaceChildren(
    ...COMMANDS.map(command => {
      const label = messages.commands.menu[command];
      const className = command === MAIN_COMMAND ? 'action' : '';
      const button = element('button', {type: 'button', textContent: label, className});
      button.addEventListener('click', () => void run(command));
      return button;
    }),
  );
}

/** Runs a command, slice after slice where it needs more than one. */
async function run(command: SidebarCommand): Promise<void> {
  setBusy(true);
  const name = messages.commands.menu[command];
  say(messages.sidebar.running(name));
  let answer = await server.runFromSidebar(command);
  while (answer.kind === 'done' && answer.value.progress.state === 'more') {
    const {done, of} = answer.value.progress;
    say(messages.sidebar.goingOn(name, done, of));
    answer = await server.runFromSidebar(command);
  }
  say(answer.kind === 'refused' ? answer.text : answer.value.text);
  if (answer.kind === 'done') showProblems(answer.value.problems);
  await refresh();
  setBusy(false);
}

function setBusy(busy: boolean): void {
  document.body.setAttribute('aria-busy', String(busy));
  for (const button of document.querySelectorAll('button')) button.disabled = busy;
}

function isBusy(): boolean {
  return document.body.getAttribute('aria-busy') === 'true';
}

function say(text: string): void {
  byId('status').textContent = text;
}

showButtons();
void refresh();
