import {sendDueReminders} from '../reminders/send-due.js';
import {goOnWith} from './long-commands.js';
import {openClockRun} from '../session/clock.js';
import {type ClockRun} from '../session/session.js';
import {isSliceOver, takeUpJob} from '../session/slices.js';
import {writeHeartbeat} from '../tabs/board.js';

/** One run of the clock trigger: sends what is due, then goes on with a command that was begun. */
export function dispatch(triggerId: string): void {
  const run = openClockRun(triggerId);
  if (run === undefined) return;
  writeHeartbeat(run);
  sendDueReminders(run);
  goOn(run);
}

/** Runs the next slice of a command that no open page goes on with, in the time that reminders left. */
function goOn(run: ClockRun): void {
  const command = isSliceOver(run) ? undefined : takeUpJob(run);
  if (command !== undefined) goOnWith(command, run.now);
}
