import {randomBytes} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const FILE = 'desk.token';
const OWNER_ONLY = 0o600;
const TOKEN_BYTES = 24;
const TOKEN = /^[\w-]{32}$/;

/** What a browser must know to be let in. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** The token that is kept in the folder, so that an address stays valid from start to start; a new one if `isFresh`. */
export function keptToken(folder: string, isFresh: boolean): string {
  const kept = isFresh ? undefined : readToken(join(folder, FILE));
  if (kept !== undefined) return kept;
  const token = newToken();
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, FILE), token, {mode: OWNER_ONLY});
  return token;
}

function readToken(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8').trim();
    return TOKEN.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
