import {type NamedReminder, parseLedgerName, planResend, skippedEntry} from '../../core/index.js';
import {toLedgerProperties} from './ledger.js';
import {appendLog} from '../tabs/log.js';
import {nameReminder} from '../tabs/names.js';
import {type OpenedReminders} from './open-reminders.js';
import {requireRights} from '../session/rights.js';
import {carryOutReminders} from './carry-out-reminders.js';
import {writeStore} from '../session/store.js';

/** What a person says of a reminder of which the ledger does not know whether it went out. */
export type ReminderVerdict = 'arrived' | 'sendAgain';

/** Settles a reminder on a person's word; a second call finds nothing to settle and changes nothing. */
export function resolveUnknown(opened: OpenedReminders, name: string, verdict: ReminderVerdict): string {
  const {workbench, ledger, input} = opened;
  const {done} = workbench.messages.commands;
  const reminder = parseLedgerName(name);
  const entry = ledger.entries.find(one => one.person === reminder?.person && one.key === reminder.key);
  if (reminder === undefined || entry?.state !== 'unknown') return done.nothingUnknown;
  requireRights(workbench, ['output:log']);
  if (verdict === 'sendAgain') return sendAgain(opened, reminder);
  writeStore({...ledger.changes, ...toLedgerProperties([{...entry, state: 'sent', at: input.now}])});
  const {log} = workbench.messages;
  appendLog(workbench.spreadsheet, workbench.tabs, input.now, {
    kind: log.kinds.reminder,
    wave: nameReminder(workbench, reminder.key),
    person: workbench.registry.people.find(({id}) => id === reminder.person)?.name ?? reminder.person,
    state: log.states.confirmed,
  });
  return done.confirmedSent;
}

function sendAgain({workbench, ledger, input}: OpenedReminders, reminder: NamedReminder): string {
  const {done} = workbench.messages.commands;
  const plan = planResend(input, reminder);
  if (plan.mails.length + plan.manual.length + plan.unreached.length === 0) {
    writeStore({...ledger.changes, ...toLedgerProperties([skippedEntry(reminder, 'submitted', input)])});
    return done.nothingMissing;
  }
  const {sent} = carryOutReminders(workbench, plan, {input, ledger});
  return done.sent(sent, plan.manual.length + plan.unreached.length);
}
