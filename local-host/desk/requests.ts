import {type SavedWorkbook} from '../files/index.js';
import {type DeskPerson, type EditAnswer, type NamedInstant, type WindowRequest} from './protocol.js';

/** What a desk starts from: a host as it was saved, and what the page says of it. */
export interface DeskSeed {
  /** What `LocalHost.save` wrote. */
  readonly host: string;
  readonly owner: string;
  readonly account: 'consumer' | 'workspace';
  readonly people: readonly DeskPerson[];
  readonly instants: readonly NamedInstant[];
  /** What an earlier run left; a state without one begins here. */
  readonly past?: DeskPast | undefined;
}

/** What a state says of itself from run to run. */
export interface DeskPast {
  /** Names the state for as long as it is not begun anew. */
  readonly id: string;
  /** The states that were left for this one, the last of them. */
  readonly former: readonly string[];
  readonly revision: number;
  readonly ledger: readonly LedgerLine[];
}

/** The last edit of a queue that was carried out, and what came of it. */
export interface LedgerLine {
  readonly queue: string;
  readonly number: number;
  readonly answer: EditAnswer;
}

/** What `save` is answered with. */
export interface SavedHost {
  readonly host: string;
  readonly revision: number;
  readonly ledger: readonly LedgerLine[];
}

/** What the thread that holds the host is asked for: by a window, or by the server in its name or its own. */
export type DeskRequest =
  | WindowRequest
  | {readonly kind: 'enter'; readonly person: string}
  | {readonly kind: 'frame'; readonly page: string}
  | {readonly kind: 'mail'; readonly index: number}
  | {readonly kind: 'save'}
  | {readonly kind: 'import'; readonly workbook: SavedWorkbook};

/** What a page of the script is made of: its HTML, and the functions that it can call. */
export interface FrameContent {
  readonly html: string;
  readonly functions: readonly string[];
}

/** A request on its way to the thread; answered once under its number. */
export interface Post {
  readonly id: number;
  readonly window: string;
  readonly request: DeskRequest;
}

/** What the thread says back. */
export type Reply =
  | {readonly kind: 'ready'}
  | {readonly kind: 'answered'; readonly id: number; readonly value: unknown}
  | {readonly kind: 'failed'; readonly id: number; readonly reason: string}
  | {readonly kind: 'event'; readonly window: string; readonly event: unknown}
  | {readonly kind: 'changed'; readonly revision: number};

/** What the thread is started with. */
export interface WorkerStart {
  readonly seed: DeskSeed & {readonly past: DeskPast};
  /** Names this run of the host. */
  readonly epoch: string;
  /** The folder of the built script. */
  readonly dist: string;
  /** The revision that the seed holds, and the last one that any window may know of. */
  readonly savedRevision: number;
  readonly revision: number;
  /** One number that grows with every post, so that the thread can sleep until one comes. */
  readonly bell: SharedArrayBuffer;
}
