import * as z from 'zod/mini';
import {
  type ColumnContent,
  type ColumnContents,
  type ContentOf,
  DOCUMENT_KINDS,
  DOCUMENT_STATES,
  ENTRY_COLUMNS,
  type EntryColumn,
  type InputKey,
  type SectionId,
  VERDICTS,
} from '../../src/core/index.js';
import {DateSchema} from './primitives.js';

/** Absent leaves the cell alone, `null` clears it. */
type Fill<Value> = z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<Value>>>;

/** What a scenario may fill into the cells of a section, by column key. */
export type SectionFills<Id extends SectionId> = {
  readonly [Key in InputKey<Id>]: Fill<ColumnContents[ContentOf<Id, Key>]>;
};

const TEXT = z.optional(z.nullable(z.string()));
const DATE = z.optional(z.nullable(DateSchema));

const FILLS: {readonly [Content in ColumnContent]: Fill<ColumnContents[Content]>} = {
  text: TEXT,
  number: z.optional(z.nullable(z.number())),
  startDate: DATE,
  endDate: DATE,
  verdict: z.optional(z.nullable(z.enum(VERDICTS))),
  documentKind: z.optional(z.nullable(z.enum(DOCUMENT_KINDS))),
  documentState: z.optional(z.nullable(z.enum(DOCUMENT_STATES))),
  criterion: TEXT,
  indicator: TEXT,
};

/** The fills of a section's input columns, each as its content asks. */
export function fillsOf<Id extends SectionId>(id: Id): SectionFills<Id> {
  const columns: readonly EntryColumn[] = ENTRY_COLUMNS[id];
  const fills = columns.filter(({isInput}) => isInput).map(({key, content}) => [key, FILLS[content]] as const);
  return Object.fromEntries(fills) as SectionFills<Id>; // FILLS has the type of each content
}
