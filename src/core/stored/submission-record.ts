import * as z from 'zod/mini';

import {type SubmissionRecord} from '../domain/submission.js';

/** One unit's document property. */
export const SubmissionRecordSchema: z.ZodMiniType<SubmissionRecord> = z.object({
  accepted: z.optional(
    z.object({
      at: z.string(),
      source: z.enum(['tick', 'noticed', 'paper']),
      submitter: z.string(),
      errors: z.number(),
      reason: z.string(),
      fingerprint: z.string(),
    }),
  ),
  returned: z.optional(z.object({at: z.string(), reason: z.string(), wish: z.optional(z.string())})),
  until: z.optional(z.string()),
  untilSince: z.optional(z.string()),
}) as z.ZodMiniType<SubmissionRecord>; // exactOptionalPropertyTypes: zod's optional adds `undefined`, JSON never does
