import * as z from 'zod/mini';

import {type Registry} from '../domain/registry.js';
import {type ReportingRound, WAVES} from '../domain/round.js';
import {CHANNELS, DOCUMENT_KINDS, LANGUAGES, LOCK_MODES} from '../domain/vocabulary.js';

const PersonSchema = z.object({
  id: z.string(),
  name: z.string(),
  position: z.string(),
  email: z.string(),
  phone: z.string(),
  channel: z.enum(CHANNELS),
  note: z.string(),
});

const VillageSchema = z.object({
  id: z.string(),
  name: z.string(),
  cluster: z.string(),
  secretary: z.string(),
  boardHead: z.string(),
  supervisor: z.string(),
  households: z.string(),
  people: z.string(),
  partyMembers: z.string(),
  isActive: z.boolean(),
});

const VillageCriterionSchema = z.object({
  number: z.string(),
  name: z.string(),
  requiredLevel: z.string(),
  allowsNotApplicable: z.boolean(),
  linkedIndicators: z.array(z.string()),
  help: z.string(),
  goodExample: z.string(),
  badExample: z.string(),
});

const CommuneCriterionSchema = z.object({
  number: z.string(),
  name: z.string(),
  group: z.string(),
  leader: z.string(),
  officer: z.string(),
  isActive: z.boolean(),
});

const IndicatorSchema = z.object({
  code: z.string(),
  criterion: z.string(),
  text: z.string(),
  requirement: z.string(),
  allowsNotApplicable: z.boolean(),
});

const DossierTemplateLineSchema = z.object({
  criterion: z.string(),
  indicator: z.string(),
  kind: z.enum(DOCUMENT_KINDS),
  title: z.string(),
});

const RegistrySchema = z.object({
  people: z.array(PersonSchema),
  villages: z.array(VillageSchema),
  villageCriteria: z.array(VillageCriterionSchema),
  communeCriteria: z.array(CommuneCriterionSchema),
  indicators: z.array(IndicatorSchema),
  dossierTemplate: z.array(DossierTemplateLineSchema),
});

const RoundSchema = z.object({
  id: z.string(),
  name: z.string(),
  letter: z.string(),
  letterDate: z.optional(z.string()),
  grounds: z.string(),
  commune: z.string(),
  place: z.string(),
  deadline: z.string(),
  meetingAt: z.optional(z.string()),
  dataAsOf: z.optional(z.string()),
  coordinator: z.string(),
  chair: z.string(),
  chairTitle: z.string(),
  villagePack: z.string(),
  communePack: z.string(),
  reminders: z.object({
    waves: z.array(z.enum(WAVES)),
    from: z.string(),
    to: z.string(),
    onWeekends: z.boolean(),
    holidays: z.array(z.string()),
  }),
  lockMode: z.enum(LOCK_MODES),
  language: z.enum(LANGUAGES),
});

/** The set-up tabs as last read without a problem; commands read this copy instead of seven tabs. */
export interface StoredSetUp {
  readonly round: ReportingRound;
  readonly registry: Registry;
}

export const StoredSetUpSchema = z.object({
  round: RoundSchema,
  registry: RegistrySchema,
}) as unknown as z.ZodMiniType<StoredSetUp>; // absent keys read back as undefined; the shapes are otherwise the same
