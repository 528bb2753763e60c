import {sendDueReminders} from '../reminders/send-due.js';
import {goOnWith} from './long-commands.js';
import {formatDateTime, HEARTBEAT_CELL, toInstant, toMilliseconds} from '../../core/index.js';
import {type ClockRun} from '../session/session.js';
import {deleteTrigger} from '../session/clock.js';
import {readFacts, readOwnStore} from '../session/facts.js';
import {findSheet, readTabIndex} from '../session/find-sheets.js';
import {PROPERTY} from '../session/property-names.js';
import {isSliceOver, takeUpJob} from '../session/slices.js';

/** One run of the clock trigger: deletes itself where another trigger is recorded, exits early where nothing is due. */
export function dispatch(triggerId: string): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const store = readOwnStore(spreadsheet);
  if (store[PROPERTY.trigger] !== triggerId) {
    deleteTrigger(triggerId);
    return;
  }
  const run: ClockRun = {spreadsheet, store, now: toInstant(Date.now())};
  writeHeartbeat(run);
  if (isDue(run)) sendDueReminders(run);
  goOn(run);
}

/** Runs the next slice of a command that no open page goes on with, in the time that reminders left. */
function goOn(run: ClockRun): void {
  const command = isSliceOver(run) ? undefined : takeUpJob(run);
  if (command !== undefined) goOnWith(command, run.now);
}

/** Nothing is due before the recorded time, after the last wave, in a closed round, or in a copy without a round. */
function isDue({store, now}: ClockRun): boolean {
  const facts = readFacts(store);
  const next = store[PROPERTY.nextRun] ?? '';
  if (facts === undefined || facts.closedAt !== undefined || facts.startedAt === undefined) return false;
  if ((store[PROPERTY.batch] ?? '') !== '') return true;
  return next === '' || (next !== 'never' && toMilliseconds(next) <= toMilliseconds(now));
}

function writeHeartbeat({spreadsheet, store, now}: ClockRun): void {
  const board = findSheet(spreadsheet, readTabIndex(store), 'output:board');
  board?.getRange(HEARTBEAT_CELL.row, HEARTBEAT_CELL.column).setValue(formatDateTime(now));
}
