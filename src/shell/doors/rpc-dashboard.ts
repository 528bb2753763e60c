import {compileSummary} from '../meeting/compile-summary.js';
import {generateTabs} from '../forms/generate-tabs.js';
import {mendClock, mendRegion} from '../health/mend-health.js';
import {repairTabs} from '../repair/repair-tabs.js';
import {sendReminders} from '../reminders/send-now.js';
import {readDashboardOf} from '../dashboard/read-dashboard.js';
import {runSlice, stopCommand} from '../dashboard/run-slice.js';
import {showCell as show} from '../dashboard/show-cell.js';
import {type Answer, type RpcAnswer} from '../session/answer.js';
import {runRpc} from '../session/boundary.js';
import {type Session} from '../session/session.js';
import {validateAll} from '../checking/validate-all.js';
import {type Dashboard, type SidebarCommand, type SidebarResult} from '../dashboard/types.js';
import {openWorkbench} from '../session/workbench.js';
import * as z from 'zod/mini';

const COMMANDS: Readonly<Record<SidebarCommand, (session: Session) => Answer>> = {
  validateAll,
  generateTabs,
  repairTabs,
  compileSummary,
  sendReminders,
};
const MENDING = {region: mendRegion, clock: mendClock} as const;

const CommandSchema = z.enum(['generateTabs', 'repairTabs', 'validateAll', 'compileSummary', 'sendReminders']);
const PartSchema = z.enum(['region', 'clock']);
const CellSchema = z.tuple([z.int(), z.int().check(z.positive()), z.int().check(z.positive())]);

/** The state of the round for the sidebar: one read of the board, one of the properties. */
export function readDashboard(): RpcAnswer<Dashboard> {
  return runRpc(session => readDashboardOf(openWorkbench(session)), 'unlocked');
}

/** Runs a command for a page and gives back what it says. */
export function runFromSidebar(command: unknown): RpcAnswer<SidebarResult> {
  return runRpc(session => runSlice(session, COMMANDS[CommandSchema.parse(command)]), 'locked');
}

/** Gives up a command between two slices. */
export function cancelCommand(command: unknown): RpcAnswer<SidebarResult> {
  return runRpc(session => stopCommand(session, CommandSchema.parse(command)), 'locked');
}

/** Mends what needs no command: locale and time zone, and the clock trigger. */
export function mendHealth(part: unknown): RpcAnswer<true> {
  return runRpc(session => MENDING[PartSchema.parse(part)](session), 'locked');
}

/** Leads the user to a cell. */
export function showCell(...place: readonly unknown[]): RpcAnswer<true> {
  return runRpc(session => show(session, CellSchema.parse(place)), 'unlocked');
}
