import {
  activeUnits,
  type Digest,
  digestEntries,
  type DigestInput,
  findColumnTitle,
  CELL_WORDS,
  formatDateTime,
  type LedgerEntry,
  ledgerName,
  type LogEntry,
  type MailDraft,
  nextRunAt,
  refreshDigest,
  type ReminderInput,
  type ReminderPlan,
  skippedEntry,
  type Standings,
  toBatches,
  toLogRow,
  type UnitKey,
} from '../core/index.js';
import {readUnits, type ReadUnit} from './entry-tabs.js';
import {toSubmissionProperty} from './facts.js';
import {findSheet} from './find-sheets.js';
import {type Ledger, toClaimProperties, toLedgerProperties} from './ledger.js';
import {PROPERTY} from './property-names.js';
import {readStandings, sendDigest, toDigestInput} from './reminders.js';
import {type Store, writeStore} from './store.js';
import {type Workbench} from './workbench.js';
import {mutable} from './write-plan.js';

/**
 * Carries out a reminder plan, 20 mails at a time: one write claims a batch, the recipients' own tabs are read again, a
 * property says which mail is being sent, one write records the result. So a run that dies leaves at most one mail of
 * which nobody knows whether it went out.
 */
export function carryOutReminders(
  workbench: Workbench,
  plan: ReminderPlan,
  {input, ledger}: {readonly input: ReminderInput; readonly ledger: Ledger},
): number {
  writeStore({...workbench.changes, ...ledger.changes, ...toLedgerProperties(plan.records)});
  let sent = 0;
  for (const batch of toBatches(plan.mails)) {
    const {length} = plan.mails;
    if (length > 1) workbench.spreadsheet.toast(workbench.messages.commands.progress.sending(sent, length));
    sent += sendBatch(workbench, batch, input);
  }
  appendLogLines(
    workbench,
    plan.manual.concat(plan.unreached).map(digest => toNotReachedLine(workbench, digest, plan)),
  );
  return sent;
}

/** What the dispatcher remembers after a plan was carried out to the end: that it was, and when to look again. */
export function toRunProperties(plan: ReminderPlan, input: ReminderInput): Store {
  const next = nextRunAt(input, plan);
  return {
    [PROPERTY.lastRun]: plan.closes ?? '',
    [PROPERTY.nextRun]: next ?? 'never',
  };
}

interface Sent {
  readonly entries: readonly LedgerEntry[];
  readonly line: Omit<LogEntry, 'at'> | undefined;
}

function sendBatch(workbench: Workbench, batch: readonly Digest[], input: ReminderInput): number {
  const names = batch.map(({key, person}) => ledgerName(key, person.id));
  writeStore(toClaimProperties({names, at: input.now, deadline: input.round.deadline}));
  SpreadsheetApp.flush();
  const fresh = readAgain(workbench, batch);
  const results = batch.map((digest, index) =>
    sendOne(workbench, refreshDigest(digest, fresh.standings), {
      digest,
      index,
      mail: fresh.mail,
      input,
    }),
  );
  writeStore({...toLedgerProperties(results.flatMap(({entries}) => entries)), ...fresh.records, [PROPERTY.batch]: ''});
  appendLogLines(
    workbench,
    results.flatMap(({line}) => line ?? []),
  );
  return results.filter(({line}) => line !== undefined).length;
}

interface Sending {
  readonly digest: Digest;
  readonly index: number;
  readonly mail: DigestInput;
  readonly input: ReminderInput;
}

function sendOne(workbench: Workbench, fresh: Digest | undefined, {digest, index, mail, input}: Sending): Sent {
  if (fresh === undefined) {
    return {entries: [skippedEntry({person: digest.person.id, key: digest.key}, 'submitted', input)], line: undefined};
  }
  writeStore({[PROPERTY.sending]: String(index)});
  const draft = sendDigest(fresh, mail);
  return {entries: digestEntries(fresh, 'sent', input), line: toMailLine(workbench, fresh, draft)};
}

/** What the tabs of a batch's recipients say now. */
export interface ReadAgain {
  readonly standings: Standings;
  readonly mail: DigestInput;
  /** Ticks that no edit event saw are judged by this run, which sees them first. */
  readonly records: Store;
}

/** Reads the tabs for which the recipients of a batch report themselves. */
export function readAgain(workbench: Workbench, batch: readonly Digest[]): ReadAgain {
  const wanted = new Set(batch.flatMap(({own}) => own));
  const units = readUnits(
    workbench,
    activeUnits(workbench.registry).filter(({key}) => wanted.has(key)),
  );
  const standings = new Map(readStandings(workbench));
  const gaps = new Map<UnitKey, readonly string[]>();
  const records: Store[] = [];
  for (const unit of units) {
    if (unit.kind === 'noTab' || unit.review.kind === 'broken') continue;
    const {judgement} = unit.review;
    const {key} = unit.unit;
    standings.set(key, {...standings.get(key), state: judgement.state, acceptedAt: judgement.record?.accepted?.at});
    gaps.set(key, toSentences(workbench, unit));
    if (judgement.isRecordChanged) records.push(toSubmissionProperty(key, judgement.record));
  }
  return {standings, mail: toDigestInput(workbench, standings, gaps), records: Object.assign({}, ...records) as Store};
}

/** One sentence per error of a tab that somebody has begun. */
export function toSentences({messages, facts}: Workbench, unit: ReadUnit): readonly string[] {
  if (unit.kind === 'noTab' || unit.review.kind === 'broken' || !unit.review.report.hasInput) return [];
  const words = CELL_WORDS[facts.language];
  return unit.review.issues
    .filter(issue => issue.severity === 'error')
    .map(issue => messages.issues.sentence(issue, findColumnTitle(issue, words)));
}

function toMailLine({messages}: Workbench, digest: Digest, draft: MailDraft): Omit<LogEntry, 'at'> {
  const units = [...new Set([...digest.own, ...digest.watched, ...digest.all])];
  const {log} = messages;
  return {
    kind: log.kinds.reminder,
    wave: digest.key,
    person: digest.person.name,
    email: digest.person.email.trim(),
    units: units.join('; '),
    subject: draft.subject,
    state: log.states.sent,
  };
}

function toNotReachedLine({messages}: Workbench, digest: Digest, plan: ReminderPlan): Omit<LogEntry, 'at'> {
  const {log} = messages;
  const isManual = plan.manual.includes(digest);
  return {
    kind: log.kinds.notReached,
    wave: digest.key,
    person: digest.person.name,
    email: digest.person.email,
    units: [...new Set([...digest.own, ...digest.watched, ...digest.all])].join('; '),
    subject: digest.person.phone,
    state: isManual ? log.states.noMail : log.states.quota,
  };
}

/** Adds lines to `Nhật ký` in one write. */
function appendLogLines({spreadsheet, tabs, now}: Workbench, lines: readonly Omit<LogEntry, 'at'>[]): void {
  const sheet = findSheet(spreadsheet, tabs, 'output:log');
  if (sheet === undefined || lines.length === 0) return;
  const rows = lines.map(line => ['', ...toLogRow({...line, at: formatDateTime(now)})]);
  const last = sheet.getLastRow();
  const missing = last + rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + 100);
  sheet.getRange(last + 1, 1, rows.length, rows[0]?.length ?? 0).setValues(mutable(rows));
}
