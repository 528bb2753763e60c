import {type Answer, WHOLE} from '../session/answer.js';
import {type Session} from '../session/session.js';
import {finishJob, LONG_COMMANDS} from '../session/slices.js';
import {writeStore} from '../session/store.js';
import {type SidebarCommand, type SidebarResult} from './types.js';

/** A page hears of a command, and can stop it, so often. */
const PAGE_SLICE_MS = 25_000;

/** Runs a command, or as much of it as fits between two looks of the page. */
export function runSlice(session: Session, command: (session: Session) => Answer): SidebarResult {
  const {text, progress = WHOLE, problems = []} = command({...session, sliceMs: PAGE_SLICE_MS});
  return {text, progress, problems};
}

/** Gives up a command between two slices: what was done stays, and nobody goes on with it by himself. */
export function stopCommand({messages}: Session, command: SidebarCommand): SidebarResult {
  const known = LONG_COMMANDS.find(name => name === command);
  if (known !== undefined) writeStore(finishJob(known));
  return {text: messages.commands.done.stopped, progress: WHOLE, problems: []};
}
