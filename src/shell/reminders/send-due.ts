import {planReminders, toMilliseconds} from '../../core/index.js';
import {type ClockRun, toSession} from '../session/session.js';
import {readFacts} from '../session/facts.js';
import {PROPERTY} from '../session/property-names.js';
import {readLedger} from './ledger.js';
import {toReminderInput} from './open-reminders.js';
import {carryOutReminders, toRunProperties} from './carry-out-reminders.js';
import {writeStore} from '../session/store.js';
import {openWorkbench} from '../session/workbench.js';

/** Sends what is due now, if anything is, and remembers when to look again. */
export function sendDueReminders(run: ClockRun): void {
  if (!isDue(run)) return;
  const workbench = openWorkbench(toSession(run));
  const ledger = readLedger(run.store);
  const input = toReminderInput(workbench, ledger, MailApp.getRemainingDailyQuota());
  const plan = planReminders(input);
  const {left} = carryOutReminders(workbench, plan, {input, ledger});
  // What is left is due at the next run, for which nothing may say that it has time.
  if (left === 0) writeStore(toRunProperties(plan, input));
}

/** Nothing is due before the recorded time, after the last wave, in a closed round, or in a copy without a round. */
function isDue({store, now}: ClockRun): boolean {
  const facts = readFacts(store);
  const next = store[PROPERTY.nextRun] ?? '';
  if (facts === undefined || facts.closedAt !== undefined || facts.startedAt === undefined) return false;
  if ((store[PROPERTY.batch] ?? '') !== '') return true;
  return next === '' || (next !== 'never' && toMilliseconds(next) <= toMilliseconds(now));
}
