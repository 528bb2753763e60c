import {
  type Digest,
  type LedgerEntry,
  type LogEntry,
  type MailDraft,
  parseLog,
  type ReminderPlan,
} from '../../core/index.js';
import {readValues} from '../session/cells.js';
import {findSheet} from '../session/find-sheets.js';
import {appendLogLines} from '../tabs/log.js';
import {nameReminder, nameUnits} from '../tabs/names.js';
import {type Workbench} from '../session/workbench.js';

/** What `Nhật ký` says of one reminder, beside the time. */
export type ReminderLine = Omit<LogEntry, 'at'>;

/** The line of a mail that went out. */
export function toMailLine(workbench: Workbench, digest: Digest, draft: MailDraft): ReminderLine {
  const {log} = workbench.messages;
  return {
    kind: log.kinds.reminder,
    wave: nameReminder(workbench, digest.key),
    person: digest.person.name,
    email: digest.person.email.trim(),
    units: unitsOf(workbench, digest),
    subject: draft.subject,
    state: log.states.sent,
  };
}

/** A line for everybody who is due and cannot be reached by mail, or not today. */
function toNotReachedLines(workbench: Workbench, plan: ReminderPlan): readonly ReminderLine[] {
  const {log} = workbench.messages;
  const toLine = (state: string) => (digest: Digest) => ({
    kind: log.kinds.notReached,
    wave: nameReminder(workbench, digest.key),
    person: digest.person.name,
    // Column "Email, điện thoại": how to reach them.
    email: [digest.person.email.trim(), digest.person.phone].filter(part => part !== '').join(', '),
    units: unitsOf(workbench, digest),
    subject: '',
    state,
  });
  return [...plan.manual.map(toLine(log.states.noMail)), ...plan.unreached.map(toLine(log.states.quota))];
}

/**
 * Logs what became of the mails of a run that died, and who is not reached; leaves out what the log holds already, since that
 * run may have written some of it, and who is beyond the day's quota is due again in an hour. Gives back the settled entries,
 * among them as sent what the log knows to be sent.
 */
export function logOutcomes(
  workbench: Workbench,
  settled: readonly LedgerEntry[],
  plan: ReminderPlan,
): readonly LedgerEntry[] {
  const notReached = toNotReachedLines(workbench, plan);
  const sheet = findSheet(workbench.spreadsheet, workbench.tabs, 'output:log');
  if (sheet === undefined || settled.length + notReached.length === 0) return settled;
  const known = new Set(parseLog(readValues(sheet)).map(nameOf));
  const confirmed = settled.map((entry): LedgerEntry => {
    const isSent = known.has(nameOf(toSettledLine(workbench, {...entry, state: 'sent'})));
    return entry.state === 'unknown' && isSent ? {...entry, state: 'sent'} : entry;
  });
  const told = confirmed.filter(({state}) => state === 'sent' || state === 'unknown');
  const lines = [...told.map(entry => toSettledLine(workbench, entry)), ...notReached];
  const missing = lines.filter(line => !known.has(nameOf(line)));
  appendLogLines(workbench.spreadsheet, workbench.tabs, workbench.now, missing);
  SpreadsheetApp.flush();
  return confirmed;
}

/** A mail of a run that died: sent, or nobody knows. */
function toSettledLine(workbench: Workbench, {person: id, key, state}: LedgerEntry): ReminderLine {
  const {registry} = workbench;
  const {log} = workbench.messages;
  const person = registry.people.find(one => one.id === id);
  return {
    kind: log.kinds.reminder,
    wave: nameReminder(workbench, key),
    person: person?.name ?? id,
    email: person?.email.trim() ?? '',
    units: '',
    subject: '',
    state: state === 'sent' ? log.states.sent : log.states.unknown,
  };
}

/** What tells one line from another: who was told what, and what came of it. */
function nameOf({kind, wave, person, email, state}: ReminderLine): string {
  return JSON.stringify([kind, wave, person, email, state]);
}

function unitsOf(workbench: Workbench, {own, watched, all}: Digest): string {
  return nameUnits(workbench, new Set([...own, ...watched, ...all]));
}
