import * as z from 'zod/mini';

import {DOCUMENT_KINDS, REPORT_STATES, VERDICTS} from '../../domain/vocabulary.js';

const count = z.int().check(z.nonnegative());
const state = z.enum(REPORT_STATES);
const verdict = z.nullable(z.enum(VERDICTS));

const ReportCountsSchema = z.strictObject({
  expected: count,
  onTime: count,
  late: count,
  missing: count,
  extended: z._default(count, 0),
  returned: count,
});

const MatrixRowSchema = z.strictObject({
  village: z.string(),
  name: z.string(),
  state,
  editedAfterSubmission: z.boolean(),
  verdicts: z.record(z.string(), verdict),
  met: count,
  remainingBudget: z.number(),
});

const CriterionRowSchema = z.strictObject({
  number: z.string(),
  state,
  editedAfterSubmission: z.boolean(),
  verdict: z.nullable(z.enum(['met', 'notMet'])),
  indicatorsMet: count,
  indicators: count,
  work: count,
  dossier: z.strictObject({
    present: count,
    missing: z.record(z.enum(DOCUMENT_KINDS), count),
    incomplete: count,
  }),
});

const UnmetIndicatorSchema = z.strictObject({
  criterion: z.string(),
  indicator: z.string(),
  verdict: z.enum(VERDICTS),
  status: z.string(),
  requirement: z.string(),
});

const RemainingWorkSchema = z.strictObject({
  criterion: z.string(),
  unit: z.string(),
  quantity: z.number(),
  budget: z.number(),
  villages: z.array(z.string()),
});

const ObstacleSchema = z.strictObject({
  tab: z.string(),
  criterion: z.string(),
  obstacle: z.string(),
  solution: z.string(),
  proposal: z.string(),
  resolver: z.string(),
});

const ProposalSchema = z.strictObject({
  tab: z.string(),
  criterion: z.string(),
  proposal: z.string(),
  resolver: z.string(),
});

const OverdueSchema = z.strictObject({tab: z.string(), task: z.string(), end: z.string()});

const OverdueDocumentSchema = z.strictObject({
  tab: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  title: z.string(),
  state: z.enum(['missing', 'incomplete']),
  due: z.string(),
});

const CoordinationSchema = z.strictObject({
  sector: z.string(),
  requests: z.array(z.strictObject({criterion: z.string(), request: z.string()})),
});

const RequestSchema = z.strictObject({
  criterion: z.string(),
  indicator: z.string(),
  task: z.string(),
  request: z.string(),
  sectors: z.array(z.string()),
});

const ContradictionSchema = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.literal('villageNotMetCommuneMet'),
    tabs: z.array(z.string()),
    facts: z.strictObject({village: z.string(), villageCriterion: z.string(), indicator: z.string()}),
  }),
  z.strictObject({
    code: z.literal('villageMetCommuneNotMet'),
    tabs: z.array(z.string()),
    facts: z.strictObject({villageCriterion: z.string(), indicator: z.string(), villages: z.array(z.string())}),
  }),
]);

const IssueCountsSchema = z.strictObject({errors: count, warnings: count});

/** The compiled summary as it is kept in the workbook's snapshot and exported as summary.json; fields that 0.1 did not write have defaults. */
export const SummarySchema = z.strictObject({
  compiledAt: z.string(),
  round: z.string(),
  deadline: z.string(),
  reports: z.strictObject({villages: ReportCountsSchema, criteria: ReportCountsSchema}),
  matrix: z.array(MatrixRowSchema),
  criteria: z.array(CriterionRowSchema),
  unmetIndicators: z._default(z.array(UnmetIndicatorSchema), []),
  remainingWork: z.array(RemainingWorkSchema),
  obstacles: z.array(ObstacleSchema),
  proposals: z._default(z.array(ProposalSchema), []),
  overdue: z.array(OverdueSchema),
  overdueDocuments: z._default(z.array(OverdueDocumentSchema), []),
  coordination: z.array(CoordinationSchema),
  requests: z._default(z.array(RequestSchema), []),
  contradictions: z.array(ContradictionSchema),
  issues: z.strictObject({errors: count, warnings: count, byTab: z.record(z.string(), IssueCountsSchema)}),
});

export type Summary = z.output<typeof SummarySchema>;
export type ReportCounts = z.output<typeof ReportCountsSchema>;
export type MatrixRow = z.output<typeof MatrixRowSchema>;
export type CriterionRow = z.output<typeof CriterionRowSchema>;
export type UnmetIndicator = z.output<typeof UnmetIndicatorSchema>;
export type RemainingWork = z.output<typeof RemainingWorkSchema>;
export type Obstacle = z.output<typeof ObstacleSchema>;
export type VillageProposal = z.output<typeof ProposalSchema>;
export type Overdue = z.output<typeof OverdueSchema>;
export type OverdueDocument = z.output<typeof OverdueDocumentSchema>;
export type Coordination = z.output<typeof CoordinationSchema>;
export type SummaryRequest = z.output<typeof RequestSchema>;
export type Contradiction = z.output<typeof ContradictionSchema>;
