import {sendDueReminders} from '../reminders/send-due.js';
import {continueCommand} from './long-commands.js';
import {openClockRun} from '../session/clock.js';
import {type ClockRun} from '../session/session.js';
import {isSliceOver, claimJob} from '../session/slices.js';
import {writeHeartbeat} from '../tabs/board.js';

/** One run of the clock trigger: sends what is due, then goes on with a command that was begun. */
export function dispatch(triggerId: string): void {
  const run = openClockRun(triggerId);
  if (run === undefined) return;
  writeHeartbeat(run);
  sendDueReminders(run);
  continueJob(run);
}

/** Runs the next slice of a command that no open page goes on with, in the time that reminders left. */
function continueJob(run: ClockRun): void {
  const command = isSliceOver(run) ? undefined : claimJob(run);
  if (command !== undefined) continueCommand(command, run.now);
}
