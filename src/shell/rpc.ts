import {
  activeUnits,
  formatDateTime,
  parseBoard,
  REPORT_STATES,
  stateOf,
  toMilliseconds,
  unitLabel,
  CELL_WORDS,
} from '../core/index.js';
import {type Answer, runRpc, type Session} from './boundary.js';
import {validateAll} from './commands/validate-all.js';
import {readValues} from './entry-tabs.js';
import {readSubmission} from './facts.js';
import {findSheet} from './find-sheets.js';
import {parts} from './parts.js';
import {RefusedError} from './refused-error.js';
import {
  type Dashboard,
  type DashboardUnit,
  type RpcAnswer,
  type SidebarCommand,
  type SidebarResult,
} from './rpc-types.js';
import {finishJob, LONG_COMMANDS, readJob, WHOLE} from './slices.js';
import {writeStore} from './store.js';
import {openWorkbench, type Workbench} from './workbench.js';
import * as z from 'zod/mini';

/** A page hears of a command, and can stop it, so often. */
const PAGE_SLICE_MS = 25_000;

const CommandSchema = z.enum(['generateTabs', 'repairTabs', 'validateAll', 'compileSummary', 'sendReminders']);
const CellSchema = z.tuple([z.int(), z.int().check(z.positive()), z.int().check(z.positive())]);

/** The state of the round for the sidebar: one read of the board, one of the properties. */
export function readDashboard(): RpcAnswer<Dashboard> {
  return runRpc(session => toDashboard(openWorkbench(session)), 'unlocked');
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
  validateAll,
  generateTabs: session => toResult(parts.setUp().generateTabs(session)),
  repairTabs: session => toResult(parts.setUp().repairTabs(session)),
  compileSummary: session => toResult(parts.meeting().compileSummary(session)),
  sendReminders: session => toResult(parts.reminders().sendReminders(session)),
};

function toResult({text, progress = WHOLE}: Answer): SidebarResult {
  return {text, progress, problems: []};
}

function findUnfinished({store}: Session): Dashboard['unfinished'] {
  const command = LONG_COMMANDS.find(name => readJob(store, name) !== undefined);
  const job = command && readJob(store, command);
  if (command === undefined || job === undefined) return null;
  return {command, progress: {state: 'more', done: job.done, of: job.of}};
}

function toDashboard(workbench: Workbench): Dashboard {
  const {facts, round, now} = workbench;
  const units = readBoardUnits(workbench);
  const counts = Object.fromEntries(
    REPORT_STATES.map(state => [state, units.filter(unit => unit.state === state).length]),
  );
  const {onTime = 0, late = 0, returned = 0} = counts;
  return {
    language: facts.language,
    title: round.name,
    deadline: formatDateTime(facts.deadline),
    millisecondsLeft: toMilliseconds(facts.deadline) - toMilliseconds(now),
    counts: {expected: units.length, onTime, late, returned, missing: units.length - onTime - late - returned},
    units,
    unfinished: findUnfinished(workbench),
  };
}

function readBoardUnits(workbench: Workbench): readonly DashboardUnit[] {
  const {spreadsheet, tabs, registry, messages} = workbench;
  const sheet = findSheet(spreadsheet, tabs, 'output:board');
  const board = sheet === undefined ? undefined : parseBoard(readValues(sheet));
  return activeUnits(registry).map(unit => {
    const line = board?.rows.find(row => row.unit === unit.key)?.stateLine ?? '';
    return {
      name: unitLabel(unit, messages.log.criterionName),
      sheetId: tabs[unit.key]?.sheet ?? 0,
      state: readState(workbench, unit.key, line),
      line,
    };
  });
}

/** The record says whether a report was accepted or returned; the line, whether anything was typed. */
function readState(
  {store, facts}: Workbench,
  unit: Parameters<typeof readSubmission>[1],
  line: string,
): DashboardUnit['state'] {
  const notStarted = CELL_WORDS[facts.language].labels.reportState.notStarted;
  return stateOf(readSubmission(store, unit), facts.deadline, line !== '' && !line.startsWith(notStarted));
}
