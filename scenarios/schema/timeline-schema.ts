import * as z from 'zod/mini';
import {fillsOf} from './fill-schemas.js';
import {IdSchema, InstantSchema, NameSchema, TabSchema} from './primitives.js';

export const AssessmentFillSchema = z.strictObject(fillsOf('assessment'));
export const VillageWorkFillSchema = z.strictObject(fillsOf('villageWork'));
export const IndicatorFillSchema = z.strictObject(fillsOf('indicators'));
export const DossierFillSchema = z.strictObject(fillsOf('dossier'));
export const CriterionWorkFillSchema = z.strictObject({
  ...fillsOf('criterionWork'),
  budget: z.optional(z.nullable(z.union([z.string(), z.number()], {error: 'is neither text nor a number'}))),
});

const entry = {at: InstantSchema, as: IdSchema};
const fill = {...entry, do: z.literal('fill'), by: z.optional(z.enum(['row', 'cell'])), tab: TabSchema};
const command = {...entry, do: z.literal('command')};

export const VillageFillSchema = z.strictObject({
  ...fill,
  assessment: z.optional(z.record(z.string(), AssessmentFillSchema)),
  work: z.optional(z.array(VillageWorkFillSchema)),
});

export const CriterionFillSchema = z.strictObject({
  ...fill,
  indicators: z.optional(z.record(z.string(), IndicatorFillSchema)),
  dossier: z.optional(z.array(DossierFillSchema)),
  work: z.optional(z.array(CriterionWorkFillSchema)),
});

export const SubmitSchema = z.strictObject({
  ...entry,
  do: z.literal('submit'),
  tab: TabSchema,
  reason: z.optional(z.string()),
});
export const UnsubmitSchema = z.strictObject({...entry, do: z.literal('unsubmit'), tab: TabSchema});

export const TypeSchema = z.strictObject({
  ...entry,
  do: z.literal('type'),
  tab: TabSchema,
  row: z.string().check(
    z.regex(/^(header|assessment:.+|indicator:.+|(work|dossier):[1-9]\d*)$/, {
      error: 'is not a row, such as "assessment:4", "indicator:2.1", "work:1", "dossier:1" or "header"',
    }),
  ),
  column: NameSchema,
  text: z.string(),
});

/** The commands that take nothing beside who and when. */
export const PLAIN_COMMANDS = [
  'setUpRound',
  'generateTabs',
  'inviteRespondents',
  'validateAll',
  'compileSummary',
  'sendReminders',
  'closeRound',
  'repairTabs',
] as const;
export type PlainCommand = (typeof PLAIN_COMMANDS)[number];

export const PlainCommandSchema = z.strictObject({...command, command: z.enum(PLAIN_COMMANDS)});
export const ReturnReportSchema = z.strictObject({
  ...command,
  command: z.literal('returnReport'),
  tab: TabSchema,
  reason: NameSchema,
  until: z.optional(InstantSchema),
});
export const RecordPaperReportSchema = z.strictObject({
  ...command,
  command: z.literal('recordPaperReport'),
  tab: TabSchema,
  receivedAt: InstantSchema,
});
export const ExtendDeadlineSchema = z.strictObject({
  ...command,
  command: z.literal('extendDeadline'),
  tab: z.optional(TabSchema),
  reason: z.optional(z.string()),
  until: InstantSchema,
});
export const AddRowsSchema = z.strictObject({...command, command: z.literal('addRows'), tab: z.optional(TabSchema)});

export type VillageFill = z.output<typeof VillageFillSchema>;
export type CriterionFill = z.output<typeof CriterionFillSchema>;
export type FillEntry = VillageFill | CriterionFill;
export type CommandEntry = z.output<
  | typeof PlainCommandSchema
  | typeof ReturnReportSchema
  | typeof RecordPaperReportSchema
  | typeof ExtendDeadlineSchema
  | typeof AddRowsSchema
>;
export type SubmitEntry = z.output<typeof SubmitSchema>;
export type UnsubmitEntry = z.output<typeof UnsubmitSchema>;
export type TypeEntry = z.output<typeof TypeSchema>;
export type TimelineEntry = CommandEntry | FillEntry | SubmitEntry | UnsubmitEntry | TypeEntry;
