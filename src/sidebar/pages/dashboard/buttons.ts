import {type DashboardWords, type MenuWords} from '../../../i18n/page-messages.js';
import {type SidebarCommand} from '../../../shell/dashboard/types.js';
import {aButton} from '../../elements/button.js';
import {element, type Markup} from '../../markup/markup.js';
import {type PagedCommand} from '../../page/server.js';

/** Commands that open a page of their own, which says beforehand what it will do, and are seldom needed. */
const SELDOM: readonly PagedCommand[] = ['returnReport', 'recordPaperReport', 'extendDeadline'];

/** What the buttons do. */
interface ButtonActs {
  readonly run: (command: SidebarCommand) => unknown;
  readonly open: (command: PagedCommand) => unknown;
}

/** The buttons of the dashboard, the one for the meeting first and blue. */
export function dashboardButtons(menu: MenuWords, words: DashboardWords, {run, open}: ButtonActs): readonly Markup[] {
  const runButton = (command: 'compileSummary' | 'validateAll' | 'generateTabs', className = ''): Markup =>
    aButton(menu[command], () => run(command), {class: className});
  const openButton = (command: PagedCommand): Markup => aButton(menu[command], () => open(command));
  return [
    runButton('compileSummary', 'action'),
    openButton('sendReminders'),
    runButton('validateAll'),
    runButton('generateTabs'),
    element('details', {}, [
      element('summary', {}, words.more),
      element('div', {class: 'buttons stacked'}, SELDOM.map(openButton)),
    ]),
  ];
}
