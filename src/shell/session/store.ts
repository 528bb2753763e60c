import * as z from 'zod/mini';

import {RefusedError} from './refusal.js';

/** Apps Script refuses values over 9 KB; the rest is head room for the name. */
const CHUNK_BYTES = 8_500;

/** Every document property of the add-on in one read: a property call costs the same for one name and for all. */
export type Store = Readonly<Record<string, string>>;

/** Reads all document properties (one round trip). */
export function readStore(): Store {
  return PropertiesService.getDocumentProperties().getProperties();
}

/** Writes some document properties (one round trip); an empty string marks a name to delete. */
export function writeStore(changes: Store): void {
  const names = Object.keys(changes);
  if (names.length === 0) return;
  PropertiesService.getDocumentProperties().setProperties({...changes}, false);
}

/** Writes document properties in place of all that were there (one round trip): a copied file may have those of its original. */
export function replaceStore(store: Store): void {
  PropertiesService.getDocumentProperties().setProperties({...store}, true);
}

/** Parses the JSON of one property; undefined where the property was never written. */
export function readRecord<T>(store: Store, name: string, schema: z.ZodMiniType<T>): T | undefined {
  const text = store[name];
  if (text === undefined || text === '') return undefined;
  return parseJson(name, text, schema);
}

/** Splits a value over as many properties as its size asks for: `name.0`, `name.1` …; `name.n` holds their number. */
export function toChunks(name: string, value: unknown): Store {
  const pieces = splitByBytes(JSON.stringify(value));
  const chunks = Object.fromEntries(pieces.map((piece, index) => [`${name}.${index}`, piece]));
  return {...chunks, [`${name}.n`]: String(pieces.length)};
}

/** Joins what `toChunks` split. */
export function readChunks<T>(store: Store, name: string, schema: z.ZodMiniType<T>): T | undefined {
  const count = Number(store[`${name}.n`] ?? 0);
  if (count === 0) return undefined;
  const pieces = Array.from({length: count}, (_, index) => store[`${name}.${index}`] ?? '');
  return parseJson(name, pieces.join(''), schema);
}

function parseJson<T>(name: string, text: string, schema: z.ZodMiniType<T>): T {
  const result = z.pipe(z.pipe(z.string(), z.transform(toJson)), schema).safeParse(text);
  if (!result.success) throw new RefusedError({code: 'brokenStore', property: name});
  return result.data;
}

function toJson(text: string, context: {issues: unknown[]; value: unknown}): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.issues.push({code: 'custom', message: 'not JSON', input: text});
    return z.NEVER;
  }
}

/** Cuts text into pieces of at most CHUNK_BYTES of UTF-8, never inside a surrogate pair. */
function splitByBytes(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of text) {
    const bytes = utf8Bytes(character);
    if (size + bytes > CHUNK_BYTES) {
      pieces.push(piece);
      piece = '';
      size = 0;
    }
    piece += character;
    size += bytes;
  }
  return [...pieces, piece];
}

function utf8Bytes(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
