import {planReminders} from '../../core/index.js';
import {type ClockRun, toSession} from '../session/session.js';
import {readLedger} from './ledger.js';
import {toReminderInput} from './open-reminders.js';
import {carryOutReminders, toRunProperties} from './carry-out-reminders.js';
import {writeStore} from '../session/store.js';
import {openWorkbench} from '../session/workbench.js';

/** Sends what is due now and remembers when to look again. */
export function sendDueReminders(run: ClockRun): void {
  const workbench = openWorkbench(toSession(run));
  const ledger = readLedger(run.store);
  const input = toReminderInput(workbench, ledger, MailApp.getRemainingDailyQuota());
  const plan = planReminders(input);
  const {left} = carryOutReminders(workbench, plan, {input, ledger});
  // What is left is due at the next run, for which nothing may say that it has time.
  if (left === 0) writeStore(toRunProperties(plan, input));
}
