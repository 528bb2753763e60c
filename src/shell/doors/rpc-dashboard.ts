import {compileSummary} from '../meeting/compile-summary.js';
import {generateTabs} from '../forms/generate-tabs.js';
import {repairTabs} from '../repair/repair-tabs.js';
import {sendReminders} from '../reminders/send-now.js';
import {readDashboardOf} from '../dashboard/read-dashboard.js';
import {type Answer, type RpcAnswer, WHOLE} from '../session/answer.js';
import {runRpc} from '../session/boundary.js';
import {type Session} from '../session/session.js';
import {validateAll} from '../checking/validate-all.js';
import {repairDispatcher} from '../session/clock.js';
import {RefusedError} from '../session/refusal.js';
import {type Dashboard, type SidebarCommand, type SidebarResult} from '../dashboard/types.js';
import {requireClockRights} from '../session/rights.js';
import {finishJob, LONG_COMMANDS} from '../session/slices.js';
import {writeStore} from '../session/store.js';
import {openWorkbench, requireFacts} from '../session/workbench.js';
import {writeRegion} from '../session/region.js';
import * as z from 'zod/mini';

/** A page hears of a command, and can stop it, so often. */
const PAGE_SLICE_MS = 25_000;

const CommandSchema = z.enum(['generateTabs', 'repairTabs', 'validateAll', 'compileSummary', 'sendReminders']);
const PartSchema = z.enum(['region', 'clock']);
const CellSchema = z.tuple([z.int(), z.int().check(z.positive()), z.int().check(z.positive())]);

/** The state of the round for the sidebar: one read of the board, one of the properties. */
export function readDashboard(): RpcAnswer<Dashboard> {
  return runRpc(session => readDashboardOf(openWorkbench(session)), 'unlocked');
}

/** Runs a command for the sidebar and gives back what it says. */
export function runFromSidebar(command: unknown): RpcAnswer<SidebarResult> {
  return runRpc(session => COMMANDS[CommandSchema.parse(command)]({...session, sliceMs: PAGE_SLICE_MS}), 'locked');
}

/** Gives up a command between two slices: what was done stays, and nobody goes on with it by himself. */
export function cancelCommand(command: unknown): RpcAnswer<SidebarResult> {
  return runRpc(({messages}) => {
    const known = LONG_COMMANDS.find(name => name === CommandSchema.parse(command));
    if (known !== undefined) writeStore(finishJob(known));
    return {text: messages.commands.done.stopped, progress: WHOLE, problems: []};
  }, 'locked');
}

/** Mends what needs no command: locale and time zone, and the clock trigger. */
export function mendHealth(part: unknown): RpcAnswer<true> {
  return runRpc(session => {
    requireFacts(session);
    if (PartSchema.parse(part) === 'region') {
      writeRegion(session.spreadsheet);
      return true;
    }
    requireClockRights(session);
    writeStore(repairDispatcher(session.store).changes);
    return true;
  }, 'locked');
}

/** Leads the user to a cell. */
export function showCell(...place: readonly unknown[]): RpcAnswer<true> {
  return runRpc(({spreadsheet}) => {
    const [sheetId, row, column] = CellSchema.parse(place);
    const sheet = spreadsheet.getSheetById(sheetId);
    if (sheet === null) throw new RefusedError({code: 'tabMissing', tab: String(sheetId)});
    sheet.getRange(row, column).activate();
    return true;
  }, 'unlocked');
}

const COMMANDS: Readonly<Record<SidebarCommand, (session: Session) => SidebarResult>> = {
  validateAll: session => toResult(validateAll(session)),
  generateTabs: session => toResult(generateTabs(session)),
  repairTabs: session => toResult(repairTabs(session)),
  compileSummary: session => toResult(compileSummary(session)),
  sendReminders: session => toResult(sendReminders(session)),
};

function toResult({text, progress = WHOLE, problems = []}: Answer): SidebarResult {
  return {text, progress, problems};
}
