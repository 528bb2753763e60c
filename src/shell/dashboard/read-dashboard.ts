import {
  activeUnits,
  type ActiveUnit,
  type BoardReading,
  CELL_WORDS,
  findRunningExtension,
  formatDateTime,
  type Instant,
  isMissing,
  parseBoard,
  readInstant,
  REPORT_STATES,
  respondentsOf,
  stateOf,
  supervisorOf,
  toMilliseconds,
  unitLabel,
  waveGroupsOf,
} from '../../core/index.js';
import {readValues} from '../session/cells.js';
import {readSubmission} from '../session/facts.js';
import {findSheet} from '../session/find-sheets.js';
import {readLedger} from '../reminders/ledger.js';
import {toPersonView} from '../reminders/person-view.js';
import {PROPERTY} from '../session/property-names.js';
import {RUN_EVERY_MINUTES} from '../session/clock.js';
import {toReminderInput} from '../reminders/open-reminders.js';
import {type Dashboard, type DashboardUnit, type Health, type MissingGroup} from './types.js';
import {LONG_COMMANDS, readJob} from '../session/slices.js';
import {nameReminder} from '../tabs/names.js';
import {isRegionRight} from '../session/region.js';
import {type Workbench} from '../session/workbench.js';

const MINUTE_MS = 60_000;
/** Google runs a clock trigger up to some minutes late; two missed runs are no delay any more. */
const SILENT_AFTER_RUNS = 3;

/** The state of the round for the sidebar, from one read of the board and the properties. */
export function readDashboardOf(workbench: Workbench): Dashboard {
  const {facts, round, now} = workbench;
  const board = readBoard(workbench);
  const all = activeUnits(workbench.registry).map(unit => ({unit, view: toUnit(workbench, unit, board)}));
  const units = all.map(({view}) => view);
  return {
    language: facts.language,
    title: round.name,
    deadline: formatDateTime(facts.deadline),
    millisecondsLeft: toMilliseconds(facts.deadline) - toMilliseconds(now),
    counts: countStates(units),
    units,
    missing: groupMissing(workbench, all),
    nextReminder: findNextReminder(workbench),
    health: judgeHealth(workbench, board, units),
    unfinished: findUnfinished(workbench),
  };
}

function readBoard({spreadsheet, tabs}: Workbench): BoardReading | undefined {
  const sheet = findSheet(spreadsheet, tabs, 'output:board');
  return sheet === undefined ? undefined : parseBoard(readValues(sheet));
}

function toUnit(workbench: Workbench, unit: ActiveUnit, board: BoardReading | undefined): DashboardUnit {
  const {messages, tabs, store, facts, now} = workbench;
  const line = board?.rows.find(row => row.unit === unit.key)?.stateLine ?? '';
  const state = readState(workbench, unit, line);
  const record = readSubmission(store, unit.key);
  return {
    name: unitLabel(unit, messages.log.criterionName),
    sheetId: tabs[unit.key]?.sheet ?? 0,
    state,
    isExtended: findRunningExtension({state, record, deadline: facts.deadline, now}) !== undefined,
    line,
  };
}

/** The record says whether a report was accepted or returned; the line, whether anything was typed. */
function readState({store, facts}: Workbench, {key}: ActiveUnit, line: string): DashboardUnit['state'] {
  const {notStarted} = CELL_WORDS[facts.language].labels.reportState;
  return stateOf(readSubmission(store, key), facts.deadline, line !== '' && !line.startsWith(notStarted));
}

function countStates(units: readonly DashboardUnit[]): Dashboard['counts'] {
  const counts = Object.fromEntries(
    REPORT_STATES.map(state => [state, units.filter(unit => unit.state === state).length]),
  );
  const {onTime = 0, late = 0, returned = 0} = counts;
  const extended = units.filter(({isExtended}) => isExtended).length;
  const missing = units.length - onTime - late - returned - extended;
  return {expected: units.length, onTime, late, returned, extended, missing};
}

interface UnitView {
  readonly unit: ActiveUnit;
  readonly view: DashboardUnit;
}

/** Supervisors in the order in which their first missing unit comes; units that nobody urges at the end. */
function groupMissing({registry}: Workbench, all: readonly UnitView[]): readonly MissingGroup[] {
  const missing = all
    .filter(({view}) => isMissing({state: view.state}))
    .map(({unit, view}) => ({
      supervisor: supervisorOf(unit, registry),
      view: {...view, respondents: respondentsOf(unit, registry).map(toPersonView)},
    }));
  const supervisors = [...new Set(missing.map(({supervisor}) => supervisor))];
  return supervisors
    .sort((one, other) => Number(one === undefined) - Number(other === undefined))
    .map(supervisor => ({
      supervisor: supervisor === undefined ? null : toPersonView(supervisor),
      units: missing.filter(one => one.supervisor === supervisor).map(({view}) => view),
    }));
}

function findNextReminder(workbench: Workbench): Dashboard['nextReminder'] {
  const {facts, now} = workbench;
  if (facts.startedAt === undefined || facts.closedAt !== undefined) return null;
  const input = toReminderInput(workbench, readLedger(workbench.store), 0);
  const next = waveGroupsOf(input).find(({at}) => at > now);
  if (next === undefined) return null;
  return {
    at: formatDateTime(next.at),
    waves: [...next.merged, next.key].map(key => nameReminder(workbench, key)),
  };
}

function judgeHealth(workbench: Workbench, board: BoardReading | undefined, units: readonly DashboardUnit[]): Health {
  const {facts, spreadsheet} = workbench;
  return {
    clock: judgeClock(workbench, board),
    lastRun: board?.heartbeat ?? '',
    quotaLeft: MailApp.getRemainingDailyQuota(),
    isRegionRight: isRegionRight(spreadsheet),
    brokenTabs: facts.startedAt === undefined ? [] : units.filter(({line}) => line === '').map(({name}) => name),
    phase: facts.closedAt !== undefined ? 'closed' : facts.startedAt === undefined ? 'setUp' : 'running',
  };
}

/** The trigger itself is seen only by the account that made it; everybody sees when it last ran. */
function judgeClock({store, facts, now}: Workbench, board: BoardReading | undefined): Health['clock'] {
  if ((store[PROPERTY.trigger] ?? '') === '') return 'off';
  const lastRun = readInstant(board?.heartbeat ?? '');
  if (lastRun.kind === 'value') return isRecent(lastRun.value, now) ? 'alive' : 'silent';
  return facts.startedAt === undefined || isRecent(facts.startedAt, now) ? 'waiting' : 'silent';
}

function isRecent(at: Instant, now: Instant): boolean {
  return toMilliseconds(now) - toMilliseconds(at) <= SILENT_AFTER_RUNS * RUN_EVERY_MINUTES * MINUTE_MS;
}

function findUnfinished({store}: Workbench): Dashboard['unfinished'] {
  const command = LONG_COMMANDS.find(name => readJob(store, name) !== undefined);
  const job = command && readJob(store, command);
  if (command === undefined || job === undefined) return null;
  return {command, progress: {state: 'more', done: job.done, of: job.of}};
}
