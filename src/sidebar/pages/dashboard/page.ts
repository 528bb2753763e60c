import {commonMessages, dashboardMessages} from '../../../i18n/page-messages.js';
import {type Dashboard, type SidebarCommand, type SidebarResult} from '../../../shell/dashboard/types.js';
import {type RpcAnswer} from '../../../shell/session/answer.js';
import {byId, element} from '../../page/dom.js';
import {type ProgressBar, say, setBusy, showTrouble, startProgress} from '../../page/feedback.js';
import {pageLanguage} from '../../page/page-data.js';
import {server} from '../../page/server.js';
import {startPage} from '../../page/start-page.js';
import {showCounts, showTimeLeft} from './counts.js';
import {healthSection, type Mending} from './health-section.js';
import {missingSection} from './missing-section.js';
import {showProblems} from './problems.js';
import {nextReminder, unitList} from './round-sections.js';

/** Commands that run right here; the others open a page of their own, which says beforehand what it will do. */
const COMMANDS: readonly SidebarCommand[] = ['compileSummary', 'validateAll', 'generateTabs'];
const MAIN_COMMAND: SidebarCommand = 'compileSummary';
const OPENING = ['returnReport', 'recordPaperReport', 'extendDeadline'] as const;
/** Commands that work in slices, and so can be stopped in between. */
const LONG_COMMANDS: readonly SidebarCommand[] = ['generateTabs', 'repairTabs'];

const words = dashboardMessages(pageLanguage());
const common = commonMessages(pageLanguage());

/** Reads the state of the round and shows it. */
async function refresh(): Promise<Dashboard | undefined> {
  const answer = await server.readDashboard();
  if (answer.kind === 'refused') {
    showTrouble(answer.text, common.feedback);
    return undefined;
  }
  show(answer.value);
  return answer.value;
}

function show(dashboard: Dashboard): void {
  byId('title').textContent = dashboard.title;
  showTimeLeft(dashboard, words);
  showCounts(dashboard.counts, words);
  byId('round').replaceChildren(
    missingSection(dashboard, words),
    nextReminder(dashboard, words),
    healthSection(dashboard.health, words, {name: common.menu.repairTabs, mend}),
    unitList(dashboard, words),
  );
}

function showButtons(): void {
  const more = element('details', {});
  more.append(
    element('summary', {textContent: words.more}),
    stack(OPENING.map(command => aButton(common.menu[command], () => void server.openPage(command)))),
  );
  const [main, ...others] = COMMANDS.map(command => {
    const button = aButton(common.menu[command], () => void run(command));
    button.classList.toggle('action', command === MAIN_COMMAND);
    return button;
  });
  const remind = aButton(common.menu.sendReminders, () => void server.openPage('sendReminders'));
  byId('buttons').replaceChildren(...(main === undefined ? [] : [main]), remind, ...others, more);
}

function stack(buttons: readonly HTMLElement[]): HTMLElement {
  const box = element('div', {className: 'buttons stacked'});
  box.append(...buttons);
  return box;
}

function aButton(label: string, act: () => void): HTMLButtonElement {
  const button = element('button', {type: 'button', textContent: label});
  button.addEventListener('click', act);
  return button;
}

/** Mends what the health section found. */
async function mend(what: Mending): Promise<void> {
  if (what === 'tabs') return run('repairTabs');
  setBusy(true);
  say(common.feedback.running(what === 'clock' ? words.health.mendClock : words.health.mendRegion));
  const answer = await server.mendHealth(what);
  await refresh();
  if (answer.kind === 'refused') showTrouble(answer.text, common.feedback);
  else say(what === 'clock' ? words.health.clockMended : words.health.regionMended);
  setBusy(false);
}

/** Runs a command, slice after slice where it needs more than one; between two slices it can be stopped for good. */
async function run(command: SidebarCommand): Promise<void> {
  setBusy(true);
  const name = common.menu[command];
  const bar = startProgress(common.feedback.running(name), LONG_COMMANDS.includes(command), common.feedback);
  const answer = await runSlices(command, bar);
  bar.end();
  if (answer.kind === 'done') showProblems(answer.value.problems, words);
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
  say(common.feedback.loading);
  const dashboard = await refresh();
  if (dashboard === undefined) return;
  say('');
  const unfinished = dashboard.unfinished ?? undefined;
  if (unfinished !== undefined) await run(unfinished.command);
}

startPage();
showButtons();
void open();
