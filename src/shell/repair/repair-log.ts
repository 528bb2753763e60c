import {
  formatDateTime,
  type JournalNote,
  type LogEntry,
  parseLog,
  type TabIndex,
  type TabNote,
} from '../../core/index.js';
import {type Messages} from '../../i18n/index.js';
import {type RepairMessages} from '../../i18n/repair-messages.js';
import {type Session} from '../session/session.js';
import {readValues} from '../session/cells.js';
import {findSheet} from '../session/find-sheets.js';
import {appendLogLines, type LogFacts} from '../tabs/log.js';

/** Where the log is, and what may be in it already. */
export interface RepairLog {
  readonly tabs: TabIndex;
  readonly words: RepairMessages;
  /** Whether a run that died may have written some of the lines. */
  readonly mayHold: boolean;
}

/** Writes what was done into `Nhật ký`, each line once, with the time of the run that did it. */
export function logRepair({spreadsheet, messages}: Session, notes: readonly JournalNote[], log: RepairLog): void {
  const {tabs, words} = log;
  const sheet = findSheet(spreadsheet, tabs, 'output:log');
  if (sheet === undefined || notes.length === 0) return;
  const known = new Set(log.mayHold ? parseLog(readValues(sheet)).map(nameOf) : []);
  for (const at of new Set(notes.map(note => note.at))) {
    const lines = toLogLines(
      notes.filter(note => note.at === at),
      words,
      messages,
    );
    appendLogLines(
      spreadsheet,
      tabs,
      at,
      lines.filter(line => !known.has(nameOf({...line, at: formatDateTime(at)}))),
    );
  }
}

type Named = LogFacts & Pick<LogEntry, 'at'>;

/** What tells one line from another: when which tab was mended, and how. */
function nameOf({at, kind, units = '', subject = ''}: Named): string {
  return JSON.stringify([at, kind, units, subject]);
}

/** What was done, for the log: a line for each tab. */
function toLogLines(notes: readonly TabNote[], repair: RepairMessages, {log}: Messages): readonly LogFacts[] {
  return notes
    .filter(note => note.done.length > 0)
    .map(note => ({kind: log.kinds.repaired, units: note.tab, subject: note.done.map(repair.done).join('; ')}));
}
