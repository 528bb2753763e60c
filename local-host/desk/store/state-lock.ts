import {randomUUID} from 'node:crypto';
import {linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {get} from 'node:http';
import {join} from 'node:path';

/** Who works on a state folder. */
export interface LockHolder {
  readonly id: string;
  readonly pid: number;
  /** ISO. */
  readonly since: string;
  /** The address that opens the desk, with its token; undefined while it starts. */
  readonly address?: string;
}

const FILE = 'desk.lock';
const OWNER_ONLY = 0o600;
/** A desk that has not said its address by then has died on the way. */
const STARTS_WITHIN_MS = 180_000;
const ANSWERS_WITHIN_MS = 3000;
const MOST_TRIES = 5;

/** The mark in a state folder that one desk works on it. One that crashed leaves a mark that the next desk sees through. */
export class StateLock {
  private constructor(
    private readonly path: string,
    private holder: LockHolder,
  ) {}

  /** Takes the folder; gives who has it instead, if it is taken. */
  static async take(folder: string): Promise<StateLock | LockHolder> {
    mkdirSync(folder, {recursive: true});
    const path = join(folder, FILE);
    const own: LockHolder = {id: randomUUID(), pid: process.pid, since: new Date().toISOString()};
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      if (create(path, own)) return new StateLock(path, own);
      const other = readHolder(path);
      if (other !== undefined && (await isAtWork(other))) return other;
      setAside(path);
    }
    throw new Error(`The mark "${path}" can be neither read nor replaced.`);
  }

  /** Says where the desk is, so that a second start can lead there. */
  tellAddress(address: string): void {
    this.holder = {...this.holder, address};
    const beside = `${this.path}.${this.holder.id}`;
    writeFileSync(beside, JSON.stringify(this.holder), {mode: OWNER_ONLY});
    renameSync(beside, this.path);
  }

  /** Whether the folder is still this desk's; another takes it from a desk that does not answer. */
  get isOwn(): boolean {
    return readHolder(this.path)?.id === this.holder.id;
  }

  release(): void {
    if (this.isOwn) rmSync(this.path, {force: true});
  }
}

/** Puts a whole mark in place if there is none: a mark that is being written could be taken for a broken one. */
function create(path: string, holder: LockHolder): boolean {
  const beside = `${path}.${holder.id}`;
  writeFileSync(beside, JSON.stringify(holder), {mode: OWNER_ONLY});
  try {
    linkSync(beside, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(beside, {force: true});
  }
}

/** Moves a mark that nobody stands behind out of the way; of two who try, one finds it gone. */
function setAside(path: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
    rmSync(aside, {force: true});
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function readHolder(path: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder; // only desks write the file
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Numbers of processes are used again: a desk is at work only if it answers, or is just starting. */
async function isAtWork({pid, since, address}: LockHolder): Promise<boolean> {
  if (!isAlive(pid)) return false;
  return address === undefined ? Date.now() - Date.parse(since) < STARTS_WITHIN_MS : answers(address);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Whether the address lets in; a desk that has another token by now is not the one of the mark. */
function answers(address: string): Promise<boolean> {
  return new Promise(resolve => {
    const request = get(address, response => {
      response.resume();
      resolve(response.statusCode === 303);
    });
    request.setTimeout(ANSWERS_WITHIN_MS, () => request.destroy(new Error('No answer.')));
    request.on('error', () => {
      resolve(false);
    });
  });
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
