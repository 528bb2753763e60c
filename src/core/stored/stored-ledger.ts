import * as z from 'zod/mini';

import {LEDGER_STATES, type LedgerEntry, parseLedgerName, SKIP_REASONS} from '../reminders/reminder-ledger.js';

/** One reminder as its document property remembers it; key and person are in the property's name. */
export const StoredLedgerEntrySchema = z.object({
  state: z.enum(LEDGER_STATES),
  at: z.string(),
  deadline: z.string(),
  reason: z.optional(z.enum(SKIP_REASONS)),
});

/** The batch of mails that a run has claimed: ledger names in the order of sending, and the deadline they speak of. */
export const ClaimedBatchSchema = z.object({names: z.array(z.string()), at: z.string(), deadline: z.string()});
export type ClaimedBatch = z.output<typeof ClaimedBatchSchema>;

/** A ledger entry from its property's name (without prefix) and value; undefined where the name is none of ours. */
export function toLedgerEntry(
  name: string,
  {state, at, deadline, reason}: z.output<typeof StoredLedgerEntrySchema>,
): LedgerEntry | undefined {
  const parsed = parseLedgerName(name);
  if (parsed === undefined) return undefined;
  return {...parsed, state, at, deadline, ...(reason === undefined ? {} : {reason})};
}

/** The claims of a batch as ledger entries. */
export function toClaims({names, at, deadline}: ClaimedBatch): readonly LedgerEntry[] {
  return names.flatMap(name => toLedgerEntry(name, {state: 'claimed', at, deadline}) ?? []);
}
