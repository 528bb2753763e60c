import * as z from 'zod/mini';
import {type GridEdit} from './wire.js';

/** More cells than this are no paste that anybody makes by hand. */
const LARGEST_PASTE = 1_000_000;

const line = z.int().check(z.minimum(1), z.maximum(10_000_000));
const sheetId = z.int();
const area = z.object({row: line, column: line, rows: line, columns: line});
const cell = {sheetId, row: line, column: line};
const lines = z.object({dimension: z.enum(['rows', 'columns']), start: line, count: line});
const block = z.array(z.array(z.nullable(z.string())).check(z.minLength(1))).check(
  z.minLength(1),
  z.refine(rows => rows.reduce((sum, row) => sum + row.length, 0) <= LARGEST_PASTE),
);

const EDIT = z.discriminatedUnion('kind', [
  z.object({kind: z.literal('type'), ...cell, text: z.string()}),
  z.object({kind: z.literal('paste'), ...cell, rows: block}),
  z.object({kind: z.literal('copy'), sheetId, from: area, toSheetId: sheetId, to: area}),
  z.object({kind: z.literal('fill'), sheetId, from: area, to: area}),
  z.object({kind: z.literal('clear'), sheetId, areas: z.array(area).check(z.minLength(1), z.maxLength(1000))}),
  z.object({kind: z.literal('tick'), ...cell, ticked: z.boolean()}),
  z.object({kind: z.literal('undo')}),
  z.object({kind: z.literal('redo')}),
  z.object({kind: z.literal('insertLines'), sheetId, lines, side: z.enum(['before', 'after'])}),
  z.object({kind: z.literal('deleteLines'), sheetId, lines}),
  z.object({kind: z.literal('hideLines'), sheetId, lines, hidden: z.boolean()}),
  z.object({kind: z.literal('resizeLines'), sheetId, lines, size: z.int().check(z.minimum(2), z.maximum(2000))}),
  z.object({kind: z.literal('addSheet'), after: sheetId}),
  z.object({kind: z.literal('renameSheet'), sheetId, name: z.string().check(z.minLength(1), z.maxLength(100))}),
  z.object({kind: z.literal('moveSheet'), sheetId, index: z.int().check(z.minimum(0))}),
  z.object({kind: z.literal('hideSheet'), sheetId, hidden: z.boolean()}),
  z.object({kind: z.literal('deleteSheet'), sheetId}),
]);

/** The edit that came from the network; undefined for anything that is none. */
export function parseGridEdit(given: unknown): GridEdit | undefined {
  const parsed = EDIT.safeParse(given);
  return parsed.success ? parsed.data : undefined;
}
