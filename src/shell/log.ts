import {formatDateTime, type LogEntry, type TabIndex, toLogRow, type Instant} from '../core/index.js';
import {findSheet} from './find-sheets.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a line of `Nhật ký` says beside its time. */
export type LogFacts = Partial<Omit<LogEntry, 'at'>> & Pick<LogEntry, 'kind'>;

const BLANK: Omit<LogEntry, 'at' | 'kind'> = {wave: '', person: '', email: '', units: '', subject: '', state: ''};

/** Adds a line to `Nhật ký` (one write); where the tab was deleted there is nothing to write to. */
export function appendLog(spreadsheet: Spreadsheet, tabs: TabIndex, at: Instant, facts: LogFacts): void {
  const sheet = findSheet(spreadsheet, tabs, 'output:log');
  sheet?.appendRow(['', ...toLogRow({...BLANK, ...facts, at: formatDateTime(at)})]);
}
