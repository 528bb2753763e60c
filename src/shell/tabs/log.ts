import {formatDateTime, type LogEntry, type TabIndex, toLogRow, type Instant} from '../../core/index.js';
import {findSheet} from '../session/find-sheets.js';
import {makeRoom} from './write-plan.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a line of `Nhật ký` says beside its time. */
export type LogFacts = Partial<Omit<LogEntry, 'at'>> & Pick<LogEntry, 'kind'>;

const BLANK: Omit<LogEntry, 'at' | 'kind'> = {wave: '', person: '', email: '', units: '', subject: '', state: ''};

/** Adds a line to `Nhật ký` (one write); where the tab was deleted there is nothing to write to. */
export function appendLog(spreadsheet: Spreadsheet, tabs: TabIndex, at: Instant, facts: LogFacts): void {
  const sheet = findSheet(spreadsheet, tabs, 'output:log');
  sheet?.appendRow(['', ...toLogRow({...BLANK, ...facts, at: formatDateTime(at)})]);
}

/** Adds several lines to `Nhật ký` (one write). */
export function appendLogLines(
  spreadsheet: Spreadsheet,
  tabs: TabIndex,
  at: Instant,
  lines: readonly LogFacts[],
): void {
  const sheet = lines.length === 0 ? undefined : findSheet(spreadsheet, tabs, 'output:log');
  if (sheet === undefined) return;
  const rows = lines.map(facts => ['', ...toLogRow({...BLANK, ...facts, at: formatDateTime(at)})]);
  const last = sheet.getLastRow();
  const missing = last + rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + 100);
  makeRoom(sheet, last + rows.length, rows[0]?.length ?? 0);
  sheet.getRange(last + 1, 1, rows.length, rows[0]?.length ?? 0).setValues(rows);
}
