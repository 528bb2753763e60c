import * as z from 'zod/mini';
import {
  AddRowsSchema,
  CriterionFillSchema,
  ExtendDeadlineSchema,
  PLAIN_COMMANDS,
  PlainCommandSchema,
  RecordPaperReportSchema,
  ReturnReportSchema,
  SubmitSchema,
  type TimelineEntry,
  TypeSchema,
  UnsubmitSchema,
  VillageFillSchema,
} from './timeline-schema.js';

type EntrySchema = z.ZodMiniType<TimelineEntry>;

const SCHEMAS_BY_DO: Readonly<Record<string, EntrySchema | undefined>> = {
  submit: SubmitSchema,
  unsubmit: UnsubmitSchema,
  type: TypeSchema,
};

const SCHEMAS_BY_COMMAND: Readonly<Record<string, EntrySchema | undefined>> = {
  ...Object.fromEntries(PLAIN_COMMANDS.map(name => [name, PlainCommandSchema])),
  returnReport: ReturnReportSchema,
  recordPaperReport: RecordPaperReportSchema,
  extendDeadline: ExtendDeadlineSchema,
  addRows: AddRowsSchema,
};

/** Every command that a timeline may name. */
export const COMMAND_NAMES = Object.keys(SCHEMAS_BY_COMMAND);

/** Fits an entry of which not even the kind is known, so that the problem names the key that decides. */
const UnknownKindSchema = z.looseObject({do: z.enum(['command', 'fill', 'submit', 'unsubmit', 'type'])});
const UnknownCommandSchema = z.looseObject({command: z.enum(COMMAND_NAMES)});

/** The schema that an entry must fit, told from `do`, `command` and the kind of its tab. */
export function findEntrySchema(entry: unknown): z.ZodMiniType {
  const {do: kind, command, tab} = toRecord(entry);
  if (kind === 'command') return findOwn(SCHEMAS_BY_COMMAND, command) ?? UnknownCommandSchema;
  if (kind === 'fill') return String(tab).startsWith('criterion:') ? CriterionFillSchema : VillageFillSchema;
  return findOwn(SCHEMAS_BY_DO, kind) ?? UnknownKindSchema;
}

function findOwn<T>(table: Readonly<Record<string, T | undefined>>, key: unknown): T | undefined {
  return typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? {...value} : {};
}
