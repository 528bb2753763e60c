import {
  type ClaimedBatch,
  ClaimedBatchSchema,
  type LedgerEntry,
  parseBatchProgress,
  settleBatch,
  StoredLedgerEntrySchema,
  toClaims,
  toLedgerEntry,
} from '../../core/index.js';
import {LEDGER_PREFIX, ledgerProperty, PROPERTY} from '../session/property-names.js';
import {readRecord, type Store} from '../session/store.js';

/** The ledger as the properties hold it; `changes` settle the batch of a run that died, and come first. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly changes: Store;
  /** What became of the mails of a run that died, apart from those that are free again. */
  readonly settled: readonly LedgerEntry[];
}

/** Nothing is being sent. */
export const NO_BATCH: Store = {[PROPERTY.batch]: '', [PROPERTY.sending]: ''};

/** Reads the ledger and judges the batch that a dead run left behind. */
export function readLedger(store: Store): Ledger {
  const known = Object.keys(store)
    .filter(name => name.startsWith(LEDGER_PREFIX))
    .flatMap(name => readEntry(store, name));
  const batch = readRecord(store, PROPERTY.batch, ClaimedBatchSchema);
  if (batch === undefined) return {entries: known, changes: {}, settled: []};
  const {settled} = settleBatch(toClaims(batch), parseBatchProgress(store[PROPERTY.sending] ?? ''));
  const names = new Set(settled.map(ledgerProperty));
  return {
    entries: [...known.filter(entry => !names.has(ledgerProperty(entry))), ...settled],
    changes: {...toLedgerProperties(settled), ...NO_BATCH},
    settled,
  };
}

/** The property changes that remember ledger entries. */
export function toLedgerProperties(entries: readonly LedgerEntry[]): Store {
  return Object.fromEntries(
    entries.map(entry => {
      const {state, at, deadline, reason} = entry;
      return [ledgerProperty(entry), JSON.stringify({state, at, deadline, ...(reason && {reason})})];
    }),
  );
}

/** The property changes that claim a batch before its first mail goes out. */
export function toClaimProperties(batch: ClaimedBatch): Store {
  return {[PROPERTY.batch]: JSON.stringify(batch), [PROPERTY.sending]: '-1'};
}

function readEntry(store: Store, name: string): readonly LedgerEntry[] {
  const stored = readRecord(store, name, StoredLedgerEntrySchema);
  const entry = stored && toLedgerEntry(name.slice(LEDGER_PREFIX.length), stored);
  return entry === undefined ? [] : [entry];
}
