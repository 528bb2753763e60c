import {commonMessages, dashboardMessages} from '../../../i18n/page-messages.js';
import {type Dashboard, type SidebarCommand} from '../../../shell/dashboard/types.js';
import {fill} from '../../markup/render.js';
import {byId} from '../../page/controls.js';
import {say, setBusy, showTrouble, startProgress} from '../../page/feedback.js';
import {pageLanguage} from '../../page/page-data.js';
import {type PagedCommand, server} from '../../page/server.js';
import {startPage} from '../../page/start-page.js';
import {tellRefusal} from '../../page/tell-refusal.js';
import {dashboardButtons} from './buttons.js';
import {countsSection} from './counts.js';
import {healthSection, type Mending} from './health-section.js';
import {missingSection} from './missing-section.js';
import {problemsSection} from './problems.js';
import {nextReminder, unitList} from './round-sections.js';
import {runSlices} from './run-slices.js';
import {showTimeLeft} from './time-left.js';

/** Commands that work in slices, and so can be stopped in between. */
const LONG_COMMANDS: readonly SidebarCommand[] = ['generateTabs', 'repairTabs'];

const words = dashboardMessages(pageLanguage());
const {feedback, menu} = commonMessages(pageLanguage());

/** Reads the state of the round and shows it. */
async function refresh(): Promise<Dashboard | undefined> {
  const answer = await server.readDashboard();
  if (answer.kind === 'refused') {
    showTrouble(answer.text, feedback);
    return undefined;
  }
  show(answer.value);
  return answer.value;
}

function show(dashboard: Dashboard): void {
  byId('title').textContent = dashboard.title;
  showTimeLeft(dashboard, words);
  fill(byId('counts'), countsSection(dashboard.counts, words));
  fill(byId('round'), [
    missingSection(dashboard, words, jump),
    nextReminder(dashboard, words),
    healthSection(dashboard.health, words, {name: menu.repairTabs, mend}),
    unitList(dashboard, words, jump),
  ]);
}

function jump(sheetId: number, row: number, column: number): Promise<void> {
  return tellRefusal(server.showCell(sheetId, row, column), feedback);
}

function openPage(command: PagedCommand): Promise<void> {
  return tellRefusal(server.openPage(command), feedback);
}

/** Mends what the health section found. */
async function mend(what: Mending): Promise<void> {
  if (what === 'tabs') return run('repairTabs');
  setBusy(true);
  say(feedback.running(what === 'clock' ? words.health.mendClock : words.health.mendRegion));
  const answer = await server.mendHealth(what);
  await refresh();
  if (answer.kind === 'refused') showTrouble(answer.text, feedback);
  else say(what === 'clock' ? words.health.clockMended : words.health.regionMended);
  setBusy(false);
}

/** Runs a command, slice after slice where it needs more than one; between two slices it can be stopped for good. */
async function run(command: SidebarCommand): Promise<void> {
  setBusy(true);
  const name = menu[command];
  const bar = startProgress(feedback.running(name), LONG_COMMANDS.includes(command), feedback);
  const answer = await runSlices({
    run: () => server.runFromSidebar(command),
    cancel: () => server.cancelCommand(command),
    isCancelled: bar.isCancelled,
    show: ({done, of}) => {
      bar.show(feedback.step(name, done, of), done, of);
    },
  });
  bar.end();
  if (answer.kind === 'done') fill(byId('problems'), problemsSection(answer.value.problems, words, jump));
  await refresh();
  if (answer.kind === 'refused') showTrouble(answer.text, feedback);
  else say(answer.value.text);
  setBusy(false);
}

async function open(): Promise<void> {
  say(feedback.loading);
  const dashboard = await refresh();
  if (dashboard === undefined) return;
  say('');
  if (dashboard.unfinished !== null) await run(dashboard.unfinished.command);
}

startPage();
fill(byId('buttons'), dashboardButtons(menu, words, {run, open: openPage}));
void open();
