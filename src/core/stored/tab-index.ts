import * as z from 'zod/mini';

/** Where each tab is, by tab key. */
export const TabIndexSchema = z.record(
  z.string(),
  z.object({
    sheet: z.number(),
    /** What the parts of the tab that follow the registry were made from, hashed: unchanged parts are not rewritten. */
    head: z.string(),
    /** How many rows the sheet has; only for tabs that the add-on lets grow. */
    rows: z.optional(z.number()),
    /** How an entry tab is locked: the mode, and in mode `lock` the e-mails that may enter. */
    lock: z.optional(z.string()),
    /** The e-mails of an entry tab that Google refused. */
    refused: z.optional(z.array(z.string())),
    /** Set where the unit is no longer active: the tab is hidden and kept. */
    archived: z.optional(z.boolean()),
  }),
);
export type TabIndex = z.output<typeof TabIndexSchema>;
