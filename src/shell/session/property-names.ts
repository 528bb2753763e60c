import {ledgerName, type LedgerEntry, type UnitKey} from '../../core/index.js';

/** The add-on's document properties. A file that was copied or imported has none of them, or none that count. */
export const PROPERTY = {
  /** RoundFacts. */
  round: 'round',
  /** BegunRound of a set-up that is under way, or that died. */
  begun: 'begun',
  /** StoredSetUp, in chunks. */
  setUp: 'setup',
  /** '1' after an edit in a set-up tab, '' when the stored set-up is current. */
  setupEdited: 'setup.edited',
  /** TabIndex, in chunks. */
  tabs: 'tabs',
  /** RepairProgress of a repair that is not finished. */
  repair: 'repair',
  /** JournalNotes of a repair that is not finished, in chunks. */
  repairNotes: 'repair.notes',
  /** Digest of the last compile. */
  previous: 'previous',
  /** Id of the one trigger that may act. */
  trigger: 'trigger',
  /** When the dispatcher has something to do again; '' asks it to look now. */
  nextRun: 'reminders.next',
  /** When reminders were last planned and carried out to the end. */
  lastRun: 'reminders.last',
  /** ClaimedBatch of a run that is sending, or that died in doing so. */
  batch: 'reminders.batch',
  /** Index, within the batch, of the mail that is being sent. */
  sending: 'reminders.sending',
} as const;

/** Prefix of the properties that hold ledger entries. */
export const LEDGER_PREFIX = 'ledger.';

/** The property of a long command that is not finished. */
export function jobProperty(command: string): string {
  return `job.${command}`;
}

/** The property of one unit's submission record. */
export function unitProperty(unit: UnitKey): string {
  return `unit.${unit}`;
}

/** The property of one ledger entry. */
export function ledgerProperty({key, person}: Pick<LedgerEntry, 'key' | 'person'>): string {
  return LEDGER_PREFIX + ledgerName(key, person);
}
