import {
  type Digest,
  digestEntries,
  type DigestInput,
  formatBatchProgress,
  type LedgerEntry,
  ledgerName,
  nextRunAt,
  type ReminderInput,
  type ReminderPlan,
  skippedEntry,
  toBatches,
} from '../../core/index.js';
import {type Ledger, NO_BATCH, toClaimProperties, toLedgerProperties} from './ledger.js';
import {appendLogLines} from '../tabs/log.js';
import {PROPERTY} from '../session/property-names.js';
import {logOutcomes, type ReminderLine, toMailLine} from './reminder-log.js';
import {sendDigest} from './open-reminders.js';
import {type Mentioned, readMentioned, toCurrent} from './read-mentioned.js';
import {isSliceOver, showProgress} from '../session/slices.js';
import {readStore, type Store, writeStore} from '../session/store.js';
import {type Workbench} from '../session/workbench.js';

/** How many mails of a plan went out, and how many a later run has to see to because this one's time is used up. */
export interface CarriedOut {
  readonly sent: number;
  readonly left: number;
}

/**
 * Carries out a reminder plan: reads the tab of every unit that a mail speaks of, once; then, 20 mails at a time, one write claims a
 * batch, one read of the properties tells what came in meanwhile, a property says which mail is being sent, one write records the result. So a run that dies leaves at most one mail of
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
  const mentioned = readMentioned(workbench, plan.mails);
  let tried = 0;
  let sent = 0;
  for (const batch of toBatches(plan.mails)) {
    if (isSliceOver(workbench)) break;
    if (length > 1) showProgress(workbench, workbench.messages.commands.progress.sending(tried, length));
    sent += sendBatch(workbench, batch, {input, mentioned});
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

interface Batched {
  readonly input: ReminderInput;
  readonly mentioned: Mentioned;
}

function sendBatch(workbench: Workbench, batch: readonly Digest[], {input, mentioned}: Batched): number {
  const names = batch.map(({key, person}) => ledgerName(key, person.id));
  writeStore(toClaimProperties({names, at: input.now, deadline: input.round.deadline}));
  SpreadsheetApp.flush();
  const {refresh, mail, news} = toCurrent(workbench, mentioned, readStore());
  const fresh = batch.map(refresh);
  const skipped = [...batch.keys()].filter(index => fresh[index] === undefined);
  const entries = skipped.flatMap(index => toSkipped(batch[index], input));
  const lines: ReminderLine[] = [];
  for (const [index, digest] of fresh.entries()) {
    if (digest === undefined) continue;
    // With the first mail: the run after one that died would not look again at those whose tick this one saw.
    const records = lines.length === 0 ? news : {};
    writeStore({...records, [PROPERTY.sending]: formatBatchProgress({sending: index, skipped})});
    const sent = sendOne(workbench, digest, {mail, input});
    entries.push(...sent.entries);
    lines.push(sent.line);
  }
  appendLogLines(workbench.spreadsheet, workbench.tabs, workbench.now, lines);
  SpreadsheetApp.flush();
  writeStore({...toLedgerProperties(entries), ...news, ...NO_BATCH});
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
