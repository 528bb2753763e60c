import {
  activeUnits,
  type Digest,
  digestEntries,
  type DigestInput,
  findColumnTitle,
  formatBatchProgress,
  CELL_WORDS,
  type LedgerEntry,
  ledgerName,
  nextRunAt,
  refreshDigest,
  type ReminderInput,
  type ReminderPlan,
  skippedEntry,
  type Standings,
  toBatches,
  type UnitKey,
} from '../../core/index.js';
import {readUnits, type ReadUnit} from '../session/read-units.js';
import {toSubmissionProperty} from '../session/facts.js';
import {type Ledger, NO_BATCH, toClaimProperties, toLedgerProperties} from './ledger.js';
import {appendLogLines} from '../tabs/log.js';
import {PROPERTY} from '../session/property-names.js';
import {logOutcomes, type ReminderLine, toMailLine} from './reminder-log.js';
import {readStandings, sendDigest, toDigestInput} from './open-reminders.js';
import {isSliceOver} from '../session/slices.js';
import {type Store, writeStore} from '../session/store.js';
import {type Workbench} from '../session/workbench.js';

/** How many mails of a plan went out, and how many a later run has to see to because this one's time is used up. */
export interface CarriedOut {
  readonly sent: number;
  readonly left: number;
}

/**
 * Carries out a reminder plan, 20 mails at a time: one write claims a batch, the recipients' own tabs are read again, a
 * property says which mail is being sent, one write records the result. So a run that dies leaves at most one mail of
 * which nobody knows whether it went out. The log is written before the properties: what they call settled is not said again.
 */
export function carryOutReminders(
  workbench: Workbench,
  plan: ReminderPlan,
  {input, ledger}: {readonly input: ReminderInput; readonly ledger: Ledger},
): CarriedOut {
  const known = logOutcomes(workbench, ledger.settled, plan);
  writeStore({...workbench.changes, ...ledger.changes, ...toLedgerProperties([...known, ...plan.records])});
  const {length} = plan.mails;
  let tried = 0;
  let sent = 0;
  for (const batch of toBatches(plan.mails)) {
    if (isSliceOver(workbench)) break;
    if (length > 1) workbench.spreadsheet.toast(workbench.messages.commands.progress.sending(tried, length));
    sent += sendBatch(workbench, batch, input);
    tried += batch.length;
  }
  return {sent, left: length - tried};
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
  readonly line: ReminderLine;
}

function sendBatch(workbench: Workbench, batch: readonly Digest[], input: ReminderInput): number {
  const names = batch.map(({key, person}) => ledgerName(key, person.id));
  writeStore(toClaimProperties({names, at: input.now, deadline: input.round.deadline}));
  SpreadsheetApp.flush();
  const {standings, mail, records} = readAgain(workbench, batch);
  const fresh = batch.map(digest => refreshDigest(digest, standings));
  const skipped = [...batch.keys()].filter(index => fresh[index] === undefined);
  const entries = skipped.flatMap(index => toSkipped(batch[index], input));
  const lines: ReminderLine[] = [];
  for (const [index, digest] of fresh.entries()) {
    if (digest === undefined) continue;
    // With the first mail: the run after one that died would not look again at those whose tick this one saw.
    const news = lines.length === 0 ? records : {};
    writeStore({...news, [PROPERTY.sending]: formatBatchProgress({sending: index, skipped})});
    const sent = sendOne(workbench, digest, {mail, input});
    entries.push(...sent.entries);
    lines.push(sent.line);
  }
  appendLogLines(workbench.spreadsheet, workbench.tabs, workbench.now, lines);
  SpreadsheetApp.flush();
  writeStore({...toLedgerProperties(entries), ...records, ...NO_BATCH});
  return lines.length;
}

/** Handed in just before the mail. */
function toSkipped(digest: Digest | undefined, input: ReminderInput): readonly LedgerEntry[] {
  return digest === undefined ? [] : [skippedEntry({person: digest.person.id, key: digest.key}, 'submitted', input)];
}

interface Sending {
  readonly mail: DigestInput;
  readonly input: ReminderInput;
}

function sendOne(workbench: Workbench, digest: Digest, {mail, input}: Sending): Sent {
  const draft = sendDigest(digest, mail);
  return {entries: digestEntries(digest, 'sent', input), line: toMailLine(workbench, digest, draft)};
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
