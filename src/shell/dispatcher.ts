import {HEARTBEAT_CELL, planReminders, toMilliseconds, formatDateTime} from '../core/index.js';
import {openSession, type Session} from './boundary.js';
import {deleteTrigger} from './dispatcher-trigger.js';
import {readFacts} from './facts.js';
import {findSheet} from './find-sheets.js';
import {readLedger} from './ledger.js';
import {LONG} from './long-commands.js';
import {PROPERTY} from './property-names.js';
import {toReminderInput} from './reminders.js';
import {carryOutReminders, toRunProperties} from './send-reminders.js';
import {isSliceOver, takeUpJob} from './slices.js';
import {writeStore} from './store.js';
import {openWorkbench, readTabIndex} from './workbench.js';

/** One run of the clock trigger: deletes itself where another trigger is recorded, exits early where nothing is due. */
export function dispatch(session: Session, triggerId: string): void {
  const {store} = session;
  if (store[PROPERTY.trigger] !== triggerId) {
    deleteTrigger(triggerId);
    return;
  }
  writeHeartbeat(session);
  if (isDue(session)) remind(session);
  goOn(session);
}

function remind(session: Session): void {
  const {store} = session;
  const workbench = openWorkbench(session);
  const ledger = readLedger(store);
  const input = toReminderInput(workbench, ledger, MailApp.getRemainingDailyQuota());
  const plan = planReminders(input);
  carryOutReminders(workbench, plan, {input, ledger});
  writeStore(toRunProperties(plan, input));
}

/** Runs the next slice of a command that no open page goes on with, in the time that reminders left. */
function goOn(session: Session): void {
  const command = isSliceOver(session) ? undefined : takeUpJob(session);
  if (command !== undefined) LONG[command]({...openSession(), now: session.now});
}

/** Nothing is due before the recorded time, after the last wave, in a closed round, or in a copy without a round. */
function isDue({store, now}: Session): boolean {
  const facts = readFacts(store);
  const next = store[PROPERTY.nextRun] ?? '';
  if (facts === undefined || facts.closedAt !== undefined || facts.startedAt === undefined) return false;
  if ((store[PROPERTY.batch] ?? '') !== '') return true;
  return next === '' || (next !== 'never' && toMilliseconds(next) <= toMilliseconds(now));
}

function writeHeartbeat({spreadsheet, store, now}: Session): void {
  const board = findSheet(spreadsheet, readTabIndex(store), 'output:board');
  board?.getRange(HEARTBEAT_CELL.row, HEARTBEAT_CELL.column).setValue(formatDateTime(now));
}
