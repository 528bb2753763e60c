import {
  activeUnits,
  type ActiveUnit,
  CELL_WORDS,
  extendRecord,
  formatDateTime,
  formatDayAndTime,
  type Instant,
  locateRoundFields,
  ROUND_VALUE_COLUMN,
} from '../../core/index.js';
import {readUnit, readUnits} from '../session/read-units.js';
import {readValues} from '../session/cells.js';
import {toSubmissionProperty} from '../session/facts.js';
import {requireSheet} from '../session/find-sheets.js';
import {appendLog} from '../tabs/log.js';
import {nameUnit} from '../tabs/names.js';
import {PROPERTY} from '../session/property-names.js';
import {requireDecisionRights, requireRights} from '../session/rights.js';
import {type Store, writeStore} from '../session/store.js';
import {toSetUpProperties, type Workbench} from '../session/workbench.js';
import {writeRecord} from './write-record.js';
import {reopenTabs, requireUnitRights} from './close-round.js';
import {writeReview} from '../tabs/check-column.js';

export interface ExtensionRequest {
  /** Absent for the whole round. */
  readonly unit: ActiveUnit | undefined;
  readonly until: Instant;
  readonly reason: string;
}

/** Gives one unit, or the whole round, more time. */
export function extendDeadline(workbench: Workbench, {unit, until, reason}: ExtensionRequest): string {
  const changes = unit === undefined ? extendRound(workbench, until) : extendUnit(workbench, unit, until);
  const {commands, log} = workbench.messages;
  const name = unit === undefined ? commands.done.wholeRound : nameUnit(workbench, unit);
  const state = formatDateTime(until);
  appendLog(workbench.spreadsheet, workbench.tabs, workbench.now, {
    kind: log.kinds.extended,
    units: name,
    subject: reason,
    state,
  });
  // Cells and log first: a deadline that is stored already is not later than itself, so it could not be given again.
  SpreadsheetApp.flush();
  writeStore({...workbench.changes, ...changes});
  return commands.done.extended(unit === undefined ? '' : name, state);
}

function extendUnit(workbench: Workbench, unit: ActiveUnit, until: Instant): Store {
  const read = readUnit(workbench, unit);
  requireDecisionRights(workbench, read);
  const record = extendRecord(read.record, {until, at: workbench.now});
  writeRecord(workbench, read, {record});
  // The unit's own waves begin: the clock has to look again.
  return {...toSubmissionProperty(unit.key, record), [PROPERTY.nextRun]: ''};
}

/** Moves the round's deadline: in `Đợt báo cáo`, in the stored set-up, and in every state line; opens a closed round again. */
function extendRound(workbench: Workbench, until: Instant): Store {
  const {registry} = workbench;
  requireRights(workbench, ['setup:round', 'output:log']);
  const {closedAt, ...open} = workbench.facts;
  if (closedAt !== undefined) requireUnitRights(workbench);
  const round = {...workbench.round, deadline: until};
  const facts = {...open, deadline: until};
  writeDeadlineCell(workbench, until);
  const reopened = closedAt === undefined ? {} : reopenTabs(workbench);
  const after = {...workbench, round, facts};
  const reviews = readUnits(after, activeUnits(registry)).map(unit => writeReview(after, unit));
  return Object.assign({}, toSetUpProperties({round, registry}, facts), reopened, ...reviews, {
    [PROPERTY.nextRun]: '',
  }) as Store;
}

function writeDeadlineCell({spreadsheet, tabs, round}: Workbench, until: Instant): void {
  const sheet = requireSheet(spreadsheet, tabs, 'setup:round', CELL_WORDS[round.language].tabTitles.round);
  const row = locateRoundFields(readValues(sheet)).get('deadline');
  if (row !== undefined) sheet.getRange(row, ROUND_VALUE_COLUMN).setValue(formatDayAndTime(until));
}
