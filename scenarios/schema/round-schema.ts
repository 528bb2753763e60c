import * as z from 'zod/mini';
import {WAVES} from '../../src/core/index.js';
import {CHANNELS, DOCUMENT_KINDS, LANGUAGES, LOCK_MODES} from '../../src/core/index.js';
import {HoursSchema, IdSchema, InstantSchema, NameSchema} from './primitives.js';

const RemindersSchema = z.strictObject({
  waves: z.optional(z.array(z.enum(WAVES))),
  hours: z.optional(HoursSchema),
  weekends: z.optional(z.boolean()),
});

const RoundSchema = z.strictObject({
  name: NameSchema,
  letter: z.string(),
  commune: NameSchema,
  place: z.string(),
  deadline: InstantSchema,
  meetingAt: InstantSchema,
  coordinator: IdSchema,
  chair: IdSchema,
  villagePack: NameSchema,
  communePack: NameSchema,
  lockMode: z.enum(LOCK_MODES),
  language: z.optional(z.enum(LANGUAGES)),
  reminders: z.optional(RemindersSchema),
});

const PersonSchema = z.strictObject({
  id: IdSchema,
  name: NameSchema,
  position: z.string(),
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
  channel: z.enum(CHANNELS),
});

/** People are named by their id; '' means nobody. */
const VillageSchema = z.strictObject({
  id: IdSchema,
  name: NameSchema,
  cluster: z.optional(z.string()),
  secretary: z.string(),
  boardHead: z.string(),
  supervisor: z.string(),
});

/** Overrides one row of the pack's commune criteria; what is left out stays as the pack has it. */
const CriterionSchema = z.strictObject({
  number: IdSchema,
  group: z.optional(z.string()),
  leader: z.optional(z.string()),
  officer: z.optional(z.string()),
});

const DossierTemplateLineSchema = z.strictObject({
  criterion: IdSchema,
  indicator: z.optional(z.string()),
  kind: z.enum(DOCUMENT_KINDS),
  title: NameSchema,
});

const LinkSchema = z.strictObject({village: IdSchema, indicators: z.array(NameSchema)});

/** Everything a scenario says before its timeline; the entries are checked one by one against the schema that fits each. */
export const ScenarioHeadSchema = z.strictObject({
  $comment: z.optional(z.string()),
  name: NameSchema,
  locale: z.string().check(z.regex(/^[a-z]{2,3}(_[A-Z]{2})?$/, {error: 'is not a locale, such as "vi_VN"'})),
  timeZone: z.string().check(z.refine(isTimeZone, {error: 'is not a time zone, such as "Asia/Ho_Chi_Minh"'})),
  account: z.enum(['consumer', 'workspace']),
  startAt: InstantSchema,
  endAt: InstantSchema,
  round: RoundSchema,
  people: z.array(PersonSchema),
  villages: z.array(VillageSchema),
  criteria: z.array(CriterionSchema),
  dossierTemplate: z.optional(z.array(DossierTemplateLineSchema)),
  links: z.optional(z.array(LinkSchema)),
  timeline: z.array(z.unknown()),
});

export type ScenarioHead = z.output<typeof ScenarioHeadSchema>;
export type ScenarioRound = ScenarioHead['round'];
export type ScenarioPerson = ScenarioHead['people'][number];
export type ScenarioVillage = ScenarioHead['villages'][number];

function isTimeZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: text}).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
