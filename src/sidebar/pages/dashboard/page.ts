import {commonMessages, dashboardMessages} from '../../../i18n/page-messages.js';
import {
  type Dashboard,
  type Problem,
  type RpcAnswer,
  type SidebarCommand,
  type SidebarResult,
} from '../../../shell/rpc-types.js';
import {byId, element} from '../../dom.js';
import {mountFeedback, type ProgressBar, say, setBusy, showTrouble, startProgress} from '../../feedback.js';
import {pageLanguage} from '../../language.js';
import {server} from '../../server.js';

/** The buttons, the one that matters most first. */
const COMMANDS: readonly SidebarCommand[] = ['compileSummary', 'validateAll', 'sendReminders', 'generateTabs'];
/** Commands that work in slices, and so can be stopped in between. */
const LONG_COMMANDS: readonly SidebarCommand[] = ['generateTabs'];
const MAIN_COMMAND: SidebarCommand = 'compileSummary';

const words = dashboardMessages(pageLanguage());
const common = commonMessages(pageLanguage());

/** Reads the state of the round and shows it. */
async function refresh(): Promise<Dashboard | undefined> {
  const answer = await server.readDashboard();
  if (answer.kind === 'refused') {
    showTrouble(answer.text, common.feedback);
    return undefined;
  }
  showRound(answer.value);
  showUnits(answer.value);
  return answer.value;
}

function showRound({title, deadline, millisecondsLeft, counts}: Dashboard): void {
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
  byId('units-title').textContent = words.units;
  byId('units').replaceChildren(
    ...units.map(unit => aPlace(unit.name, unit.line, () => server.showCell(unit.sheetId, 3, 3))),
  );
}

function showProblems(problems: readonly Problem[]): void {
  byId('problems-title').textContent = words.problems(problems.length);
  byId('problems').replaceChildren(
    ...problems.map(problem =>
      aPlace(`${words.severity(problem.isError)}: ${problem.tab}`, problem.sentence, () =>
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
      const label = common.menu[command];
      const className = command === MAIN_COMMAND ? 'action' : '';
      const button = element('button', {type: 'button', textContent: label, className});
      button.addEventListener('click', () => void run(command));
      return button;
    }),
  );
}

/** Runs a command, slice after slice where it needs more than one; between two slices it can be stopped for good. */
async function run(command: SidebarCommand): Promise<void> {
  setBusy(true);
  const name = common.menu[command];
  const bar = startProgress(common.feedback.running(name), LONG_COMMANDS.includes(command), common.feedback);
  const answer = await runSlices(command, bar);
  bar.end();
  if (answer.kind === 'done') showProblems(answer.value.problems);
  await refresh();
  if (answer.kind === 'refused') showTrouble(answer.text, common.feedback);
  else say(answer.value.text);
  setBusy(false);
}

async function runSlices(command: SidebarCommand, bar: ProgressBar): Promise<RpcAnswer<SidebarResult>> {
  const answer = await server.runFromSidebar(command);
  if (answer.kind === 'refused' || answer.value.progress.state === 'done') return answer;
  if (bar.isCancelled()) return server.cancelCommand(command);
  const {done, of} = answer.value.progress;
  bar.show(common.feedback.step(common.menu[command], done, of), done, of);
  return runSlices(command, bar);
}

async function open(): Promise<void> {
  const dashboard = await refresh();
  const unfinished = dashboard?.unfinished ?? undefined;
  if (unfinished !== undefined) await run(unfinished.command);
}

mountFeedback();
showButtons();
void open();
