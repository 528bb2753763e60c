import * as z from 'zod/mini';
import {type Letter} from '../protocol.js';

const BUTTONS = ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'] as const;
const Id = z.string().check(z.regex(/^[\w-]{1,100}$/));

const TicketSchema = z.strictObject({
  queue: Id,
  number: z.int().check(z.minimum(1)),
  epoch: Id,
  as: z.optional(Id),
});

const RequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('leave')}),
  z.strictObject({kind: z.literal('snapshot')}),
  z.strictObject({kind: z.literal('edit'), edit: z.unknown(), ticket: z.optional(TicketSchema)}),
  z.strictObject({
    kind: z.literal('look'),
    view: z.strictObject({sheetId: z.int(), range: z.string().check(z.maxLength(200))}),
  }),
  z.strictObject({kind: z.literal('choose'), labels: z.array(z.string())}),
  z.strictObject({kind: z.literal('call'), page: Id, functionName: z.string(), args: z.array(z.unknown())}),
  z.strictObject({kind: z.literal('cancel')}),
  z.strictObject({kind: z.literal('closePage'), page: Id}),
  z.strictObject({kind: z.literal('answer'), question: z.int(), button: z.enum(BUTTONS), text: z.string()}),
  z.strictObject({kind: z.literal('setClock'), at: z.string()}),
  z.strictObject({kind: z.literal('mails')}),
  z.strictObject({kind: z.literal('executions')}),
  z.strictObject({kind: z.literal('quotas')}),
]);

const LetterSchema = z.strictObject({window: Id, id: Id, request: RequestSchema});

/** A window's letter, or undefined for what is none. */
export function parseLetter(text: string): Letter | undefined {
  try {
    const result = z.safeParse(LetterSchema, JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether a text can be the name of a window, page or person in an address. */
export function isId(text: string | null): text is string {
  return text !== null && z.safeParse(Id, text).success;
}
