import {
  type CallLineView,
  type MessageView,
  type PlanView,
  type RecipientView,
  type UnknownView,
} from '../../../shell/reminders/types.js';
import {askServer} from '../../page/ask-server.js';
import {aButton, buttonRow} from '../../elements/button.js';
import {copyable} from '../../elements/copyable.js';
import {byId, element} from '../../page/dom.js';
import {say} from '../../page/feedback.js';
import {mailView} from '../../elements/mail-view.js';
import {server} from '../../page/server.js';
import {startPage} from '../../page/start-page.js';
import {showView} from '../../page/views.js';
import {planLists, planSummary} from './plan-section.js';
import {showWaves} from './waves-table.js';
import {whenForm} from './when-form.js';
import {common, words} from './words.js';

const form = whenForm(show);

/** The moment that is looked at, as typed; '' for now. */
let moment = '';

/** Reads and shows who would get what at a moment. */
async function show(at: string): Promise<void> {
  const view = await askServer(common.feedback.loading, common.feedback, () => server.readReminders(at));
  if (view === undefined) return;
  moment = at;
  byId('title').textContent = view.title;
  byId('about').textContent = words.about(view.deadline, view.now);
  form.set(at);
  showUnknown(view.unknown);
  showWaves(view.waves, show);
  const {plan} = view;
  byId('plan').replaceChildren(...planSummary(plan), planButtons(plan), ...planLists(plan, read));
}

function planButtons(plan: PlanView): HTMLElement {
  const count = plan.mails.length;
  const calls = aButton(words.calls.button, () => showCalls(describe(plan)));
  const isAnybody = count + plan.byPhone.length + plan.unreached.length > 0;
  const send = aButton(
    words.send.button(count),
    () => {
      confirmSending(plan);
    },
    'action',
  );
  return buttonRow(...(plan.isNow && count > 0 ? [send] : []), ...(isAnybody ? [calls] : []));
}

/** The number of mails and the quota once more, before anything goes out. */
function confirmSending({mails, quota}: PlanView): void {
  const count = mails.length;
  byId('confirm').replaceChildren(
    element('h2', {textContent: words.send.title(count)}),
    element('p', {textContent: words.send.text(count, quota.left)}),
    buttonRow(aButton(words.send.confirm(count), send, 'action'), backButton()),
  );
  showView('confirm');
}

async function send(): Promise<void> {
  const result = await askServer(words.send.sending, common.feedback, () => server.runFromSidebar('sendReminders'));
  showView('overview');
  if (result === undefined) return;
  await show('');
  say(result.text);
}

/** Shows what one person would read. */
async function read({id, name}: RecipientView): Promise<void> {
  const message = await askServer(words.message.reading, common.feedback, () => server.previewReminder(moment, id));
  if (message === undefined) return;
  byId('message').replaceChildren(
    element('h2', {textContent: words.message.title(name)}),
    ...(message === null ? [element('p', {textContent: words.message.nothing})] : toMessage(message)),
    buttonRow(backButton()),
  );
  showView('message');
}

function toMessage({name, mail, zalo}: MessageView): readonly HTMLElement[] {
  return [
    mailView(mail, words.message),
    element('h3', {textContent: words.message.zalo}),
    copyable(zalo, words.message.zaloOf(name), common.feedback),
  ];
}

/** Shows whom to call, ready to print. */
async function showCalls(about: string): Promise<void> {
  const lines = await askServer(words.calls.reading, common.feedback, () => server.readCalls(moment));
  if (lines === undefined) return;
  byId('calls').replaceChildren(
    element('h2', {textContent: words.calls.title}),
    element('p', {textContent: about}),
    ...(lines.length === 0 ? [element('p', {textContent: words.calls.nobody})] : toCallSheet(lines)),
  );
  showView('calls');
}

function toCallSheet(lines: readonly CallLineView[]): readonly HTMLElement[] {
  const table = element('table', {className: 'calls'});
  const head = element('tr', {});
  head.append(
    element('td', {}),
    element('th', {scope: 'col', textContent: words.calls.person}),
    element('th', {scope: 'col', textContent: words.calls.result}),
  );
  table.append(head, ...lines.map(toCallRow));
  const all = lines.map(({text}) => text).join('\n');
  const print = aButton(
    words.calls.print,
    () => {
      window.print();
    },
    'action',
  );
  return [buttonRow(print, backButton()), table, copyable(all, words.calls.all, common.feedback)];
}

function toCallRow({text, isByPhone}: CallLineView): HTMLElement {
  const row = element('tr', {});
  const box = element('td', {});
  const tick = element('span', {className: 'box'});
  box.append(tick);
  const line = element('td', {textContent: text});
  if (isByPhone) line.append(' ', element('span', {className: 'note', textContent: `(${words.calls.withoutMail})`}));
  row.append(box, line, element('td', {}));
  return row;
}

/** Reminders of a run that died: sent again, or not, only on a person's word. */
function showUnknown(unknown: readonly UnknownView[]): void {
  byId('unknown').hidden = unknown.length === 0;
  byId('unknown-list').replaceChildren(
    ...unknown.map(({person, key, name, wave, at}) => {
      const item = element('li', {});
      const settle = (verdict: 'arrived' | 'sendAgain'): HTMLElement => {
        const label = words.unknown[verdict];
        const button = aButton(label, () => resolve(`${key}.${person}`, verdict));
        button.setAttribute('aria-label', words.unknown.about(label, name));
        return button;
      };
      item.append(
        element('p', {textContent: words.unknown.item(name, wave, at)}),
        buttonRow(settle('arrived'), settle('sendAgain')),
      );
      return item;
    }),
  );
}

async function resolve(name: string, verdict: 'arrived' | 'sendAgain'): Promise<void> {
  const text = await askServer(common.feedback.loading, common.feedback, () => server.resolveReminder(name, verdict));
  if (text === undefined) return;
  await show(moment);
  say(text);
}

function backButton(): HTMLElement {
  return aButton(common.feedback.back, () => {
    showView('overview');
  });
}

function describe({at}: PlanView): string {
  return words.calls.about(byId('title').textContent, at);
}

startPage();
byId('unknown-title').textContent = words.unknown.title;
byId('unknown-text').textContent = words.unknown.text;
byId('when-title').textContent = words.when.title;
byId('waves-title').textContent = words.waves.title;
void show('');
