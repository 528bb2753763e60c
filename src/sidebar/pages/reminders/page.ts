import {commonMessages, reminderMessages} from '../../../i18n/page-messages.js';
import {type PlanView, type RecipientView} from '../../../shell/reminders/types.js';
import {aButton, buttonRow} from '../../elements/button.js';
import {element, type Markup} from '../../markup/markup.js';
import {fill} from '../../markup/render.js';
import {askServer} from '../../page/ask-server.js';
import {byId, controls} from '../../page/controls.js';
import {say} from '../../page/feedback.js';
import {pageLanguage} from '../../page/page-data.js';
import {server} from '../../page/server.js';
import {startPage} from '../../page/start-page.js';
import {showView} from '../../page/views.js';
import {callSheet} from './call-sheet.js';
import {messageView} from './message-view.js';
import {planLists, planSummary} from './plan-section.js';
import {unknownList, type Verdict} from './unknown-list.js';
import {wavesTable} from './waves-table.js';
import {whenForm} from './when-form.js';

const words = reminderMessages(pageLanguage());
const {feedback} = commonMessages(pageLanguage());

/** The moment that is looked at, as typed; '' for now. */
let moment = '';

/** Reads and shows who would get what at a moment. */
async function show(at: string): Promise<void> {
  const view = await askServer(feedback.loading, feedback, () => server.readReminders(at));
  if (view === undefined) return;
  moment = at;
  byId('title').textContent = view.title;
  byId('about').textContent = words.about(view.deadline, view.now);
  controls.setHidden('unknown', view.unknown.length === 0);
  fill(byId('unknown-list'), unknownList(view.unknown, words.unknown, resolve));
  fill(byId('waves'), wavesTable(view.waves, words.waves, lookAt));
  fill(byId('when'), whenForm(at, words.when, {controls, choose: show}));
  controls.setHidden('plan', false);
  fill(byId('plan'), [
    ...planSummary(view.plan, words.plan),
    planButtons(view.plan),
    ...planLists(view.plan, words.plan, read),
  ]);
}

/** Shows the plan of a moment and leads to it: it may stand below what is seen. */
async function lookAt(at: string): Promise<void> {
  await show(at);
  controls.focus('when-title');
}

function planButtons(plan: PlanView): Markup {
  const {mails, byPhone, unreached, isNow} = plan;
  const isAnybody = mails.length + byPhone.length + unreached.length > 0;
  const confirm = (): void => {
    confirmSending(plan);
  };
  const send = aButton(words.send.button(mails.length), confirm, {class: 'action'});
  const calls = aButton(words.calls.button, () => showCalls(plan.at));
  return buttonRow(...(isNow && mails.length > 0 ? [send] : []), ...(isAnybody ? [calls] : []));
}

/** The number of mails and the quota once more, before anything goes out. */
function confirmSending({mails, quota}: PlanView): void {
  const count = mails.length;
  fill(byId('confirm'), [
    element('h2', {}, words.send.title(count)),
    element('p', {}, words.send.text(count, quota.left)),
    buttonRow(aButton(words.send.confirm(count), send, {class: 'action'}), backButton()),
  ]);
  showView('confirm');
}

async function send(): Promise<void> {
  const result = await askServer(words.send.sending, feedback, () => server.runFromSidebar('sendReminders'));
  showView('overview');
  if (result === undefined) return;
  await show('');
  say(result.text);
}

/** Shows what one person would read. */
async function read({id, name}: RecipientView): Promise<void> {
  const message = await askServer(words.message.reading, feedback, () => server.previewReminder(moment, id));
  if (message === undefined) return;
  fill(byId('message'), [...messageView(name, message, words.message, feedback), buttonRow(backButton())]);
  showView('message');
}

/** Shows whom to call, ready to print. */
async function showCalls(at: string): Promise<void> {
  const lines = await askServer(words.calls.reading, feedback, () => server.readCalls(moment));
  if (lines === undefined) return;
  const print = aButton(words.calls.print, printPage, {class: 'action'});
  fill(byId('calls'), [
    element('h2', {}, words.calls.title),
    element('p', {}, words.calls.about(byId('title').textContent, at)),
    buttonRow(...(lines.length > 0 ? [print] : []), backButton()),
    ...callSheet(lines, words.calls, feedback),
  ]);
  showView('calls');
}

async function resolve(name: string, verdict: Verdict): Promise<void> {
  const text = await askServer(feedback.loading, feedback, () => server.resolveReminder(name, verdict));
  if (text === undefined) return;
  await show(moment);
  say(text);
}

function printPage(): void {
  window.print();
}

function backButton(): Markup {
  return aButton(feedback.back, () => {
    showView('overview');
  });
}

startPage();
byId('unknown-title').textContent = words.unknown.title;
byId('unknown-text').textContent = words.unknown.text;
byId('when-title').textContent = words.when.title;
byId('waves-title').textContent = words.waves.title;
byId('when').addEventListener('submit', event => {
  event.preventDefault();
  void lookAt(controls.valueOf('moment').trim());
});
void show('');
